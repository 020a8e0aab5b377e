using System;
using System.Collections.Generic;
using System.Globalization;
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
    /// <remarks>The phase that is going on where the picture begins has its mark at the left edge.</remarks>
    public static MarkRow Create(IEnumerable<Mark> marks, Axis xAxis, PlotArea plot)
    {
        var visible = marks.OrderBy(mark => mark.X).ToList();
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

/// <summary>Marks that fall on the same place in the picture.</summary>
internal sealed class MarkGroup
{
    private readonly List<Mark> marks = new();

    /// <summary>Creates a group at a place, with its first mark.</summary>
    public MarkGroup(double x, Mark first)
    {
        X = x;
        marks.Add(first);
    }

    /// <summary>The pixel of the first mark.</summary>
    public double X { get; }

    /// <summary>Whether the value jumps at some mark of the group.</summary>
    public bool HasJump => marks.Any(mark => mark.Kind == MarkKind.Jump);

    /// <summary>The name of the phase that begins here; the last mark wins, as its phase is the one that goes on.</summary>
    public string Label => marks[marks.Count - 1].Label;

    /// <summary>The text shown on hover; may be empty.</summary>
    public string HoverText
    {
        get
        {
            const int Most = 4;
            // Phases first: there may be more jumps inside one than are told.
            var texts = marks.OrderBy(mark => mark.IsInside).Select(mark => mark.Tooltip).ToList();
            var shown = string.Join("; ", texts.Take(Most));
            var rest = texts.Count - Most;
            return rest > 0 ? shown + "; and " + rest.ToString(CultureInfo.InvariantCulture) + " more" : shown;
        }
    }

    /// <summary>Adds a mark that falls on the same place.</summary>
    public void Add(Mark mark) => marks.Add(mark);
}

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
