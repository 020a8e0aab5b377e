using System;
using System.Collections.Generic;
using Schedules.Text;
using static Schedules.Schedule;

namespace Schedules;

public static partial class Recipes
{
    /// <summary>A linear warmup, a long hold at the peak and a short cooldown at the end: WSD, the trapezoid.</summary>
    /// <param name="peak">The value to warm up to and to hold: finite, not below <paramref name="start"/>.</param>
    /// <param name="warmupSteps">How many steps the warmup takes: 0 or more.</param>
    /// <param name="cooldownSteps">How many steps the cooldown takes, the last ones before <paramref name="lastStep"/>: 0 or more.</param>
    /// <param name="lastStep">The step at which the target is in force, warmup and cooldown included.</param>
    /// <param name="target">The value to arrive at: finite, not above <paramref name="peak"/>.</param>
    /// <param name="curve">The shape of the cooldown; linear if left out.</param>
    /// <param name="start">The value to warm up from: finite.</param>
    /// <returns>A phase of <paramref name="lastStep"/> steps.</returns>
    /// <remarks>
    /// It is <c>Warmup(start, peak, warmupSteps).HoldUntil(lastStep - cooldownSteps).DecayUntil(lastStep, target, curve)</c>. Also called
    /// warmup_stable_decay, WSD, trapezoidal, linear warmup, hold and cooldown. Source:
    /// S. Hu et al., MiniCPM, 2024; A. Hägele et al., Scaling Laws and Compute-Optimal Training Beyond Fixed Training Durations, NeurIPS
    /// 2024, who find <see cref="Curve.OneMinusSqrt"/> the best cooldown; <see cref="Curve.WsdExponential"/> is Megatron's, whose
    /// lr-decay-iters is lastStep. In Hugging Face Transformers' get_wsd_schedule, lastStep is the sum of the three lengths.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value is not finite; <paramref name="peak"/> is below <paramref name="start"/> or below <paramref name="target"/>; a length is
    /// negative; or warmup and cooldown are longer than <paramref name="lastStep"/>.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="curve"/> cannot join the peak and the target.</exception>
    /// <example>
    /// <code>
    /// Recipes.WarmupStableDecay(1, 10, 20, 100, 0, Curve.Cosine) // => Warmup(1.0, 10).Hold(70).Decay(0.0, 20, Curve.Cosine)
    /// </code>
    /// </example>
    public static Phase WarmupStableDecay(
        double peak,
        long warmupSteps,
        long cooldownSteps,
        long lastStep,
        double target = 0,
        Curve? curve = null,
        double start = 0
    )
    {
        Check.Part(cooldownSteps, Check.Part(warmupSteps, Check.NotNegative(lastStep), UpToTheLast), UpToTheLast);
        return Warmup(start, peak, warmupSteps).HoldUntil(lastStep - cooldownSteps).DecayUntil(lastStep, target, curve);
    }

    /// <summary>One long run with a cooldown before each of several milestones, and a return to the peak after it: WSD-S.</summary>
    /// <param name="peak">The value to warm up to, to hold, and to return to: finite, not below <paramref name="start"/>.</param>
    /// <param name="warmupSteps">How many steps the warmup takes, once: 0 or more.</param>
    /// <param name="milestones">
    /// The steps at which the target is in force, each for this one update: ascending, each above the one before. The last is the end.
    /// </param>
    /// <param name="cooldownShare">The share of the steps from one milestone to the next that the cooldown takes: from 0 to 1.</param>
    /// <param name="target">The value to arrive at: finite, not above <paramref name="peak"/>.</param>
    /// <param name="curve">The shape of the cooldowns; linear if left out.</param>
    /// <param name="start">The value to warm up from: finite.</param>
    /// <returns>A phase that ends at the last milestone, and jumps back to the peak one step after each of the others.</returns>
    /// <remarks>
    /// For milestones m1 and m2 it is <c>Warmup(start, peak, w).HoldUntil(m1 - c1).DecayUntil(m1, target, curve).Hold(1)
    /// .Then(Hold(peak, 0)).HoldUntil(m2 - c2).DecayUntil(m2, target, curve)</c>, and so on, with c1 the whole number of steps nearest to
    /// cooldownShare * m1 and c2 to cooldownShare * (m2 - m1); but no cooldown begins before the return to the peak. Source: K. Wen et al.,
    /// Understanding Warmup-Stable-Decay Learning Rates, ICLR 2025; OLMo-core, WSDS.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="milestones"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="milestones"/> is empty or does not ascend, or <paramref name="curve"/> cannot join the peak and the target.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A number is not within its range, or the warmup ends after the first cooldown begins.
    /// </exception>
    /// <example>
    /// <code>
    /// var lr = Recipes.WarmupStableDecaySimplified(peak: 1, warmupSteps: 2, milestones: [10, 20], cooldownShare: 0.2);
    /// lr.At(10) // => 0.0
    /// lr.At(11) // => 1.0
    /// lr.Jumps  // => [step 11: 0.0 -> 1.0]
    /// lr        // => Warmup(1.0, 2).Hold(6).Decay(0.0, 2).Hold(1).Then(Hold(1.0, 7)).Decay(0.0, 2)
    /// </code>
    /// </example>
    public static Phase WarmupStableDecaySimplified(
        double peak,
        long warmupSteps,
        IEnumerable<long> milestones,
        double cooldownShare = 0.1,
        double target = 0,
        Curve? curve = null,
        double start = 0
    )
    {
        Check.Share(cooldownShare);
        long[] steps = Check.Ascending(milestones, strictly: true);
        long first = steps[0] - Cooldown(0, steps[0]);
        Check.Part(warmupSteps, first, "where the first cooldown begins");
        var parts = new List<Phase> { Warmup(start, peak, warmupSteps).HoldUntil(first).DecayUntil(steps[0], target, curve) };
        for (int k = 1; k < steps.Length; k++)
        {
            long length = steps[k] - steps[k - 1] - 1;
            parts.Add(Hold(target, 1));
            long stable = Math.Max(0, length - Cooldown(steps[k - 1], steps[k]));
            parts.Add(Hold(peak, stable).DecayUntil(length, target, curve));
        }
        return Sequence(parts);

        long Cooldown(long from, long until) => (long)Math.Round((decimal)cooldownShare * (until - from), MidpointRounding.AwayFromZero);
    }

    /// <summary>A linear warmup, a hold at the peak and an exponential decay: the tri-stage schedule of speech models.</summary>
    /// <param name="peak">The value to warm up to and to hold: finite, above 0, not below <paramref name="start"/>.</param>
    /// <param name="warmupSteps">How many steps the warmup takes: 0 or more.</param>
    /// <param name="holdSteps">How many steps the peak is held: 0 or more.</param>
    /// <param name="lastStep">The step at which the target is in force, warmup and hold included.</param>
    /// <param name="target">The value to arrive at: finite, above 0, not above <paramref name="peak"/>.</param>
    /// <param name="start">The value to warm up from: finite.</param>
    /// <returns>A phase of <paramref name="lastStep"/> steps.</returns>
    /// <remarks>
    /// It is <c>Warmup(start, peak, warmupSteps).Hold(holdSteps).DecayUntil(lastStep, target, Curve.Exponential)</c>. fairseq gives start
    /// and target as shares of the peak, init_lr_scale and final_lr_scale, 0.01 each; the sum of its three lengths is lastStep. Source: D.
    /// Park et al., SpecAugment, Interspeech 2019; fairseq, tri_stage.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value is not finite; <paramref name="peak"/> is below <paramref name="start"/> or below <paramref name="target"/>;
    /// <paramref name="target"/> is not above 0; a length is negative; or warmup and hold are longer than <paramref name="lastStep"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// Recipes.TriStage(peak: 1, warmupSteps: 10, holdSteps: 40, lastStep: 100, target: 0.01).At(75) // => 0.1
    /// </code>
    /// </example>
    public static Phase TriStage(double peak, long warmupSteps, long holdSteps, long lastStep, double target, double start = 0)
    {
        Check.AboveZero(target);
        Check.Part(holdSteps, Check.Part(warmupSteps, Check.NotNegative(lastStep), UpToTheLast), UpToTheLast);
        return Warmup(start, peak, warmupSteps).Hold(holdSteps).DecayUntil(lastStep, target, Curve.Exponential);
    }

    /// <summary>A warmup, a cooldown to a constant and this constant for ever: the infinite schedule of continual pretraining.</summary>
    /// <param name="peak">The value to warm up to: finite, not below <paramref name="start"/>.</param>
    /// <param name="warmupSteps">How many steps the warmup takes: 0 or more.</param>
    /// <param name="cooldownSteps">How many steps the cooldown to the constant takes: 0 or more.</param>
    /// <param name="constant">The value that stays: finite, not above <paramref name="peak"/>.</param>
    /// <param name="curve">The shape of the cooldown; cosine if left out.</param>
    /// <param name="start">The value to warm up from: finite.</param>
    /// <returns>
    /// A schedule that never ends.
    /// <c>Take(steps)</c> of it is a phase, which <c>Hold</c> and <c>Decay</c> can follow.
    /// </returns>
    /// <remarks>
    /// It is <c>Warmup(start, peak, warmupSteps).Decay(constant, cooldownSteps, curve).Then(Constant(constant))</c>.
    /// <c>lr.Take(k).Decay(target, steps, Curve.Exponential)</c> anneals from any step k. Source: A. Ibrahim et al., Simple and Scalable
    /// Strategies to Continually Pre-train Large Language Models, TMLR 2024.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value is not finite; <paramref name="peak"/> is below <paramref name="start"/> or below <paramref name="constant"/>; a length is
    /// negative; or the lengths add up to more than <see cref="long.MaxValue"/>.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="curve"/> cannot join the peak and the constant.</exception>
    /// <example>
    /// <code>
    /// var lr = Recipes.Infinite(peak: 1, warmupSteps: 10, cooldownSteps: 90, constant: 0.5);
    /// lr.At(1_000_000)                                   // => 0.5
    /// lr.Take(5_000).Decay(0.005, 100, Curve.Exponential).At(5_100) // => 0.005
    /// </code>
    /// </example>
    public static Schedule Infinite(
        double peak,
        long warmupSteps,
        long cooldownSteps,
        double constant,
        Curve? curve = null,
        double start = 0
    )
    {
        Check.NotNegative(warmupSteps);
        Check.NotNegative(cooldownSteps);
        Check.Sum(warmupSteps, cooldownSteps, nameof(cooldownSteps));
        Phase warmup = Warmup(start, peak, warmupSteps);
        Check.NotAbove(constant, peak, "the peak");
        return warmup.Decay(constant, cooldownSteps, curve ?? Curve.Cosine).Then(Constant(constant));
    }
}
