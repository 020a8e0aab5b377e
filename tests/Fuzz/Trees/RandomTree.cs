using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Schedules.Laws;
using Schedules.Properties;

namespace Schedules.Fuzz;

/// <summary>The schedule, or the tree of schedules, that belongs to a seed.</summary>
internal static class RandomTree
{
    private const int Largest = 60;

    private static readonly Gen<Schedule> stored = new ScheduleGenerator(Verbs.Stored).Schedules.Generator;

    public static Tree Of(int seed) => One(Arbitraries.AnyTree.Generator, seed);

    public static Schedule Schedule(int seed) => One(ScheduleArbitraries.AnySchedule.Generator, seed);

    /// <summary>A schedule that has JSON.</summary>
    public static Schedule Stored(int seed) => One(stored, seed);

    private static T One<T>(Gen<T> any, int seed) => any.Sample(1, new Rnd((ulong)seed), seed % Largest).Single();
}
