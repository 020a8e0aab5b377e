using System.Collections.Generic;
using System.Linq;

namespace Schedules.Plotting;

/// <summary>Finds out which names of phases fit between their boundaries.</summary>
internal static class PhaseLabels
{
    private const double Gap = 4;

    /// <summary>For each group of marks the middle of its phase, or not a number where the name does not fit.</summary>
    public static double[] Middles(IReadOnlyList<MarkGroup> groups, PlotArea plot, double fontSize)
    {
        return groups
            .Select(
                (group, i) =>
                {
                    var end = i + 1 < groups.Count ? groups[i + 1].X : plot.Right;
                    var fits = group.Label.Length > 0 && TextWidth.Of(group.Label, fontSize) + Gap <= end - group.X;
                    return fits ? (group.X + end) / 2 : double.NaN;
                }
            )
            .ToArray();
    }
}
