using System;
using System.Collections.Generic;
using System.Linq;
using Schedules.Text;

namespace Schedules;

/// <summary>Which updates, or which checkpoints, the weights of a model are an average of.</summary>
public static class Averaging
{
    /// <summary>The weight that each update has in an exponential average at the end of a run.</summary>
    /// <param name="share">The share a(t) that the average takes of the update of step t: from 0 to 1 at each step.</param>
    /// <param name="updates">The number of updates: 0 or more.</param>
    /// <returns>The weights, the first update first. What they lack to 1 is the weight of the initial value.</returns>
    /// <remarks>
    /// <para>
    /// Update i has the weight a(i) times the product of 1 - a(j) over all later updates j. The timescale of the average at step t is
    /// 1 / a(t) updates.
    /// </para>
    /// <para>
    /// With AdamW the weights are such an average of its updates, with a = lr * weightDecay: as in X. Wang and L. Aitchison, How to set
    /// AdamW's weight decay as you scale model and dataset size, 2024 (arXiv 2405.13698), and S. Bergsma et al., Straight to zero: why linearly decaying the
    /// learning rate to zero works best for LLMs, 2025 (arXiv 2502.15938). With an exponential moving average of the weights (EMA), a = 1 - decay.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="share"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="share"/> is not from 0 to 1 at a step.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="updates"/> is negative.</exception>
    /// <example>
    /// <code>
    /// Averaging.UpdateWeights(Constant(0.5), updates: 3)      // => [0.125, 0.25, 0.5]
    /// Averaging.UpdateWeights(Ramp(1, 0, 2) * 0.5, updates: 3)  // => [0.375, 0.25, 0.0]
    /// </code>
    /// </example>
    public static double[] UpdateWeights(Schedule share, int updates)
    {
        double[] weights = Check.NotNull(share).Sample(Check.NotNegative(updates));
        double later = 1;
        for (int i = updates - 1; i >= 0; i--)
        {
            double part = weights[i];
            if (!(part >= 0 && part <= 1))
            {
                throw new ArgumentException($"share is {Literal.Of(part)} at step {i}; it must be from 0 to 1.", nameof(share));
            }
            weights[i] = part * later;
            later *= 1 - part;
        }
        return weights;
    }

    /// <summary>The weights of checkpoints whose average stands for a cooldown.</summary>
    /// <param name="cooldown">
    /// The factors that the cooldown would multiply the rate by after the first checkpoint, one for each later checkpoint: none above the one
    /// before, from 0 to 1.
    /// </param>
    /// <returns>The weights, the earliest checkpoint first: one more than factors. Their sum is 1.</returns>
    /// <remarks>
    /// For factors w(1), ..., w(k) they are c(0) = 1 - w(1), c(j) = w(j) - w(j + 1), c(k) = w(k): the updates between the checkpoints j - 1
    /// and j have then the weight w(j), as if the rate had been multiplied by it. Source: C. Tian et al., WSM: decay-free learning rate schedule
    /// via checkpoint merging for LLM pre-training, 2025 (arXiv 2507.17634).
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="cooldown"/> is null.</exception>
    /// <exception cref="ArgumentException">A factor is not from 0 to 1, or above the one before.</exception>
    /// <example>
    /// <code>
    /// Averaging.CheckpointWeights([0.75, 0.5, 0.25]) // => [0.25, 0.25, 0.25, 0.25]
    /// </code>
    /// </example>
    public static double[] CheckpointWeights(IEnumerable<double> cooldown)
    {
        double[] factors = [1, .. Check.NotNull(cooldown), 0];
        return
        [
            .. Enumerable
                .Range(0, factors.Length - 1)
                .Select(j =>
                    factors[j] >= factors[j + 1] && factors[j + 1] >= 0
                        ? factors[j] - factors[j + 1]
                        : throw new ArgumentException(
                            $"cooldown has {Literal.Of(factors[j + 1])} after {Literal.Of(factors[j])}; the factors must fall, from 1 to 0.",
                            nameof(cooldown)
                        )
                ),
        ];
    }

    /// <summary>The factors of the cooldown that an average of checkpoints stands for.</summary>
    /// <param name="weights">The weights of the checkpoints, the earliest first: each 0 or more, with the sum 1.</param>
    /// <returns>The factors after the first checkpoint, one for each later one.</returns>
    /// <remarks>
    /// Factor j is the sum of the weights from j on. It undoes <see cref="CheckpointWeights"/>, but for rounding.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no weight, one is negative or NaN, or their sum is further from 1 than 1e-9.
    /// </exception>
    /// <example>
    /// <code>
    /// Averaging.CooldownFactors([0.25, 0.25, 0.25, 0.25]) // => [0.75, 0.5, 0.25]
    /// </code>
    /// </example>
    public static double[] CooldownFactors(IEnumerable<double> weights)
    {
        double[] factors = [.. Check.NotNull(weights)];
        if (factors.Length == 0)
        {
            throw new ArgumentException("weights is empty; there must be at least one.", nameof(weights));
        }
        double later = 0;
        for (int j = factors.Length - 1; j >= 0; j--)
        {
            later +=
                factors[j] >= 0
                    ? factors[j]
                    : throw new ArgumentException($"weights[{j}] is {Literal.Of(factors[j])}; it must be 0 or more.", nameof(weights));
            factors[j] = later;
        }
        return Math.Abs(later - 1) <= 1e-9
            ? [.. factors.Skip(1)]
            : throw new ArgumentException($"weights has the sum {Literal.Of(later)}; it must be 1.", nameof(weights));
    }
}
