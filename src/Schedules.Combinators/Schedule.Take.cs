using System;
using System.Collections.Generic;
using System.Linq;

namespace Schedules;

public abstract partial class Schedule
{
    /// <summary>The beginning of this schedule.</summary>
    /// <param name="steps">How many steps to take: 0 or more.</param>
    /// <returns>
    /// A phase with the values of this schedule before step <paramref name="steps"/>; it arrives at this schedule's value at that step.
    /// </returns>
    /// <remarks>
    /// What is taken can go on otherwise: <c>s.Take(k).Decay(0, 500)</c> branches a cooldown off step k. With the rest put after it, it
    /// is the schedule again: <c>s.Take(k).Then(s.Skip(k)) == s</c> for every k that is not past the end.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is negative.</exception>
    /// <example>
    /// <code>
    /// Warmup(1, 4).Take(2).Sample(4)              // => [0.0, 0.25, 0.5, 0.5]
    /// Constant(0.1).Take(2).Decay(0, 2).Sample(5) // => [0.1, 0.1, 0.1, 0.05, 0.0]
    /// </code>
    /// </example>
    public Phase Take(long steps)
    {
        Check.NotNegative(steps);
        var taken = new SequenceBuilder();
        foreach (Segment segment in Phases)
        {
            if (segment.FirstStep > steps)
            {
                break;
            }
            // A part that begins right where the taking ends gives no step, but the level to arrive at.
            taken.Add(segment.Schedule.Window(0, Math.Min(segment.Length ?? long.MaxValue, steps - segment.FirstStep)));
        }
        if (taken.Length < steps)
        {
            taken.Add(new HoldPhase(taken.End, steps - taken.Length));
        }
        return taken.ToPhase();
    }
}

// Some steps of a schedule that is not a sequence of others.
[ScheduleJson]
internal sealed class WindowPhase : Phase
{
    private WindowPhase(Schedule source, long from, long length)
    {
        Source = source;
        First = from;
        Length = length;
    }

    internal static Phase Of(Schedule source, long from, long length) =>
        length == 0 ? new HoldPhase(source.ValueAt(from), 0)
        : from == 0 && source is Phase whole && whole.Length == length ? whole
        : new WindowPhase(source, from, length);

    internal Schedule Source { get; }

    internal long First { get; }

    public override long Length { get; }

    public override double Start => Source.ValueAt(First);

    public override double End => ValueAt(Length);

    internal override double ValueAt(long step) => Source.ValueAt(Steps.Add(First, Math.Min(step, Length)));

    internal override double ValueAt(long step, long grid) => Steps.OnGrid(Source, First, Math.Min(step, Length * grid), grid);

    internal override void Write(long first, Span<double> values)
    {
        var before = (int)Math.Min(values.Length, Math.Max(0, Length - first));
        values.Slice(before).Fill(End);
        Source.Fill(Steps.Add(First, first), values.Slice(0, before));
    }

    internal override IEnumerable<Jump> JumpsInside =>
        Source
            .JumpsInside.SkipWhile(jump => jump.Step <= First)
            .TakeWhile(jump => jump.Step <= Steps.Add(First, Length))
            .Select(jump => jump with { Step = jump.Step - First });

    internal override IEnumerable<Jump> JumpsInsideStretched(long factor) =>
        Source is Phase { Length: var whole } source && whole <= long.MaxValue / factor
            ? new WindowPhase(source.Stretched(factor), First * factor, Length * factor).JumpsInside
            : base.JumpsInsideStretched(factor);

    internal override long NextKnot(long step) =>
        step < Length ? Math.Min(Length, Source.NextKnot(Steps.Add(First, step)) - First) : long.MaxValue;

    internal override Phase Window(long from, long length) => Source.Window(Steps.Add(First, from), length);

    internal override Schedule With(Operation operation) => Source.With(operation).Window(First, Length);

    internal override Schedule InEpochsOf(long steps) =>
        First <= long.MaxValue / steps ? Source.InEpochsOf(steps).Window(First * steps, Length * steps) : base.InEpochsOf(steps);

    // Two windows of one schedule, the second going on where the first ends, are one window.
    internal static Phase? Join(Phase first, Phase second) =>
        first is WindowPhase a && second is WindowPhase b && a.IsFollowedBy(b.Source, b.First)
            ? a.Source.Window(a.First, a.Length + b.Length)
            : null;

    internal bool IsFollowedBy(Schedule source, long from) => Steps.Add(First, Length) == from && Source.Equals(source);

    private protected override bool IsBuiltLike(Schedule other) =>
        other is WindowPhase that && First == that.First && Length == that.Length && Source.Equals(that.Source);

    public override int GetHashCode() => (nameof(Take), Source, First, Length).GetHashCode();

    // A window is taken of what is left when the steps before it are skipped; of a phase, what is left may be all of it.
    internal override Description Describe() =>
        Source is Phase whole && First + Length == whole.Length
            ? new("skip", Source, new Argument("steps", First))
            : new("take", RestSchedule.Of(Source, First), new Argument("steps", Length));
}
