using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Schedules.Laws;

namespace Schedules.Torch.Tests;

/// <summary>A random schedule with values from 0 to below 1, valid as a rate and as a momentum.</summary>
public sealed record Rate(Schedule Source)
{
    private readonly Schedule schedule = Source.Map(value => Math.Min(Math.Abs(value), 0.99), "rate");

    public static Gen<Rate> Random => ScheduleArbitraries.AnySchedule.Generator.Select(source => new Rate(source));

    public Func<long, double> Function => schedule.ToFunc();

    public IEnumerable<Rate> Shrink() => ScheduleArbitraries.AnySchedule.Shrinker(Source).Select(source => new Rate(source));

    public override string ToString() => schedule.ToString();
}
