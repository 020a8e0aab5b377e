using System;
using System.Collections.Generic;
using System.Linq;

namespace Schedules;

public abstract partial class Phase
{
    /// <summary>Runs this phase several times, one after another: cycles, or warm restarts.</summary>
    /// <param name="count">How many times: 1 or more.</param>
    /// <param name="stretch">How many times as long each cycle is as the one before: a whole number, 1 or more.</param>
    /// <param name="scale">How many times as high each cycle is as the one before: finite, above 0.</param>
    /// <returns>
    /// A phase whose cycle k, counted from 0, is this one stretched by <c>stretch^k</c> and times <c>scale^k</c>. In the timeline it is one
    /// phase.
    /// </returns>
    /// <remarks>
    /// The cycle that a step belongs to is found in whole numbers, so no restart is missed. Cosine phases that repeat are the warm restarts
    /// of I. Loshchilov and F. Hutter, SGDR, ICLR 2017, where stretch is T_mult.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="count"/> or <paramref name="stretch"/> is below 1, <paramref name="scale"/> is not finite or not above 0, or the
    /// length becomes more than <see cref="long.MaxValue"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// Ramp(1, 0, 2).Repeat(2, stretch: 2, scale: 0.5).Sample(7) // => [1.0, 0.5, 0.5, 0.375, 0.25, 0.125, 0.0]
    /// </code>
    /// </example>
    public Phase Repeat(long count, long stretch = 1, double scale = 1)
    {
        Check.Positive(count);
        var cycles = new Cycles(this, Check.Positive(stretch), Check.AboveZero(scale));
        return count == 1 ? this
            : Length == 0 ? new HoldPhase(End * cycles.ScaleOf(count - 1), 0)
            : new RepeatedPhase(cycles, count);
    }

    /// <summary>Runs this phase over and over, without end.</summary>
    /// <param name="stretch">How many times as long each cycle is as the one before: a whole number, 1 or more.</param>
    /// <param name="scale">How many times as high each cycle is as the one before: finite, above 0.</param>
    /// <returns>A schedule whose cycle k, counted from 0, is this one stretched by <c>stretch^k</c> and times <c>scale^k</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="stretch"/> is below 1, or <paramref name="scale"/> is not finite or not above 0.
    /// </exception>
    /// <exception cref="InvalidOperationException">This phase has the length 0.</exception>
    /// <example>
    /// <code>
    /// var lr = Ramp(1, 0, 2).RepeatForever();
    /// lr.Sample(5) // => [1.0, 0.5, 1.0, 0.5, 1.0]
    /// </code>
    /// </example>
    public Schedule RepeatForever(long stretch = 1, double scale = 1)
    {
        var cycles = new Cycles(this, Check.Positive(stretch), Check.AboveZero(scale));
        return Length > 0
            ? new EndlessCycles(cycles)
            : throw new InvalidOperationException("A phase of length 0 cannot repeat for ever: it would never get to step 1.");
    }
}

[ScheduleJson]
internal sealed class RepeatedPhase : Phase
{
    private readonly Cycles cycles;
    private readonly long count;

    internal RepeatedPhase(Cycles cycles, long count)
    {
        this.cycles = cycles;
        this.count = count;
        Length = cycles.LengthOf(count);
    }

    public override long Length { get; }

    public override double Start => cycles.Cycle.Start;

    public override double End => cycles.Cycle.End * cycles.ScaleOf(count - 1);

    internal override double ValueAt(long step) => step >= Length ? End : cycles.ValueAt(step, 1);

    internal override double ValueAt(long step, long grid) => step / grid >= Length ? End : cycles.ValueAt(step, grid);

    internal override void Write(long first, Span<double> values)
    {
        var before = (int)Math.Min(values.Length, Math.Max(0, Length - first));
        values.Slice(before).Fill(End);
        cycles.Write(first, values.Slice(0, before));
    }

    internal override IEnumerable<Jump> JumpsInside => cycles.Jumps(count).Take(MostJumps).Where(jump => !jump.Before.Equals(jump.After));

    internal override IEnumerable<Jump> JumpsInsideStretched(long factor) => new RepeatedPhase(cycles.Stretched(factor), count).JumpsInside;

    internal override long NextKnot(long step) => step < Length ? Math.Min(Length, cycles.NextKnot(step)) : long.MaxValue;

    private protected override bool IsBuiltLike(Schedule other) =>
        other is RepeatedPhase that && count == that.count && cycles.Equals(that.cycles);

    public override int GetHashCode() => (cycles, count).GetHashCode();

    internal override Description Describe() => new("repeat", cycles.Cycle, [new Argument("count", count), .. cycles.Arguments]);
}

[ScheduleJson]
internal sealed class EndlessCycles(Cycles cycles) : Schedule
{
    private readonly Cycles cycles = cycles;

    internal override double ValueAt(long step) => cycles.ValueAt(step, 1);

    internal override double ValueAt(long step, long grid) => cycles.ValueAt(step, grid);

    internal override void Write(long first, Span<double> values) => cycles.Write(first, values);

    internal override IEnumerable<Jump> JumpsInside =>
        cycles.Jumps(long.MaxValue).Take(MostJumps).Where(jump => !jump.Before.Equals(jump.After));

    internal override long NextKnot(long step) => cycles.NextKnot(step);

    private protected override bool IsBuiltLike(Schedule other) => other is EndlessCycles that && cycles.Equals(that.cycles);

    public override int GetHashCode() => cycles.GetHashCode();

    internal override Description Describe() => new("repeatForever", cycles.Cycle, cycles.Arguments);
}
