using System;
using System.Collections.Generic;
using System.Linq;
using Schedules.Planning;
using Schedules.Text;

namespace Schedules;

/// <summary>
/// A bound, known before training, on how far the last loss of a run can be above the lowest loss there is; and the factor of the schedule
/// that makes the bound least.
/// </summary>
/// <remarks>
/// <para>
/// It is proven for stochastic gradient descent on convex functions with gradients of bounded norm. Schaipp et al. found that the losses of
/// large language models trained with AdamW follow its shape: the order of schedules, the drop during a cooldown, the change of the best
/// rate with the length of the run. The bound itself is not a loss to expect.
/// </para>
/// <para>
/// With the rates r(1), ..., r(T) of the updates (update t has the rate of step t - 1), the gradient norms G(t), the distance D from the
/// first weights to the best ones, and sums from k to T, it is
/// <c>D^2 / (2 sum(1, r)) + sum(1, r^2 G^2) / (2 sum(1, r)) + 1/2 sum over k &lt; T of r(k) / sum(k + 1, r) * sum(k, r^2 G^2) / sum(k, r)</c>.
/// Updates at the end with the rate 0 do not count. Times a factor c, the first term is divided by c and the others are multiplied by it, so
/// that the best factor and its bound are known, too.
/// </para>
/// <para>
/// Sources: F. Schaipp et al., The surprising agreement between convex optimization theory and learning-rate scheduling for large model
/// training, 2025 (arXiv 2501.18965), theorem 1; A. Defazio et al., Optimal linear decay learning rate schedules and further refinements,
/// 2023 (arXiv 2310.07831), theorem 10.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var linear = ConvexBound.Of(Ramp(1, 0, 400), steps: 400);
/// var constant = ConvexBound.Of(Constant(1), steps: 400);
/// Math.Round(linear.BestFactor, 9)  // => 0.049563131
/// Math.Round(linear.BestBound, 9)   // => 0.100629865
/// Math.Round(constant.BestBound, 9) // => 0.137544808
/// </code>
/// </example>
public sealed record ConvexBound
{
    private const long MostSteps = 1_000_000_000;

    private ConvexBound(double bound, double bestFactor, double bestBound)
    {
        Bound = bound;
        BestFactor = bestFactor;
        BestBound = bestBound;
    }

    /// <summary>The bound of the schedule, without a factor.</summary>
    /// <example>
    /// <code>
    /// ConvexBound.Of(Constant(0.5), steps: 1).Bound // => 1.25
    /// </code>
    /// </example>
    public double Bound { get; }

    /// <summary>
    /// The factor c that makes the bound of <c>lr * c</c> least. For a schedule with a peak of 1 it is the best peak.
    /// </summary>
    public double BestFactor { get; }

    /// <summary>The bound of the schedule times <see cref="BestFactor"/>: what schedules are compared by.</summary>
    public double BestBound { get; }

    /// <summary>The bound of a run whose gradients all have the same norm.</summary>
    /// <param name="lr">The schedule: finite and 0 or more at each step of the run, and above 0 somewhere.</param>
    /// <param name="steps">The number of updates: from 1 to 1,000,000,000.</param>
    /// <param name="distance">The distance from the first weights to the best ones: finite, above 0.</param>
    /// <param name="gradientNorm">The norm of the gradients: finite, above 0.</param>
    /// <returns>The bound.</returns>
    /// <remarks>
    /// To compare schedules, or to carry a rate from one to another, distance and norm do not matter: they change all bounds and all factors
    /// alike. Its time grows with the steps.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="lr"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="lr"/> is negative or not finite at a step, or 0 at all of them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    /// <example>
    /// <code>
    /// Phase wsd = Hold(1, 80).Decay(0, 20);
    /// double tuned = 3e-4;
    /// double peak = ConvexBound.Of(wsd, 100).CarryOver(tuned, ConvexBound.Of(wsd.Stretch(2), 200));
    /// Math.Round(peak / tuned, 2) // => 0.72
    /// </code>
    /// </example>
    public static ConvexBound Of(Schedule lr, long steps, double distance = 1, double gradientNorm = 1) =>
        Of(Check.NotNull(lr), Steps(steps), Check.AboveZero(distance), Check.AboveZero(gradientNorm), norms: null);

    /// <summary>The bound of a run with measured gradient norms.</summary>
    /// <param name="lr">The schedule: finite and 0 or more at each step of the run, and above 0 somewhere.</param>
    /// <param name="gradientNorms">The norm of the gradient at each update, which the run has as many of: each finite and above 0.</param>
    /// <param name="distance">The distance from the first weights to the best ones: finite, above 0.</param>
    /// <returns>The bound.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="lr"/> is negative or not finite at a step, or 0 at all of them; or <paramref name="gradientNorms"/> is empty or has a
    /// norm that is not finite and above 0.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="distance"/> is not finite and above 0.</exception>
    /// <example>
    /// <code>
    /// var falling = ConvexBound.Of(Constant(1), gradientNorms: [4, 2, 1, 1]);
    /// falling.BestBound &lt; ConvexBound.Of(Constant(1), gradientNorms: [4, 4, 4, 4]).BestBound // => true
    /// </code>
    /// </example>
    public static ConvexBound Of(Schedule lr, IReadOnlyList<double> gradientNorms, double distance = 1)
    {
        GradientNorms.AllAboveZero(gradientNorms);
        double highest = gradientNorms.Max();
        return Of(Check.NotNull(lr), gradientNorms.Count, Check.AboveZero(distance), highest, step => gradientNorms[(int)step] / highest);
    }

    // Rates as shares of the peak, and norms as shares of the highest: so no square overflows. From the last update to the first, since
    // differences of sums from the first on would lose the small rates at the end.
    private static ConvexBound Of(Schedule lr, long steps, double distance, double gradientNorm, Func<long, double>? norms)
    {
        var rates = new RateReader(lr, steps);
        double peak = rates.Peak();
        (double sum, double squares, double late) = (0, 0, 0);
        for (long index = rates.BlockCount - 1; index >= 0; index--)
        {
            ReadOnlySpan<double> block = rates.Block(index, out long firstStep);
            for (int i = block.Length - 1; i >= 0; i--)
            {
                double rate = block[i] / peak;
                double scaled = norms is null ? rate : rate * norms(firstStep + i);
                double later = sum;
                squares += scaled * scaled;
                sum += rate;
                late += later > 0 ? rate / later * (squares / sum) : 0;
            }
        }
        double start = 1 / (2 * sum);
        double noise = ((squares / sum) + late) / 2;
        double unit = distance * gradientNorm;
        double factor = distance / gradientNorm / peak;
        return new(
            ((distance / (peak * gradientNorm) * start) + (peak * gradientNorm / distance * noise)) * unit,
            Math.Sqrt(start / noise) * factor,
            2 * Math.Sqrt(start * noise) * unit
        );
    }

    /// <summary>Carries a rate that was tuned for this schedule over to another schedule, or to a run of another length.</summary>
    /// <param name="rate">The rate that this schedule is multiplied by: finite, above 0.</param>
    /// <param name="other">The bound of the other schedule.</param>
    /// <returns><c>rate * other.BestFactor / BestFactor</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is not finite and above 0.</exception>
    /// <example>
    /// <code>
    /// var constant = ConvexBound.Of(Constant(1), 1_000);
    /// var linear = ConvexBound.Of(Ramp(1, 0, 1_000), 1_000);
    /// Math.Round(constant.CarryOver(0.001, linear), 5) // => 0.0029
    /// </code>
    /// </example>
    public double CarryOver(double rate, ConvexBound other) => Check.AboveZero(rate) * (Check.NotNull(other).BestFactor / BestFactor);

    /// <summary>The bound as text.</summary>
    /// <returns>For instance <c>bound 0.2, 0.1 at the best factor 0.05</c>.</returns>
    /// <example>
    /// <code>
    /// ConvexBound.Of(Constant(0.5), steps: 1).ToString() // => bound 1.25, 1.0 at the best factor 2.0
    /// </code>
    /// </example>
    public override string ToString() => $"bound {Literal.Of(Bound)}, {Literal.Of(BestBound)} at the best factor {Literal.Of(BestFactor)}";

    private static long Steps(long steps) =>
        Check.Positive(steps) <= MostSteps
            ? steps
            : throw new ArgumentOutOfRangeException(nameof(steps), steps, $"steps is {steps}; it must be at most {MostSteps}.");
}
