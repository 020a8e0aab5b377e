using System;
using Schedules.Text;
using static Schedules.Schedule;

namespace Schedules;

public static partial class Recipes
{
    /// <summary>A linear warmup, and then the inverse square root of the step for ever.</summary>
    /// <param name="peak">The value to warm up to: finite, 0 or more. It is reached at step <paramref name="warmupSteps"/>.</param>
    /// <param name="warmupSteps">How many steps the warmup takes, and the timescale of the decay: 1 or more.</param>
    /// <returns>
    /// A schedule that never ends: from step w on it is peak sqrt(w / step).
    /// <c>Take(steps)</c> of it is a phase, which <c>Hold</c> and <c>Decay</c> can follow.
    /// </returns>
    /// <remarks>
    /// It is <c>Warmup(peak, warmupSteps).Decay(Tail.InverseSqrt(warmupSteps))</c>. Source: fairseq, inverse_sqrt; Hugging Face
    /// Transformers, get_inverse_sqrt_schedule.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="peak"/> is negative or not finite, or <paramref name="warmupSteps"/> is below 1.
    /// </exception>
    /// <example>
    /// <code>
    /// Recipes.WarmupInverseSqrt(peak: 1, warmupSteps: 100).At(400) // => 0.5
    /// </code>
    /// </example>
    public static Schedule WarmupInverseSqrt(double peak, long warmupSteps) =>
        WarmupInverseSqrt(peak, Check.Positive(warmupSteps), warmupSteps);

    /// <summary>A linear warmup, and then an inverse square root with a separate timescale.</summary>
    /// <param name="peak">The value to warm up to: finite, 0 or more.</param>
    /// <param name="warmupSteps">How many steps the warmup takes: 0 or more.</param>
    /// <param name="timescale">After how many steps the value is peak / sqrt(2): above 0, finite.</param>
    /// <returns>
    /// A schedule that never ends: from step w on it is peak sqrt(timescale / (timescale + step - w)).
    /// <c>Take(steps)</c> of it is a phase, which <c>Hold</c> and <c>Decay</c> can follow.
    /// </returns>
    /// <remarks>
    /// It is <c>Warmup(peak, warmupSteps).Decay(Tail.InverseSqrt(timescale))</c>. Source: Hugging Face Transformers,
    /// get_inverse_sqrt_schedule with a timescale; X. Zhai et al., Scaling Vision Transformers, CVPR 2022.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="peak"/> is negative or not finite, <paramref name="warmupSteps"/> is negative, or <paramref name="timescale"/> is
    /// not finite or not above 0.
    /// </exception>
    /// <example>
    /// <code>
    /// Recipes.WarmupInverseSqrt(peak: 1, warmupSteps: 10, timescale: 100).At(310) // => 0.5
    /// </code>
    /// </example>
    public static Schedule WarmupInverseSqrt(double peak, long warmupSteps, double timescale)
    {
        Check.NotNegative(warmupSteps);
        return Warmup(peak, warmupSteps).Decay(Tail.InverseSqrt(timescale));
    }

    /// <summary>The schedule of the Transformer: a warmup and an inverse square root, scaled by the size of the model.</summary>
    /// <param name="modelSize">The width of the model, d_model: 1 or more.</param>
    /// <param name="warmupSteps">The paper's warmup steps, which count from 1: 1 or more.</param>
    /// <param name="factor">A factor for all values: above 0, finite.</param>
    /// <returns>
    /// A schedule that never ends, with its peak factor / sqrt(d_model w) at step <c>warmupSteps - 1</c>.
    /// <c>Take(steps)</c> of it is a phase, which <c>Hold</c> and <c>Decay</c> can follow.
    /// </returns>
    /// <remarks>
    /// <para>
    /// The paper counts steps from 1: factor d_model^-0.5 min(s^-0.5, s w^-1.5), with its peak at s = w. Here steps count from 0, so s is t
    /// + 1: the first update has peak / w and not 0, and the peak is at step w - 1.
    /// </para>
    /// <para>
    /// It is <c>Warmup(peak, warmupSteps).Decay(Tail.InverseSqrt(warmupSteps)).Skip(1)</c> with that peak. Source: A. Vaswani et al.,
    /// Attention Is All You Need, NIPS 2017, equation 3.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="modelSize"/> or <paramref name="warmupSteps"/> is below 1, or <paramref name="factor"/> is not finite or not above
    /// 0.
    /// </exception>
    /// <example>
    /// <code>
    /// var lr = Recipes.Noam(modelSize: 4, warmupSteps: 100);
    /// lr.At(0)   // => 0.0005
    /// lr.At(99)  // => 0.05
    /// lr.At(399) // => 0.025
    /// </code>
    /// </example>
    public static Schedule Noam(long modelSize, long warmupSteps, double factor = 1)
    {
        double peak = Check.AboveZero(factor) / Math.Sqrt((double)Check.Positive(modelSize) * Check.Positive(warmupSteps));
        return Warmup(peak, warmupSteps).Decay(Tail.InverseSqrt(warmupSteps)).Skip(1);
    }

    /// <summary>A linear warmup, and then a power of the step for ever.</summary>
    /// <param name="peak">The value to warm up to: finite, 0 or more. It is reached at step <paramref name="warmupSteps"/>.</param>
    /// <param name="warmupSteps">How many steps the warmup takes: 1 or more.</param>
    /// <param name="exponent">How steeply it falls: above 0, finite. With 0.5 it is the inverse square root.</param>
    /// <returns>
    /// A schedule that never ends: from step w on it is peak (w / step)^exponent.
    /// <c>Take(steps)</c> of it is a phase, which <c>Hold</c> and <c>Decay</c> can follow.
    /// </returns>
    /// <remarks>
    /// It is <c>Warmup(peak, warmupSteps).Decay(Tail.Power(exponent, warmupSteps))</c>. The power scheduler ends with a cooldown:
    /// <c>Take(k).Decay(0, n)</c> adds one. Source: Y. Shen et al., Power Scheduler: A Batch Size and Token Number Agnostic Learning Rate
    /// Scheduler, 2024.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="peak"/> is negative or not finite, <paramref name="warmupSteps"/> is below 1, or <paramref name="exponent"/> is not
    /// finite or not above 0.
    /// </exception>
    /// <example>
    /// <code>
    /// Recipes.PowerLaw(peak: 1, warmupSteps: 10, exponent: 2).At(20) // => 0.25
    /// </code>
    /// </example>
    public static Schedule PowerLaw(double peak, long warmupSteps, double exponent)
    {
        Check.Positive(warmupSteps);
        return Warmup(peak, warmupSteps).Decay(Tail.Power(exponent, warmupSteps));
    }
}
