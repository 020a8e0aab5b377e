using System;
using Schedules.Text;
using static Schedules.Schedule;

namespace Schedules;

public static partial class Recipes
{
    /// <summary>A learning-rate range test: a straight line from a low rate to one at which the training diverges.</summary>
    /// <param name="low">The first rate: finite.</param>
    /// <param name="high">The last rate: finite, not below <paramref name="low"/>.</param>
    /// <param name="lastStep">The step at which the high rate is in force: 0 or more.</param>
    /// <returns>A phase of <paramref name="lastStep"/> steps.</returns>
    /// <remarks>
    /// It is <c>Ramp(low, high, lastStep)</c>. <see cref="RangeTest.Suggest"/> reads the losses of such a run. Source: L. Smith,
    /// Cyclical Learning Rates for Training Neural Networks, WACV 2017.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A rate is not finite, <paramref name="high"/> is below <paramref name="low"/>, or <paramref name="lastStep"/> is negative.
    /// </exception>
    /// <example>
    /// <code>
    /// Recipes.LinearRangeTest(low: 0, high: 1, lastStep: 100).At(25) // => 0.25
    /// </code>
    /// </example>
    public static Phase LinearRangeTest(double low, double high, long lastStep) => Rise(low, high, lastStep, Curve.Linear);

    /// <summary>A learning-rate range test: an exponential rise from a low rate to one at which the training diverges.</summary>
    /// <param name="low">The first rate: above 0, finite.</param>
    /// <param name="high">The last rate: finite, not below <paramref name="low"/>.</param>
    /// <param name="lastStep">The step at which the high rate is in force: 0 or more.</param>
    /// <returns>A phase of <paramref name="lastStep"/> steps.</returns>
    /// <remarks>
    /// It is <c>Ramp(low, high, lastStep, Curve.Exponential)</c>. <see cref="RangeTest.Suggest"/> reads the losses of such a run. Source:
    /// fastai, lr_find, with the arguments 1e-7, 10 and 100; its num_it is lastStep.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="low"/> is not finite or not above 0, <paramref name="high"/> is not finite or below it, or
    /// <paramref name="lastStep"/> is negative.
    /// </exception>
    /// <example>
    /// <code>
    /// Recipes.ExponentialRangeTest(low: 1e-4, high: 1, lastStep: 100).At(50) // => 0.01
    /// </code>
    /// </example>
    public static Phase ExponentialRangeTest(double low, double high, long lastStep) =>
        Rise(Check.AboveZero(low), high, lastStep, Curve.Exponential);

    private static Phase Rise(double low, double high, long lastStep, Curve curve)
    {
        Check.Finite(low);
        Check.NotBelow(high, low, "the rate to leave from");
        return Ramp(low, high, Check.NotNegative(lastStep), curve);
    }
}
