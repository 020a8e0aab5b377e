using System;
using System.Collections.Generic;
using System.Linq;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules;

/// <summary>
/// The learning-rate range test (LR finder): train briefly with a rate that rises from far too low to far too high, record the loss at each
/// rate, and look where it falls.
/// </summary>
/// <remarks>
/// L. N. Smith, Cyclical Learning Rates for Training Neural Networks, WACV 2017. The rising rate is an exponential ramp:
/// <c>Ramp(1e-7, 10, steps, Curve.Exponential)</c>. The loss of single batches is noisy; give its running average, as fastai does.
/// </remarks>
public static class RangeTest
{
    /// <summary>Suggests learning rates from a range test.</summary>
    /// <param name="rates">The rates that were tried: finite, above 0, each above the one before.</param>
    /// <param name="losses">
    /// The loss at each of them. Points with a loss that is NaN or infinite are ignored.
    /// </param>
    /// <returns>The suggestions.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// There are not as many losses as rates; a rate is not finite, not above 0 or not above the one before; or the finite losses are fewer
    /// than two, or never fall, so that there is nothing to suggest.
    /// </exception>
    /// <example>
    /// <code>
    /// double[] rates = Ramp(1e-5, 10, steps: 6, Curve.Exponential).Sample(7);
    /// double[] losses = [2.3, 2.2, 1.2, 0.7, 0.6, 5, double.NaN];
    /// var suggestion = RangeTest.Suggest(rates, losses);
    /// Math.Round(suggestion.Steepest, 9)       // => 0.0001
    /// Math.Round(suggestion.MinimumOverTen, 9) // => 0.01
    /// </code>
    /// </example>
    public static RangeTestSuggestion Suggest(IReadOnlyList<double> rates, IReadOnlyList<double> losses)
    {
        Check.NotNull(rates);
        Check.NotNull(losses);
        if (losses.Count != rates.Count)
        {
            throw new ArgumentException(
                $"losses has {losses.Count} values; it must have {rates.Count}, one for each rate.",
                nameof(losses)
            );
        }
        CheckRising(rates);
        RangePoint[] points =
        [
            .. rates
                .Zip(losses, (rate, loss) => new RangePoint(rate, loss))
                .Where(point => !double.IsNaN(point.Loss) && !double.IsInfinity(point.Loss)),
        ];
        if (points.Length < 2)
        {
            throw new ArgumentException($"losses has {points.Length} finite values; it must have at least 2.", nameof(losses));
        }
        if (!Enumerable.Range(1, points.Length - 1).Any(i => points[i].Loss < points[i - 1].Loss))
        {
            throw new ArgumentException("losses never falls; it must fall somewhere, or there is no rate to suggest.", nameof(losses));
        }
        return new RangeTestSuggestion(Steepest(points), Valley(points), Lowest(points) / 10);
    }

    private static void CheckRising(IReadOnlyList<double> rates)
    {
        for (int i = 0; i < rates.Count; i++)
        {
            Check.AboveZeroAt(rates, i);
            if (i > 0 && !(rates[i] > rates[i - 1]))
            {
                throw new ArgumentException(
                    $"rates[{i}] is {Literal.Of(rates[i])}; it must be above {Literal.Of(rates[i - 1])}, the rate before it.",
                    nameof(rates)
                );
            }
        }
    }

    private static double Steepest(RangePoint[] points)
    {
        int steepest = 0;
        double least = double.PositiveInfinity;
        for (int i = 0; i + 1 < points.Length; i++)
        {
            double slope = points[i].SlopeTo(points[i + 1]);
            if (slope < least)
            {
                (steepest, least) = (i, slope);
            }
        }
        return points[steepest].Rate;
    }

    private static double Lowest(RangePoint[] points)
    {
        int lowest = 0;
        for (int i = 1; i < points.Length; i++)
        {
            lowest = points[i].Loss < points[lowest].Loss ? i : lowest;
        }
        return points[lowest].Rate;
    }

    private static double Valley(RangePoint[] points)
    {
        // At k: the highest loss that ends a falling subsequence of k + 1 points. It falls with k.
        var ends = new List<double>();
        int last = 0;
        for (int i = 0; i < points.Length; i++)
        {
            int longer = CountAbove(ends, points[i].Loss);
            if (longer < ends.Count)
            {
                ends[longer] = points[i].Loss;
            }
            else
            {
                ends.Add(points[i].Loss);
                last = i;
            }
        }
        int length = ends.Count;
        return points[Math.Max(0, last - length + (length / 3) + (length / 6))].Rate;
    }

    private static int CountAbove(List<double> falling, double loss)
    {
        int low = 0;
        int high = falling.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = falling[middle] > loss ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}

internal readonly record struct RangePoint(double Rate, double Loss)
{
    // The change of the loss per doubling of the rate.
    internal double SlopeTo(RangePoint next) => (next.Loss - Loss) / (Log2.Of(next.Rate) - Log2.Of(Rate)).High.Value;
}
