using System;
using System.Collections.Generic;
using System.Linq;

namespace Schedules.Plotting;

/// <summary>The marks of a chart as they are drawn.</summary>
internal sealed class MarkRow
{
    /// <summary>Below this average distance full-height lines would hide the curve; short strokes take their place.</summary>
    private const double SmallestLineDistance = 9;

    /// <summary>Below this average distance the dots at jumps would touch.</summary>
    private const double SmallestJumpDistance = 14;

    private MarkRow(IReadOnlyList<MarkGroup> groups, bool isCrowded, double[] jumps)
    {
        Groups = groups;
        IsCrowded = isCrowded;
        Jumps = jumps;
    }

    /// <summary>The places of the marks, from left to right.</summary>
    public IReadOnlyList<MarkGroup> Groups { get; }

    /// <summary>Whether the marks are short strokes above the plot rather than lines through it.</summary>
    public bool IsCrowded { get; }

    /// <summary>Where lines are cut, in data units, ascending; empty when the cuts would be too many to see.</summary>
    public double[] Jumps { get; }

    /// <summary>Places the marks along the horizontal axis.</summary>
    /// <remarks>
    /// A mark beyond the right end is left out. Of those before the left end only the last counts: its
    /// phase is still going on where the picture begins.
    /// </remarks>
    public static MarkRow Create(IEnumerable<Mark> marks, Axis xAxis, PlotArea plot)
    {
        var visible = marks.Where(mark => !double.IsNaN(mark.X) && mark.X <= xAxis.Max).OrderBy(mark => mark.X).ToList();
        var begun = visible.FindLastIndex(mark => mark.X <= xAxis.Min);
        if (begun > 0)
        {
            visible.RemoveRange(0, begun);
        }

        var isCrowded = visible.Count * SmallestLineDistance > plot.Width;
        var smallestDistance = isCrowded ? 3 : 1;
        var groups = new List<MarkGroup>();
        foreach (var mark in visible)
        {
            var x = mark.X <= xAxis.Min ? plot.Left : xAxis.ToPixel(mark.X);
            if (groups.Count > 0 && x - groups[groups.Count - 1].X < smallestDistance)
            {
                groups[groups.Count - 1].Add(mark);
            }
            else
            {
                groups.Add(new MarkGroup(x, mark));
            }
        }

        var jumps = visible.Where(mark => mark.Kind == MarkKind.Jump).Select(mark => mark.X).ToArray();
        return new MarkRow(groups, isCrowded, jumps.Length * SmallestJumpDistance > plot.Width ? Array.Empty<double>() : jumps);
    }
}
