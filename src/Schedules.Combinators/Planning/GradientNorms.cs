using System;
using System.Collections.Generic;
using System.Linq;
using Schedules.Text;

namespace Schedules;

/// <summary>Schedules from the gradient norms of an earlier run.</summary>
/// <remarks>
/// Source: A. Defazio et al., Optimal linear decay learning rate schedules and further refinements, 2023 (arXiv 2310.07831), algorithm 1.
/// </remarks>
public static class GradientNorms
{
    // So that the square of the ratio does not underflow.
    private const double MostTimesTheLowest = 1e150;

    /// <summary>The schedule that the theory behind <see cref="ConvexBound"/> derives from the gradient norms of a run.</summary>
    /// <param name="gradientNorms">The norm of the gradient at each update: two or more, each finite and above 0.</param>
    /// <param name="smoothing">
    /// The width of the running median that the norms are replaced by, as a share of the run: from 0, for none, to 1. The source uses 0.1.
    /// </param>
    /// <returns>A phase with the peak 1 that ends at 0 at the last update; times a peak it is a schedule.</returns>
    /// <remarks>
    /// With w(t) = G(t)^-2, the rate of update t is w(t) times the sum of w over the later updates, divided by the highest of all. Where the
    /// norms are all the same, it is <c>Ramp(1, 0, n - 1)</c>, for n updates: the linear decay. Norms usually fall fast at first,
    /// which makes a warmup, and rise towards the end, which makes the rate fall faster. Around the ends of the run the median is over those
    /// neighbours that there are.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="gradientNorms"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="gradientNorms"/> has fewer than two norms, one that is not finite and above 0, or one that is more than 1e150 times
    /// another.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="smoothing"/> is not from 0 to 1.</exception>
    /// <example>
    /// <code>
    /// GradientNorms.ToSchedule([2, 2, 2, 2, 2]).Sample(5) // => [1.0, 0.75, 0.5, 0.25, 0.0]
    /// GradientNorms.ToSchedule([2, 1, 1, 1, 1]).Sample(5) // => [0.3333333333333333, 1.0, 0.6666666666666666, 0.3333333333333333, 0.0]
    /// </code>
    /// </example>
    public static Phase ToSchedule(IReadOnlyList<double> gradientNorms, double smoothing = 0)
    {
        AllAboveZero(gradientNorms);
        if (gradientNorms.Count < 2)
        {
            throw new ArgumentException("gradientNorms has 1 norm; it must have at least 2.", nameof(gradientNorms));
        }
        double[] norms = Smooth([.. gradientNorms], (int)(Check.Share(smoothing) * gradientNorms.Count / 2));
        double lowest = norms.Min();
        double highest = norms.Max();
        if (highest / lowest > MostTimesTheLowest)
        {
            throw new ArgumentException(
                $"gradientNorms has {Literal.Of(lowest)} and {Literal.Of(highest)} in it; none may be more than 1e150 times another.",
                nameof(gradientNorms)
            );
        }
        if (highest == lowest)
        {
            return Schedule.Ramp(1, 0, norms.Length - 1);
        }
        double later = 0;
        for (int t = norms.Length - 1; t >= 0; t--)
        {
            double share = lowest / norms[t];
            double weight = share * share;
            norms[t] = weight * later;
            later += weight;
        }
        double peak = norms.Max();
        return Schedule.Sequence(Enumerable.Range(1, norms.Length - 1).Select(t => Schedule.Ramp(norms[t - 1] / peak, norms[t] / peak, 1)));
    }

    internal static void AllAboveZero(IReadOnlyList<double> gradientNorms)
    {
        if (Check.NotNull(gradientNorms).Count == 0)
        {
            throw new ArgumentException("gradientNorms is empty; there must be at least one.", nameof(gradientNorms));
        }
        for (int t = 0; t < gradientNorms.Count; t++)
        {
            Check.AboveZeroAt(gradientNorms, t);
        }
    }

    // Each value replaced by the lower median of its neighbours within reach.
    private static double[] Smooth(double[] values, int reach)
    {
        if (reach == 0)
        {
            return values;
        }
        var window = new List<double>();
        double[] medians = new double[values.Length];
        for (int i = -reach; i < values.Length; i++)
        {
            if (i + reach < values.Length)
            {
                Insert(window, values[i + reach]);
            }
            if (i > reach)
            {
                window.RemoveAt(window.BinarySearch(values[i - reach - 1]));
            }
            if (i >= 0)
            {
                medians[i] = window[(window.Count - 1) / 2];
            }
        }
        return medians;
    }

    private static void Insert(List<double> sorted, double value)
    {
        int place = sorted.BinarySearch(value);
        sorted.Insert(place < 0 ? ~place : place, value);
    }
}
