using System;
using Schedules.Text;
using static Schedules.Schedule;

namespace Schedules;

public static partial class Recipes
{
    /// <summary>
    /// Holds the base rate for some epochs, then decays exponentially to a target in the last one: the TensorFlow tutorials' schedule.
    /// </summary>
    /// <param name="baseRate">The rate to hold: finite, not below <paramref name="target"/>.</param>
    /// <param name="warmupEpochs">How many epochs it is held: 0 or more, below <paramref name="epochs"/>.</param>
    /// <param name="epochs">How many epochs the run has, those of the warmup included: 1 or more.</param>
    /// <param name="target">The rate in the last epoch, <c>epochs - 1</c>: above 0, finite.</param>
    /// <returns>
    /// A phase that counts epochs, of length <c>epochs - 1</c>; <c>PerEpoch</c> turns it into one that counts optimizer updates.
    /// </returns>
    /// <remarks>
    /// It is <c>Hold(baseRate, warmupEpochs).DecayUntil(epochs - 1, target, Curve.Exponential)</c>: from epoch w on it is baseRate
    /// exp(rate (epoch - w)) with the derived rate ln(target / baseRate) / (epochs - 1 - w). Source: the TensorFlow tutorials' callback
    /// that takes base_lr, target_lr, n_epochs and warmup_epochs; n_epochs is epochs.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A rate is not finite, <paramref name="target"/> is not above 0 or above <paramref name="baseRate"/>, <paramref name="epochs"/> is
    /// below 1, or <paramref name="warmupEpochs"/> is negative or not below <paramref name="epochs"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// var lr = Recipes.HoldExponential(baseRate: 1e-2, warmupEpochs: 1, epochs: 5, target: 1e-4);
    /// lr.At(1) // => 0.01
    /// lr.At(4) // => 0.0001
    /// </code>
    /// </example>
    public static Phase HoldExponential(double baseRate, long warmupEpochs, long epochs, double target)
    {
        Check.Finite(baseRate);
        Check.AboveZero(target);
        Check.Part(warmupEpochs, Check.Positive(epochs) - 1, "the last epoch, which has the target");
        return Hold(baseRate, warmupEpochs).DecayUntil(epochs - 1, target, Curve.Exponential);
    }
}
