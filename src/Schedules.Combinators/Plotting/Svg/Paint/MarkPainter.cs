using System;
using System.Collections.Generic;

namespace Schedules.Plotting;

// Writes the vertical marks and the names of the phases.
internal sealed class MarkPainter
{
    private const double HoverWidth = 9;
    private const double StrokeLength = 6;

    private readonly SvgWriter svg;
    private readonly Layout layout;

    public MarkPainter(SvgWriter svg, Layout layout)
    {
        this.svg = svg;
        this.layout = layout;
    }

    public void Paint()
    {
        IReadOnlyList<MarkGroup> groups = layout.Frame.Marks.Groups;
        if (groups.Count == 0)
        {
            return;
        }
        svg.Begin("g").With("stroke", "currentColor").With("text-anchor", "middle");
        for (int i = 0; i < groups.Count; i++)
        {
            svg.Begin("g");
            svg.Tooltip(groups[i].HoverText);
            PaintLine(groups[i]);
            if (!double.IsNaN(layout.Frame.PhaseMiddles[i]))
            {
                svg.Begin("text")
                    .With("x", layout.Frame.PhaseMiddles[i])
                    .With("y", layout.Frame.PhaseBaseline)
                    .With("fill", "currentColor")
                    .With("stroke", "none")
                    .End(groups[i].Label);
            }
            svg.End();
        }
        svg.End();
    }

    private void PaintLine(MarkGroup group)
    {
        PlotArea plot = layout.Plot;
        bool isCrowded = layout.Frame.Marks.IsCrowded;
        double top = isCrowded ? plot.Top - StrokeLength : plot.Top;
        double bottom = isCrowded ? plot.Top : plot.Bottom;

        // A mark at the left edge of the plot has no line.
        if (isCrowded || group.X > plot.Left + 1)
        {
            svg.Begin("path").WithPath(["M" + PixelText.Of(group.X) + " " + PixelText.Of(top) + "V" + PixelText.Of(bottom)]);
            svg.With("stroke-opacity", "0.7");
            if (!isCrowded)
            {
                svg.With("stroke-dasharray", group.HasJump ? "5 3" : "1.5 3");
            }
            svg.End();
        }
        double hover = isCrowded ? 3 : HoverWidth;
        svg.Begin("rect")
            .With("x", group.X - (hover / 2))
            .With("y", top)
            .With("width", hover)
            .With("height", Math.Max(bottom - top, 0))
            .With("stroke", "none")
            .With("pointer-events", "all")
            .End();
    }
}
