using System;
using System.Collections.Generic;
using System.Linq;

namespace Schedules;

public abstract partial class Schedule
{
    /// <summary>The rest of this schedule from a step on.</summary>
    /// <param name="steps">How many steps to leave out: 0 or more.</param>
    /// <returns>A schedule whose value at each step t is this schedule's at <c>t + steps</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is negative.</exception>
    /// <example>
    /// <code>
    /// Of(step => step).Skip(10).At(5) // => 15.0
    /// </code>
    /// </example>
    public Schedule Skip(long steps)
    {
        Check.NotNegative(steps);
        var rest = new SequenceBuilder();
        foreach (Segment segment in Phases)
        {
            long skipped = Math.Max(0, steps - segment.FirstStep);
            if (segment.Length is not { } length)
            {
                Schedule tail = segment.Schedule.From(skipped);
                return rest.IsEmpty ? tail : rest.ToPhase().Then(tail);
            }
            if (skipped <= length)
            {
                rest.Add(segment.Schedule.Window(skipped, length - skipped));
            }
        }
        return rest.IsEmpty ? new HoldPhase(At(long.MaxValue), 0) : rest.ToPhase();
    }
}

public abstract partial class Phase
{
    /// <summary>The rest of this phase from a step on.</summary>
    /// <param name="steps">How many steps to leave out: 0 or more.</param>
    /// <returns>
    /// A phase whose value at each step t is this phase's at <c>t + steps</c>, and that much shorter; past the end it has the length 0.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is negative.</exception>
    /// <example>
    /// <code>
    /// Warmup(1, 4).Skip(1).Sample(5)  // => [0.25, 0.5, 0.75, 1.0, 1.0]
    /// Warmup(1, 4).Hold(90).Skip(50)  // => Hold(1.0, 90).Skip(46)
    /// </code>
    /// </example>
    public new Phase Skip(long steps) => (Phase)base.Skip(steps);
}

// A schedule without an end, from a step on.
[ScheduleJson]
internal sealed class RestSchedule : Schedule
{
    private readonly Schedule source;
    private readonly long first;

    private RestSchedule(Schedule source, long first)
    {
        this.source = source;
        this.first = first;
    }

    internal static Schedule Of(Schedule source, long first) => first == 0 ? source : new RestSchedule(source, first);

    internal override double ValueAt(long step) => source.ValueAt(Steps.Add(first, step));

    internal override double ValueAt(long step, long grid) => Steps.OnGrid(source, first, step, grid);

    internal override void Write(long first, Span<double> values) => source.Fill(Steps.Add(this.first, first), values);

    internal override IEnumerable<Jump> JumpsInside =>
        source.JumpsInside.SkipWhile(jump => jump.Step <= first).Select(jump => jump with { Step = jump.Step - first });

    internal override long NextKnot(long step) =>
        source.NextKnot(Steps.Add(first, step)) is < long.MaxValue and var knot ? knot - first : long.MaxValue;

    internal override Schedule With(Operation operation) => source.With(operation).From(first);

    internal override Schedule InEpochsOf(long steps) =>
        first <= long.MaxValue / steps ? source.InEpochsOf(steps).From(first * steps) : base.InEpochsOf(steps);

    internal override Phase Window(long from, long length) => source.Window(Steps.Add(first, from), length);

    internal override Schedule From(long step) => source.From(Steps.Add(first, step));

    // A window of a schedule and the rest of it from there are the rest from where the window begins.
    internal static Schedule? Join(Phase window, Schedule rest) =>
        window is WindowPhase a && rest is RestSchedule b && a.IsFollowedBy(b.source, b.first) ? a.Source.From(a.First) : null;

    private protected override bool IsBuiltLike(Schedule other) =>
        other is RestSchedule that && first == that.first && source.Equals(that.source);

    public override int GetHashCode() => (nameof(Skip), source, first).GetHashCode();

    internal override Description Describe() => new("skip", source, new Argument("steps", first));
}
