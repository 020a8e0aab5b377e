using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Schedules.Plotting;

// The marks of a chart as they are drawn: in groups of those that would overlap, as lines or, if there are too many, as short strokes.
internal sealed class MarkRow
{
    // Below this average distance, lines of full height would hide the curve, so the marks are short strokes.
    private const double SmallestLineDistance = 9;

    // Below this average distance the dots at jumps would touch.
    private const double SmallestJumpDistance = 14;

    private MarkRow(IReadOnlyList<MarkGroup> groups, bool isCrowded, double[] jumps)
    {
        Groups = groups;
        IsCrowded = isCrowded;
        Jumps = jumps;
    }

    // From left to right.
    public IReadOnlyList<MarkGroup> Groups { get; }

    // Whether the marks are short strokes above the plot.
    public bool IsCrowded { get; }

    // The x at which lines are split, ascending, in data units; empty if there are too many to be visible.
    public double[] Jumps { get; }

    // A phase that began before the picture has its mark at the left edge.
    public static MarkRow Create(IEnumerable<Mark> marks, Axis xAxis, PlotArea plot)
    {
        var visible = marks.OrderBy(mark => mark.X).ToList();
        bool isCrowded = visible.Count * SmallestLineDistance > plot.Width;
        int smallestDistance = isCrowded ? 3 : 1;
        var groups = new List<MarkGroup>();
        foreach (Mark mark in visible)
        {
            double x = mark.X <= xAxis.Min ? plot.Left : xAxis.ToPixel(mark.X);
            if (groups.Count > 0 && x - groups[groups.Count - 1].X < smallestDistance)
            {
                groups[groups.Count - 1].Add(mark);
            }
            else
            {
                groups.Add(new MarkGroup(x, mark));
            }
        }
        double[] jumps = visible.Where(mark => mark.Kind == MarkKind.Jump).Select(mark => mark.X).ToArray();
        return new MarkRow(groups, isCrowded, jumps.Length * SmallestJumpDistance > plot.Width ? [] : jumps);
    }
}

// Marks at the same pixel.
internal sealed class MarkGroup
{
    private readonly List<Mark> marks = [];

    public MarkGroup(double x, Mark first)
    {
        X = x;
        marks.Add(first);
    }

    // The pixel of the first mark.
    public double X { get; }

    public bool HasJump => marks.Any(mark => mark.Kind == MarkKind.Jump);

    // The name of the last phase that begins here, since the others end here too.
    public string Label => marks[marks.Count - 1].Label;

    public string HoverText
    {
        get
        {
            const int Most = 4;
            // Phases first, since there may be more jumps inside a phase than are listed.
            var texts = marks.OrderBy(mark => mark.IsInside).Select(mark => mark.Tooltip).ToList();
            string shown = string.Join("; ", texts.Take(Most));
            int rest = texts.Count - Most;
            return rest > 0 ? shown + "; and " + rest.ToString(CultureInfo.InvariantCulture) + " more" : shown;
        }
    }

    public void Add(Mark mark) => marks.Add(mark);
}

// The names of phases, which are shown if they fit between two marks.
internal static class PhaseLabels
{
    private const double Gap = 4;

    // The middle of the phase of each group of marks; NaN if its name does not fit.
    public static double[] Middles(IReadOnlyList<MarkGroup> groups, PlotArea plot, double fontSize)
    {
        return groups
            .Select(
                (group, i) =>
                {
                    double end = i + 1 < groups.Count ? groups[i + 1].X : plot.Right;
                    bool fits = group.Label.Length > 0 && TextWidth.Of(group.Label, fontSize) + Gap <= end - group.X;
                    return fits ? (group.X + end) / 2 : double.NaN;
                }
            )
            .ToArray();
    }
}
