using System;
using Schedules.Text;
using static Schedules.Schedule;

namespace Schedules;

public static partial class Recipes
{
    private const string UpToTheLast = "what lastStep leaves for it";

    /// <summary>A linear warmup, a hold at the peak and a cosine decay: the Keras tutorials' WarmUpCosineDecay.</summary>
    /// <param name="peak">The value to warm up to and to hold: finite, not below <paramref name="start"/>.</param>
    /// <param name="warmupSteps">How many steps the warmup takes: 0 or more.</param>
    /// <param name="holdSteps">How many steps the peak is held: 0 or more.</param>
    /// <param name="lastStep">The step at which the target is in force, warmup and hold included.</param>
    /// <param name="target">The value to arrive at: finite, not above <paramref name="peak"/>.</param>
    /// <param name="start">The value to warm up from: finite. It is in force in step 0.</param>
    /// <returns>A phase of <paramref name="lastStep"/> steps.</returns>
    /// <remarks>
    /// <para>
    /// It is <c>Warmup(start, peak, warmupSteps).Hold(holdSteps).DecayUntil(lastStep, target, Curve.Cosine)</c>: the peak at the steps
    /// w to w + h, and then target + (peak - target) (1 + cos(pi (t - w - h) / (lastStep - w - h))) / 2.
    /// </para>
    /// <para>
    /// The total_steps of the tutorials' function is <paramref name="lastStep"/>. It reaches the target at that step, which a run of
    /// total_steps updates does not execute; with <c>lastStep: run.LastStep</c> the target is in force in the last update.
    /// </para>
    /// <para>
    /// Source: I. Loshchilov and F. Hutter, SGDR, ICLR 2017, for the cosine; Keras, CosineDecay with warmup_target, for the rest.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value is not finite; <paramref name="peak"/> is below <paramref name="start"/> or below <paramref name="target"/>; a length is
    /// negative; or warmup and hold are longer than <paramref name="lastStep"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// var lr = Recipes.WarmupHoldCosine(peak: 1, warmupSteps: 4, holdSteps: 2, lastStep: 10, start: 0.5);
    /// lr.At(0)  // => 0.5
    /// lr.At(6)  // => 1.0
    /// lr.At(8)  // => 0.5
    /// lr.At(10) // => 0.0
    /// </code>
    /// </example>
    public static Phase WarmupHoldCosine(double peak, long warmupSteps, long holdSteps, long lastStep, double target = 0, double start = 0)
    {
        Check.Part(holdSteps, Check.Part(warmupSteps, Check.NotNegative(lastStep), UpToTheLast), UpToTheLast);
        return Warmup(start, peak, warmupSteps).Hold(holdSteps).DecayUntil(lastStep, target, Curve.Cosine);
    }

    /// <summary>A linear warmup and a cosine decay.</summary>
    /// <param name="peak">The value to warm up to: finite, not below <paramref name="start"/>.</param>
    /// <param name="warmupSteps">How many steps the warmup takes: 0 or more. The peak is at this step.</param>
    /// <param name="lastStep">The step at which the target is in force, the warmup included.</param>
    /// <param name="target">The value to arrive at: finite, not above <paramref name="peak"/>.</param>
    /// <param name="start">The value to warm up from: finite.</param>
    /// <returns>A phase of <paramref name="lastStep"/> steps.</returns>
    /// <remarks>
    /// It is <c>Warmup(start, peak, warmupSteps).DecayUntil(lastStep, target, Curve.Cosine)</c>. Source: Hugging Face Transformers,
    /// get_cosine_schedule_with_warmup, whose num_training_steps is lastStep; optax, warmup_cosine_decay_schedule, whose decay_steps is
    /// lastStep.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value is not finite; <paramref name="peak"/> is below <paramref name="start"/> or below <paramref name="target"/>; a length is
    /// negative; or <paramref name="warmupSteps"/> is above <paramref name="lastStep"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// Recipes.WarmupCosine(1, 2, 6).At(4) // => 0.5
    /// </code>
    /// </example>
    public static Phase WarmupCosine(double peak, long warmupSteps, long lastStep, double target = 0, double start = 0) =>
        WarmupDecay(peak, warmupSteps, lastStep, target, Curve.Cosine, start);

    /// <summary>A linear warmup and a linear decay.</summary>
    /// <param name="peak">The value to warm up to: finite, not below <paramref name="start"/>.</param>
    /// <param name="warmupSteps">How many steps the warmup takes: 0 or more. The peak is at this step.</param>
    /// <param name="lastStep">The step at which the target is in force, the warmup included.</param>
    /// <param name="target">The value to arrive at: finite, not above <paramref name="peak"/>.</param>
    /// <param name="start">The value to warm up from: finite.</param>
    /// <returns>A phase of <paramref name="lastStep"/> steps.</returns>
    /// <remarks>
    /// It is <c>Warmup(start, peak, warmupSteps).DecayUntil(lastStep, target)</c>. Source: J. Devlin et al., BERT, NAACL 2019; Hugging
    /// Face Transformers, get_linear_schedule_with_warmup, whose num_training_steps is lastStep. Slanted triangular learning rates, J.
    /// Howard and S. Ruder, ULMFiT, ACL 2018, are this shape from and to peak / ratio: <c>start</c> and <c>target</c>.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value is not finite; <paramref name="peak"/> is below <paramref name="start"/> or below <paramref name="target"/>; a length is
    /// negative; or <paramref name="warmupSteps"/> is above <paramref name="lastStep"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// Recipes.WarmupLinear(1, 2, 6).Sample(8) // => [0.0, 0.5, 1.0, 0.75, 0.5, 0.25, 0.0, 0.0]
    /// </code>
    /// </example>
    public static Phase WarmupLinear(double peak, long warmupSteps, long lastStep, double target = 0, double start = 0) =>
        WarmupDecay(peak, warmupSteps, lastStep, target, Curve.Linear, start);

    /// <summary>A linear warmup and a polynomial decay.</summary>
    /// <param name="peak">The value to warm up to: finite, not below <paramref name="start"/>.</param>
    /// <param name="warmupSteps">How many steps the warmup takes: 0 or more. The peak is at this step.</param>
    /// <param name="lastStep">The step at which the target is in force, the warmup included.</param>
    /// <param name="target">The value to arrive at: finite, not above <paramref name="peak"/>.</param>
    /// <param name="power">The exponent of the fraction that is left: above 0, finite.</param>
    /// <param name="start">The value to warm up from: finite.</param>
    /// <returns>A phase of <paramref name="lastStep"/> steps.</returns>
    /// <remarks>
    /// It is <c>Warmup(start, peak, warmupSteps).DecayUntil(lastStep, target, Curve.Polynomial(power))</c>: target + (peak - target)
    /// (1 - x)^power. Also called polynomial decay, poly. Source: Hugging Face Transformers, get_polynomial_decay_schedule_with_warmup,
    /// whose num_training_steps is lastStep.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value is not finite; <paramref name="peak"/> is below <paramref name="start"/> or below <paramref name="target"/>; a length is
    /// negative; <paramref name="warmupSteps"/> is above <paramref name="lastStep"/>; or <paramref name="power"/> is not above 0.
    /// </exception>
    /// <example>
    /// <code>
    /// Recipes.WarmupPolynomial(1, 2, 6, target: 0, power: 2).At(4) // => 0.25
    /// </code>
    /// </example>
    public static Phase WarmupPolynomial(double peak, long warmupSteps, long lastStep, double target, double power, double start = 0) =>
        WarmupDecay(peak, warmupSteps, lastStep, target, Curve.Polynomial(power), start);

    /// <summary>A decay that is slow at first and steep at the end: the reflected exponential.</summary>
    /// <param name="peak">The value to start from: finite.</param>
    /// <param name="lastStep">The step at which the target is in force: 0 or more.</param>
    /// <param name="target">The value to arrive at: finite, not above <paramref name="peak"/>.</param>
    /// <returns>A phase of <paramref name="lastStep"/> steps.</returns>
    /// <remarks>
    /// It is <c>Hold(peak, 0).DecayUntil(lastStep, target, Curve.Rex)</c>: target + (peak - target) (1 - x) / (1 - x / 2). After a warmup
    /// it is <c>Warmup(peak, w).DecayUntil(lastStep, target, Curve.Rex)</c>. The paper's T, the iterations of the run, is lastStep.
    /// Source: J. Chen, C. Wolfe and A. Kyrillidis, REX: Revisiting Budgeted Training with an Improved Schedule, MLSys 2022.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value is not finite, <paramref name="target"/> is above <paramref name="peak"/>, or <paramref name="lastStep"/> is negative.
    /// </exception>
    /// <example>
    /// <code>
    /// Recipes.Rex(peak: 3, lastStep: 4).At(2) // => 2.0
    /// </code>
    /// </example>
    public static Phase Rex(double peak, long lastStep, double target = 0) =>
        WarmupDecay(Check.Finite(peak), 0, lastStep, target, Curve.Rex, peak);

    private static Phase WarmupDecay(double peak, long warmupSteps, long lastStep, double target, Curve curve, double start)
    {
        Check.Part(warmupSteps, Check.NotNegative(lastStep), UpToTheLast);
        return Warmup(start, peak, warmupSteps).DecayUntil(lastStep, target, curve);
    }
}
