using System;
using System.Collections.Generic;

namespace Schedules.Plotting;

// Candidate divisions of a linear axis: steps of 1, 2 or 5 times a power of ten.
internal static class StepPlans
{
    private static readonly int[] multipliers = [1, 2, 5];

    // The candidates, from the most ticks to the fewest.
    public static IEnumerable<TickPlan> For(DataRange range, double mostTicks, bool roundOut, bool wholeNumbers)
    {
        // Between fixed ends, two ticks are certain only if the step is at most half the span, and the next round step can be 2.5 times the
        // wanted one.
        int fewestTicks = roundOut ? 3 : 5;
        double span = range.Max - range.Min;
        double smallestStep = span / Math.Max(mostTicks, fewestTicks);
        int exponent = (int)Math.Floor(Math.Log10(smallestStep));
        if (wholeNumbers)
        {
            exponent = Math.Max(exponent, 0);
        }
        for (; ; exponent++)
        {
            foreach (int multiplier in multipliers)
            {
                double step = new DecimalValue(multiplier, exponent).Value;
                if (step < smallestStep)
                {
                    continue;
                }
                TickPlan plan = Divide(range, multiplier, exponent, roundOut);
                if (plan.Ticks.Count == 0)
                {
                    yield break;
                }
                yield return plan;
                if (step > span)
                {
                    yield break;
                }
            }
        }
    }

    private static TickPlan Divide(DataRange range, int multiplier, int exponent, bool roundOut)
    {
        // A value closer to a tick than this, in steps, is the tick's, up to rounding.
        const double Slack = 1e-6;
        double step = new DecimalValue(multiplier, exponent).Value;
        long first = (long)(roundOut ? Math.Floor((range.Min / step) + Slack) : Math.Ceiling((range.Min / step) - Slack));
        long last = (long)(roundOut ? Math.Ceiling((range.Max / step) - Slack) : Math.Floor((range.Max / step) + Slack));
        var ticks = new List<DecimalValue>();
        for (long i = first; i <= last; i++)
        {
            ticks.Add(new DecimalValue(i * multiplier, exponent));
        }
        double min = roundOut ? new DecimalValue(first * multiplier, exponent).Value : range.Min;
        double max = roundOut ? new DecimalValue(last * multiplier, exponent).Value : range.Max;
        return new TickPlan(min, max, ticks, TickLabels.ForSteps(ticks), []);
    }
}
