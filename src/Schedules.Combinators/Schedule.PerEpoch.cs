using System;
using System.Collections.Generic;

namespace Schedules;

public abstract partial class Schedule
{
    /// <summary>Reads a schedule that is written in epochs, in steps: a staircase that has each epoch's value all through the epoch.</summary>
    /// <param name="stepsPerEpoch">How many steps an epoch has, <see cref="TrainingRun.StepsPerEpoch"/>: 1 or more.</param>
    /// <returns>
    /// A schedule whose value at each step t is this one's at <c>t / stepsPerEpoch</c> in whole numbers; of a phase, a phase that much longer.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="stepsPerEpoch"/> is below 1, or the length becomes more than <see cref="long.MaxValue"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// Of(epoch => Math.Pow(0.5, epoch)).PerEpoch(3).Sample(7) // => [1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.25]
    /// </code>
    /// </example>
    public Schedule PerEpoch(long stepsPerEpoch)
    {
        Check.Positive(stepsPerEpoch);
        Check.Longer((this as Phase)?.Length ?? 0, stepsPerEpoch);
        return stepsPerEpoch == 1 ? this : InEpochsOf(stepsPerEpoch);
    }

    internal virtual Schedule InEpochsOf(long steps) => new StaircaseSchedule(this, steps);
}

public abstract partial class Phase
{
    /// <summary>Reads a phase that is written in epochs, in steps: a staircase that has each epoch's value all through the epoch.</summary>
    /// <param name="stepsPerEpoch">How many steps an epoch has, <see cref="TrainingRun.StepsPerEpoch"/>: 1 or more.</param>
    /// <returns>
    /// A phase whose value at each step t is this one's at <c>t / stepsPerEpoch</c> in whole numbers, and that much longer.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="stepsPerEpoch"/> is below 1, or the length becomes more than <see cref="long.MaxValue"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// Ramp(1, 0, 2).PerEpoch(2).Sample(5) // => [1.0, 1.0, 0.5, 0.5, 0.0]
    /// </code>
    /// </example>
    public new Phase PerEpoch(long stepsPerEpoch) => (Phase)base.PerEpoch(stepsPerEpoch);

    internal override Schedule InEpochsOf(long steps) => new SettledPhase(new StaircaseSchedule(this, steps), Length * steps);
}

// A schedule of which each step is held for several.
[ScheduleJson]
internal sealed class StaircaseSchedule(Schedule source, long height) : Schedule
{
    private readonly Schedule source = source;
    private readonly long height = height;

    internal override double ValueAt(long step) => source.ValueAt(step / height);

    // Stair by stair.
    internal override void Write(long first, Span<double> values)
    {
        while (values.Length > 0)
        {
            var count = (int)Math.Min(values.Length, height - (first % height));
            values.Slice(0, count).Fill(source.ValueAt(first / height));
            values = values.Slice(count);
            first = Steps.Add(first, count);
        }
    }

    // It jumps wherever its source has another value than a step before.
    internal override IEnumerable<Jump> JumpsInside
    {
        get
        {
            long epochs = Math.Min(MostJumps, (source as Phase)?.Length ?? long.MaxValue);
            for (long epoch = 1; epoch <= Math.Min(epochs, long.MaxValue / height); epoch++)
            {
                double before = source.ValueAt(epoch - 1);
                double after = source.ValueAt(epoch);
                if (!before.Equals(after))
                {
                    yield return new Jump(epoch * height, before, after);
                }
            }
        }
    }

    // Backwards, a source changes one step after its knot, and that is one stair after it here: the stair after a knot is a knot too.
    internal override long NextKnot(long step)
    {
        long epoch = step / height;
        long knot = epoch == 0 ? 0 : source.NextKnot(epoch - 1);
        return Steps.Multiply(knot == epoch ? epoch + 1 : knot, height);
    }

    internal override Schedule InEpochsOf(long steps) => new StaircaseSchedule(source, Steps.Multiply(height, steps));

    private protected override bool IsBuiltLike(Schedule other) =>
        other is StaircaseSchedule that && height == that.height && source.Equals(that.source);

    public override int GetHashCode() => (nameof(PerEpoch), source, height).GetHashCode();

    internal override Description Describe() => new("perEpoch", source, new Argument("stepsPerEpoch", height));
}
