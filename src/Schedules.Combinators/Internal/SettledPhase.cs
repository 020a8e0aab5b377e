using System;
using System.Collections.Generic;
using System.Text;

namespace Schedules;

// A schedule that stays as it is from a step on, seen as a phase that ends there.
[ScheduleJson]
internal sealed class SettledPhase(Schedule schedule, long length) : Phase
{
    internal Schedule Schedule { get; } = schedule;

    public override long Length { get; } = length;

    public override double Start => Schedule.ValueAt(0);

    public override double End => Schedule.ValueAt(Length);

    internal override double ValueAt(long step) => Schedule.ValueAt(step);

    internal override double ValueAt(long step, long grid) => Schedule.ValueAt(step, grid);

    internal override void Write(long first, Span<double> values) => Schedule.Write(first, values);

    internal override IEnumerable<Jump> JumpsInside => Schedule.JumpsInside;

    internal override IEnumerable<Jump> JumpsInsideStretched(long factor) =>
        Schedule is CombinedSchedule combined ? combined.JumpsInsideStretched(factor) : base.JumpsInsideStretched(factor);

    internal override long NextKnot(long step) => step < Length ? Schedule.NextKnot(step) : long.MaxValue;

    internal override Schedule InEpochsOf(long steps) => new SettledPhase(Schedule.InEpochsOf(steps), Length * steps);

    private protected override bool IsBuiltLike(Schedule other) =>
        other is SettledPhase that && Length == that.Length && Schedule.Equals(that.Schedule);

    public override int GetHashCode() => (nameof(SettledPhase), Schedule).GetHashCode();

    internal override Description Describe() => Schedule.Describe();

    internal override void WriteCode(StringBuilder code) => Schedule.WriteCode(code);
}
