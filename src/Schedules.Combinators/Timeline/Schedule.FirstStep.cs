using System;
using System.Linq;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>The first of some steps at which the value is at most a bound.</summary>
    /// <remarks>It is found as <see cref="Maximum"/> is, and as fast. NaN is neither below nor above a bound.</remarks>
    /// <param name="value">The bound: a finite number.</param>
    /// <param name="first">The first step to look at: 0 or more.</param>
    /// <param name="count">How many steps to look at: 0 or more. Those beyond <see cref="long.MaxValue"/> are left out.</param>
    /// <returns>The step, or null if there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> is not finite, or <paramref name="first"/> or <paramref name="count"/> is negative.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// More than 268,435,456 values would have to be looked at one by one, or the cycles turn more than a million times.
    /// </exception>
    /// <example>
    /// <code>
    /// var lr = Warmup(1e-3, 100).Decay(0, 900);
    /// lr.FirstStepAtOrBelow(5e-4, first: 100, count: 900)  // => 550
    /// lr.FirstStepAtOrBelow(-1, first: 0, count: long.MaxValue) // => null
    /// </code>
    /// </example>
    public long? FirstStepAtOrBelow(double value, long first, long count)
    {
        Check.Finite(value);
        return FirstStep(Check.NotNegative(first), Check.NotNegative(count), at => at <= value);
    }

    /// <summary>The first of some steps at which the value is at least a bound.</summary>
    /// <remarks>It is found as <see cref="Maximum"/> is, and as fast. NaN is neither below nor above a bound.</remarks>
    /// <param name="value">The bound: a finite number.</param>
    /// <param name="first">The first step to look at: 0 or more.</param>
    /// <param name="count">How many steps to look at: 0 or more. Those beyond <see cref="long.MaxValue"/> are left out.</param>
    /// <returns>The step, or null if there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> is not finite, or <paramref name="first"/> or <paramref name="count"/> is negative.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// More than 268,435,456 values would have to be looked at one by one, or the cycles turn more than a million times.
    /// </exception>
    /// <example>
    /// <code>
    /// Warmup(1e-3, 100).Decay(0, 900).FirstStepAtOrAbove(5e-4, first: 0, count: 1000) // => 50
    /// </code>
    /// </example>
    public long? FirstStepAtOrAbove(double value, long first, long count)
    {
        Check.Finite(value);
        return FirstStep(Check.NotNegative(first), Check.NotNegative(count), at => at >= value);
    }

    private long? FirstStep(long first, long count, Func<double, bool> passes) =>
        count == 0
            ? null
            : RunsOf(first, Within(first, count)).Select(run => run.FirstStep(passes)).FirstOrDefault(step => step is not null);
}
