using System;
using Schedules.Text;
using static Schedules.Schedule;

namespace Schedules;

public static partial class Recipes
{
    /// <summary>A cyclical learning rate: a linear rise to the peak and a linear fall, repeated for ever.</summary>
    /// <param name="peak">The highest value, max_lr: finite, not below <paramref name="low"/>.</param>
    /// <param name="stepsUp">How many steps the rise takes, step_size_up: 0 or more.</param>
    /// <param name="stepsDown">How many steps the fall takes: 0 or more; at least 1 together with the rise.</param>
    /// <param name="low">The lowest value, base_lr, which each cycle starts from: finite.</param>
    /// <returns>
    /// A schedule that never ends.
    /// <c>Take(steps)</c> of it is a phase, which <c>Hold</c> and <c>Decay</c> can follow.
    /// </returns>
    /// <remarks>
    /// It is <c>Warmup(low, peak, stepsUp).Decay(low, stepsDown).RepeatForever()</c>. The momentum to go with it is
    /// <c>Ramp(0.95, 0.85, stepsUp).Ramp(0.95, stepsDown).RepeatForever()</c>. Source: L. Smith, Cyclical Learning Rates for Training
    /// Neural Networks, WACV 2017; PyTorch, CyclicLR.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value is not finite, <paramref name="peak"/> is below <paramref name="low"/>, or a length is negative, or both are 0.
    /// </exception>
    /// <example>
    /// <code>
    /// Recipes.Triangular(peak: 3, stepsUp: 2, stepsDown: 2, low: 1).Sample(6) // => [1.0, 2.0, 3.0, 2.0, 1.0, 2.0]
    /// </code>
    /// </example>
    public static Schedule Triangular(double peak, long stepsUp, long stepsDown, double low = 0)
    {
        CheckCycle(peak, stepsUp, stepsDown, low);
        return Warmup(low, peak, stepsUp).Decay(low, stepsDown).RepeatForever();
    }

    /// <summary>A cyclical learning rate whose cycles are each half as high above the lowest value as the one before.</summary>
    /// <param name="peak">The highest value of the first cycle: finite, not below <paramref name="low"/>.</param>
    /// <param name="stepsUp">How many steps the rise takes: 0 or more.</param>
    /// <param name="stepsDown">How many steps the fall takes: 0 or more; at least 1 together with the rise.</param>
    /// <param name="low">The lowest value, which each cycle starts from: finite.</param>
    /// <returns>
    /// A schedule that never ends; cycle k has its peak at low + (peak - low) / 2^k.
    /// <c>Take(steps)</c> of it is a phase, which <c>Hold</c> and <c>Decay</c> can follow.
    /// </returns>
    /// <remarks>
    /// It is <c>Warmup(low, peak, stepsUp).Decay(low, stepsDown).RepeatForever(1, 0.5, low)</c>. Source: L. Smith, Cyclical Learning Rates
    /// for Training Neural Networks, WACV 2017; PyTorch, CyclicLR in the mode triangular2.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value is not finite, <paramref name="peak"/> is below <paramref name="low"/>, or a length is negative, or both are 0.
    /// </exception>
    /// <example>
    /// <code>
    /// Recipes.Triangular2(peak: 3, stepsUp: 2, stepsDown: 2, low: 1).Sample(7) // => [1.0, 2.0, 3.0, 2.0, 1.0, 1.5, 2.0]
    /// </code>
    /// </example>
    public static Schedule Triangular2(double peak, long stepsUp, long stepsDown, double low = 0)
    {
        CheckCycle(peak, stepsUp, stepsDown, low);
        return Warmup(low, peak, stepsUp).Decay(low, stepsDown).RepeatForever(stretch: 1, scale: 0.5, floor: low);
    }

    /// <summary>A cyclical learning rate whose height above the lowest value shrinks by a factor in every step.</summary>
    /// <param name="peak">The highest value without the factor: finite, not below <paramref name="low"/>.</param>
    /// <param name="stepsUp">How many steps the rise takes: 0 or more.</param>
    /// <param name="stepsDown">How many steps the fall takes: 0 or more; at least 1 together with the rise.</param>
    /// <param name="gamma">The factor per step: above 0, at most 1.</param>
    /// <param name="low">The lowest value, which each cycle starts from: finite.</param>
    /// <returns>
    /// A schedule that never ends.
    /// <c>Take(steps)</c> of it is a phase, which <c>Hold</c> and <c>Decay</c> can follow.
    /// </returns>
    /// <remarks>
    /// With <c>c = Warmup(1, stepsUp).Decay(0, stepsDown).RepeatForever().Times(Hold(1, 0).Decay(Tail.Exponential(gamma)))</c> it is
    /// low (1 - c) + peak c: <c>c.Times(-1).Plus(1).Times(low).Plus(c.Times(peak))</c>; with low 0, <c>c.Times(peak)</c>. Source: L. Smith,
    /// Cyclical Learning Rates for Training Neural Networks, WACV 2017; PyTorch, CyclicLR in the mode exp_range.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value is not finite, <paramref name="peak"/> is below <paramref name="low"/>, a length is negative, both are 0, or
    /// <paramref name="gamma"/> is not in (0, 1].
    /// </exception>
    /// <example>
    /// <code>
    /// Recipes.ExpRange(peak: 16, stepsUp: 2, stepsDown: 2, gamma: 0.5).Sample(7) // => [0.0, 4.0, 4.0, 1.0, 0.0, 0.25, 0.25]
    /// </code>
    /// </example>
    public static Schedule ExpRange(double peak, long stepsUp, long stepsDown, double gamma, double low = 0)
    {
        CheckCycle(peak, stepsUp, stepsDown, low);
        Check.AboveZero(gamma);
        Check.NotAbove(gamma, 1, "or the peaks rise without end");
        Schedule triangles = Warmup(1, stepsUp).Decay(0, stepsDown).RepeatForever();
        return Between(low, peak, triangles.Times(Hold(1, 0).Decay(Tail.Exponential(gamma))));
    }

    private static void CheckCycle(double peak, long stepsUp, long stepsDown, double low)
    {
        Check.Finite(low);
        Check.NotBelow(peak, low, "the lowest value");
        Check.NotNegative(stepsUp);
        if (stepsUp == 0)
        {
            Check.Positive(stepsDown);
        }
        Check.NotNegative(stepsDown);
        Check.Sum(stepsUp, stepsDown, nameof(stepsDown));
    }

    // Interpolates so that share 0 gives low and share 1 gives peak, both to the bit.
    private static Schedule Between(double low, double peak, Schedule share) =>
        low == 0 ? share.Times(peak) : share.Times(-1).Plus(1).Times(low).Plus(share.Times(peak));
}
