using System;
using Schedules.Text;
using static Schedules.Schedule;

namespace Schedules;

public static partial class Recipes
{
    /// <summary>Cosine annealing with warm restarts, SGDR: a cosine decay, repeated for ever.</summary>
    /// <param name="peak">The value that the first cycle starts from: finite, not below <paramref name="target"/>.</param>
    /// <param name="cycleSteps">How many steps the first cycle takes, T_0: 1 or more.</param>
    /// <param name="target">
    /// The value that each cycle decays towards, eta_min: finite. The restart is at the step at which it would be reached.
    /// </param>
    /// <param name="stretch">The factor from each cycle's length to the next one's, T_mult: 1 or more.</param>
    /// <param name="scale">The factor from each cycle's height above the target to the next one's: above 0, at most 1.</param>
    /// <returns>
    /// A schedule that never ends; cycle k has its peak at target + (peak - target) scale^k.
    /// <c>Take(steps)</c> of it is a phase, which <c>Hold</c> and <c>Decay</c> can follow.
    /// </returns>
    /// <remarks>
    /// <para>
    /// It is <c>Ramp(peak, target, cycleSteps, Curve.Cosine).RepeatForever(stretch, scale, floor: target)</c>.
    /// </para>
    /// <para>
    /// Also called cosine_with_restarts, SGDR, cosine annealing with hard restarts. Source: I. Loshchilov and F. Hutter, SGDR, ICLR 2017,
    /// equation 5; PyTorch, CosineAnnealingWarmRestarts; Keras, CosineDecayRestarts,
    /// where stretch is t_mul and scale is m_mul.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value is not finite, <paramref name="peak"/> is below <paramref name="target"/>, <paramref name="cycleSteps"/> or
    /// <paramref name="stretch"/> is below 1, or <paramref name="scale"/> is not in (0, 1].
    /// </exception>
    /// <example>
    /// <code>
    /// var lr = Recipes.WarmRestarts(peak: 1, cycleSteps: 10, stretch: 2, scale: 0.5);
    /// lr.At(5)  // => 0.5
    /// lr.At(10) // => 0.5
    /// lr.At(30) // => 0.25
    /// </code>
    /// </example>
    public static Schedule WarmRestarts(double peak, long cycleSteps, double target = 0, long stretch = 1, double scale = 1) =>
        WarmupRestarts(peak, 0, cycleSteps, target, stretch, scale);

    /// <summary>Cosine annealing with restarts that warm up again: each cycle rises from the target to its peak and falls back.</summary>
    /// <param name="peak">The peak of the first cycle: finite, not below <paramref name="target"/>.</param>
    /// <param name="warmupSteps">How many steps of the first cycle the warmup takes: from 0 to <paramref name="cycleSteps"/>.</param>
    /// <param name="cycleSteps">How many steps the first cycle takes, the warmup included: 1 or more.</param>
    /// <param name="target">The value that each cycle starts from and returns to: finite.</param>
    /// <param name="stretch">The factor from each cycle's length to the next one's, its warmup included: 1 or more.</param>
    /// <param name="scale">The factor from each cycle's height above the target to the next one's: above 0, at most 1.</param>
    /// <returns>
    /// A schedule that never ends. If neither warmup nor decay has length 0, it is continuous at the restarts. <c>Take(steps)</c> of it is
    /// a phase, which <c>Hold</c> and <c>Decay</c> can follow.
    /// </returns>
    /// <remarks>
    /// It is <c>Warmup(target, peak, warmupSteps).DecayUntil(cycleSteps, target, Curve.Cosine).RepeatForever(stretch, scale, target)</c>. A
    /// warmup before the first cycle only is <c>Warmup(peak, w).Then(Recipes.WarmRestarts(peak, n))</c>. Source: optax, sgdr_schedule.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value is not finite, <paramref name="peak"/> is below <paramref name="target"/>, <paramref name="warmupSteps"/> is negative or
    /// above <paramref name="cycleSteps"/>, <paramref name="cycleSteps"/> or <paramref name="stretch"/> is below 1, or
    /// <paramref name="scale"/> is not in (0, 1].
    /// </exception>
    /// <example>
    /// <code>
    /// var lr = Recipes.WarmupRestarts(peak: 1, warmupSteps: 4, cycleSteps: 10);
    /// lr.At(4)         // => 1.0
    /// lr.At(14)        // => 1.0
    /// lr.IsContinuous  // => true
    /// </code>
    /// </example>
    public static Schedule WarmupRestarts(
        double peak,
        long warmupSteps,
        long cycleSteps,
        double target = 0,
        long stretch = 1,
        double scale = 1
    )
    {
        Check.Finite(target);
        Check.NotBelow(peak, target, "the target");
        Check.Part(warmupSteps, Check.Positive(cycleSteps), "the steps of the first cycle");
        Check.NotAbove(scale, 1, "or the peaks rise without end");
        return Warmup(target, peak, warmupSteps).DecayUntil(cycleSteps, target, Curve.Cosine).RepeatForever(stretch, scale, floor: target);
    }
}
