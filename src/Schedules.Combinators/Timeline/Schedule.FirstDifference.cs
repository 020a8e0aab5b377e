using System;
using Schedules.Kernel;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    private const long MaxCompared = 1 << 22;

    /// <summary>The first of some steps at which the values of two schedules differ, and both values.</summary>
    /// <remarks>
    /// Values differ where <c>|a - b| &gt; tolerance</c>; NaN equals NaN. Phases that both schedules have at the same steps are skipped,
    /// however long they are: so two runs that share a beginning are compared at once up to where they part. All other steps are compared
    /// one by one, which takes some nanoseconds each; after 4,194,304 of them without a difference the search ends with an exception.
    /// </remarks>
    /// <param name="other">The schedule to compare with.</param>
    /// <param name="first">The first step to look at: 0 or more.</param>
    /// <param name="count">How many steps to look at: 0 or more. Those beyond <see cref="long.MaxValue"/> are left out.</param>
    /// <param name="tolerance">How far apart two values may be that count as the same: 0 or more.</param>
    /// <returns>The first difference, or null if there is none in these steps.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="first"/>, <paramref name="count"/> or <paramref name="tolerance"/> is negative, or the tolerance is not finite.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// There is no difference in the 4,194,304 steps that were compared one by one, and there are more to compare. A lower
    /// <paramref name="count"/> has an answer.
    /// </exception>
    /// <example>
    /// <code>
    /// var plan = Warmup(1e-3, 100).Hold(900);
    /// var cooldown = plan.Take(800).Decay(0, 200);
    /// plan.FirstDifference(cooldown, first: 0, count: 1000)                   // => step 801: 0.001 and 0.000995
    /// plan.FirstDifference(cooldown, first: 0, count: 1000, tolerance: 5e-4)  // => step 901: 0.001 and 0.000495
    /// plan.FirstDifference(cooldown, first: 0, count: 800)                    // => null
    /// </code>
    /// </example>
    public Difference? FirstDifference(Schedule other, long first, long count, double tolerance = 0)
    {
        Check.NotNull(other);
        Check.NotNegative(first);
        Check.NotNegative(count);
        Check.NotNegative(tolerance);
        if (count == 0)
        {
            return null;
        }
        long last = StepMath.Add(first, count - 1);
        long budget = MaxCompared;
        int mine = 0;
        int theirs = 0;
        for (long step = first; ; )
        {
            (Piece one, long end) = RestOfPhase(step, ref mine);
            (Piece two, long otherEnd) = other.RestOfPhase(step, ref theirs);
            long until = Math.Min(last, Math.Min(end, otherEnd));
            if (!one.ReadsAs(two))
            {
                // Two levels differ at every step or at none.
                long apart = one.IsLevel && two.IsLevel ? step : until;
                long some = Math.Min(apart, StepMath.Add(step, budget - 1));
                if (Compare(other, step, some, tolerance) is { } found)
                {
                    return found;
                }
                budget -= some - step + 1;
                if (some < apart)
                {
                    throw new InvalidOperationException(
                        $"From step {first} to step {some} there is no difference in {MaxCompared} steps that were compared one by one. "
                            + $"With count {some - first + 1} the answer is null; ask for more from step {some + 1} on."
                    );
                }
            }
            if (until == last)
            {
                return null;
            }
            step = until + 1;
        }
    }

    // The rest, from a step on, of the phase that owns the step, and that phase's last step; past the end of the schedule, its last
    // value. The search starts at the index of an earlier phase.
    private (Piece Remainder, long LastStep) RestOfPhase(long step, ref int index)
    {
        while (index + 1 < Piece.PieceCount && Piece.PieceStart(index + 1) <= step)
        {
            index++;
        }
        long begin = Piece.PieceStart(index);
        Piece phase = Piece.PieceAt(index);
        long last = phase.Ends && step - begin < phase.Length ? begin + (phase.Length - 1) : long.MaxValue;
        return (phase.Skip(step - begin), last);
    }

    // The first difference in a range of steps, step by step.
    private Difference? Compare(Schedule other, long step, long last, double tolerance)
    {
        Span<double> values = stackalloc double[128];
        Span<double> others = stackalloc double[128];
        for (; ; step += values.Length)
        {
            int count = (int)Math.Min(values.Length - 1, last - step) + 1;
            Fill(step, values.Slice(0, count));
            other.Fill(step, others.Slice(0, count));
            for (int i = 0; i < count; i++)
            {
                // Infinite values have no distance.
                if (!values[i].Equals(others[i]) && !(Math.Abs(values[i] - others[i]) <= tolerance))
                {
                    return new(step + i, values[i], others[i]);
                }
            }
            if (last - step < values.Length)
            {
                return null;
            }
        }
    }
}
