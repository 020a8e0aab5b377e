using System;
using System.Collections.Generic;
using System.Linq;

namespace Schedules.Plotting;

// Candidate divisions of a logarithmic axis: ticks at powers of ten, or at 1, 2 and 5 times those.
internal static class RatioPlans
{
    private static readonly int[] everyDigit = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    private static readonly int[] fewDigits = [1, 2, 5];
    private static readonly int[] oneDigit = [1];
    private static readonly int[] strides = [2, 3, 5, 10, 20, 50, 100, 200, 500];

    // The candidates, from the most ticks to the fewest.
    public static IEnumerable<TickPlan> For(DataRange range, double mostTicks)
    {
        const double NarrowRatio = 4;
        if (range.Max / range.Min < NarrowRatio)
        {
            // Even steps are easier to read than one or two powers of ten, but they may not extend the axis to zero.
            IEnumerable<TickPlan> steps = StepPlans.For(range, mostTicks, roundOut: true, wholeNumbers: false);
            foreach (TickPlan plan in steps.Where(plan => plan.Min > 0 && plan.Ticks.Count > 1))
            {
                yield return plan;
            }
        }
        yield return Divide(range, fewDigits, fewDigits, 1);
        TickPlan tight = Divide(range, fewDigits, oneDigit, 1);
        yield return tight.Ticks.Count > 1 ? tight : Divide(range, oneDigit, oneDigit, 1);
        foreach (int stride in strides)
        {
            yield return Divide(range, oneDigit, oneDigit, stride);
        }
    }

    private static TickPlan Divide(DataRange range, int[] endDigits, int[] tickDigits, int stride)
    {
        // One decade more on either side, since the logarithm may round to the next decade.
        int lowest = (int)Math.Floor(Math.Log10(range.Min)) - 1;
        int highest = (int)Math.Ceiling(Math.Log10(range.Max)) + 1;
        List<DecimalValue> ends = Places(endDigits, lowest, highest);
        double min = ends.Last(place => place.Value <= range.Min * (1 + 1e-9)).Value;
        double max = ends.First(place => place.Value >= range.Max * (1 - 1e-9)).Value;
        var ticks = Places(tickDigits, lowest, highest)
            .Where(place => place.Exponent % stride == 0 && place.Value >= min * (1 - 1e-9) && place.Value <= max * (1 + 1e-9))
            .ToList();
        double[] minorTicks =
            stride > 1
                ? []
                : Places(everyDigit, lowest, highest).Select(place => place.Value).Where(value => value > min && value < max).ToArray();
        return new TickPlan(min, max, ticks, TickLabels.ForRatios(ticks), minorTicks);
    }

    private static List<DecimalValue> Places(int[] digits, int lowest, int highest) =>
        Enumerable
            .Range(lowest, highest - lowest + 1)
            .SelectMany(exponent => digits.Select(digit => new DecimalValue(digit, exponent)))
            .ToList();
}
