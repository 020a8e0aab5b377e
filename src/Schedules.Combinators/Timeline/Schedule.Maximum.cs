using System;
using System.Collections.Generic;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>The largest value at some steps, and the first of them that has it.</summary>
    /// <remarks>
    /// A piece that only rises or only falls, such as a hold, a tail, or a ramp along any curve but one of <see cref="Curve.Of"/>, is
    /// looked at in its two ends, and a cycle that repeats its values once; the step is found by bisection. So the time depends on the
    /// pieces and not on the steps, and the answer is exact; only in pieces of more than 2^53 steps may it be one unit in the last place
    /// off. The values of functions, and of sums, products and other combinations of schedules, are looked at one by one, some nanoseconds
    /// each. NaN is passed over unless there is no other value.
    /// </remarks>
    /// <param name="first">The first step: 0 or more.</param>
    /// <param name="count">How many steps: 1 or more. Those beyond <see cref="long.MaxValue"/> are left out.</param>
    /// <returns>The value, and its first step.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="first"/> is negative, or <paramref name="count"/> is below 1.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// More than 268,435,456 values would have to be looked at one by one, or the cycles turn more than a million times.
    /// </exception>
    /// <example>
    /// <code>
    /// var lr = Warmup(1e-3, 100).Hold(10).Decay(0, 890, Curve.Cosine);
    /// lr.Maximum(first: 0, count: 1000)   // => step 100: 0.001
    /// lr.Maximum(first: 500, count: 1000) // => step 500: 0.0005964630327047484
    /// </code>
    /// </example>
    public StepValue Maximum(long first, long count) =>
        Extreme(Check.NotNegative(first), Within(first, Check.Positive(count)), (value, best) => value > best);

    /// <summary>The smallest value at some steps, and the first of them that has it.</summary>
    /// <remarks>It is found as <see cref="Maximum"/> is.</remarks>
    /// <param name="first">The first step: 0 or more.</param>
    /// <param name="count">How many steps: 1 or more. Those beyond <see cref="long.MaxValue"/> are left out.</param>
    /// <returns>The value, and its first step.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="first"/> is negative, or <paramref name="count"/> is below 1.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// More than 268,435,456 values would have to be looked at one by one, or the cycles turn more than a million times.
    /// </exception>
    /// <example>
    /// <code>
    /// Hold(0.1, 30).Then(Hold(0.01, 30)).Minimum(first: 0, count: 60) // => step 30: 0.01
    /// </code>
    /// </example>
    public StepValue Minimum(long first, long count) =>
        Extreme(Check.NotNegative(first), Within(first, Check.Positive(count)), (value, best) => value < best);

    private StepValue Extreme(long first, long count, Func<double, double, bool> isPast)
    {
        double best = double.NaN;
        Run where = default;
        foreach (Run run in RunsOf(first, count))
        {
            double before = best;
            if (run.IsMonotone)
            {
                Look(run.At(run.First));
                Look(run.At(run.Last));
            }
            else
            {
                run.Walk((_, value) => Look(value));
            }
            where = before.Equals(best) ? where : run;
        }
        return double.IsNaN(best)
            ? new(first, best)
            : new(where.FirstStep(value => value.Equals(best) || isPast(value, best))!.Value, best);

        bool Look(double value)
        {
            best = double.IsNaN(best) || isPast(value, best) ? value : best;
            return true;
        }
    }

    private IEnumerable<Run> RunsOf(long first, long count) => Runs.Of(Piece, first, first + (count - 1));
}
