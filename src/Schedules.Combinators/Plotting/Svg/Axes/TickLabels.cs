using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Schedules.Plotting;

// The labels of an axis, all in one notation so that they are easy to compare. They are exact, so two ticks never have the same label.
internal static class TickLabels
{
    private static readonly string[] units = [string.Empty, "k", "M", "G", "T"];

    // Labels evenly spaced ticks: plain, with one unit (k, M, G, T), or with one power of ten.
    public static string[] ForSteps(IReadOnlyList<DecimalValue> ticks)
    {
        if (ticks.Count == 0)
        {
            return [];
        }
        int largest = ticks.Max(tick => tick.Magnitude);
        int smallest = ticks.Min(tick => tick.Exponent);
        if (largest >= 15)
        {
            return WithPower(ticks, largest);
        }
        if (largest >= 4)
        {
            return WithUnit(ticks, largest, smallest);
        }
        // Plain digits are easiest to compare as long as they are few: "0.0002", "0.00005", "0.001002".
        int mostDecimals = largest >= -3 ? 6 : 5;
        bool isPlain = largest >= -4 && -smallest <= mostDecimals;
        return isPlain ? ticks.Select(tick => tick.Over(0)).ToArray() : WithPower(ticks, largest);
    }

    // Labels ticks that span ratios: all plain when short, otherwise each as digit and power of ten.
    public static string[] ForRatios(IReadOnlyList<DecimalValue> ticks)
    {
        bool isPlain = ticks.All(tick => tick.Exponent >= -3 && tick.Magnitude <= 3);
        return ticks.Select(tick => isPlain ? tick.Over(0) : Power(tick, tick.Magnitude)).ToArray();
    }

    private static string[] WithUnit(IReadOnlyList<DecimalValue> ticks, int largest, int smallest)
    {
        int unit = largest / 3;
        while (unit > 0 && (3 * unit) - smallest > 1)
        {
            unit--;
        }
        return ticks.Select(tick => Suffixed(tick.Over(3 * unit), units[unit])).ToArray();
    }

    private static string[] WithPower(IReadOnlyList<DecimalValue> ticks, int power) => ticks.Select(tick => Power(tick, power)).ToArray();

    private static string Power(DecimalValue tick, int power) =>
        Suffixed(tick.Over(power), "e" + power.ToString(CultureInfo.InvariantCulture));

    private static string Suffixed(string number, string suffix) => number == "0" ? number : number + suffix;
}
