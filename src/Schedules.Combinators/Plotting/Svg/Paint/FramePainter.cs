using System;
using System.Collections.Generic;
using System.Linq;

namespace Schedules.Plotting;

// Writes the title, the grid, the axes and their labels.
internal sealed class FramePainter
{
    private readonly SvgWriter svg;
    private readonly Chart chart;
    private readonly Layout layout;
    private readonly PlotArea plot;
    private readonly Typography type;

    public FramePainter(SvgWriter svg, Chart chart, Layout layout)
    {
        this.svg = svg;
        this.chart = chart;
        this.layout = layout;
        plot = layout.Plot;
        type = layout.Type;
    }

    public void Paint()
    {
        PaintRules();
        svg.Begin("g").With("fill", "currentColor");
        PaintTitle();
        PaintVerticalLabels();
        PaintHorizontalLabels();
        svg.End();
    }

    private void PaintRules()
    {
        const double TickLength = 4;
        const double MinorTickLength = 3;
        string left = PixelText.Of(plot.Left);
        string right = PixelText.Of(plot.Right);
        svg.Begin("g").With("stroke", "currentColor").With("shape-rendering", "crispEdges");
        PaintRule(layout.Frame.YAxis.Ticks.Select(tick => "M" + left + " " + PixelText.Of(tick.Position) + "H" + right), "0.18");
        string minorStart = PixelText.Of(plot.Left - MinorTickLength);
        PaintRule(layout.Frame.YAxis.MinorTicks.Select(y => "M" + minorStart + " " + PixelText.Of(y) + "H" + left), "0.45");

        string bottom = PixelText.Of(plot.Bottom);
        string[] baseline = ["M" + left + " " + bottom + "H" + right];
        string tickEnd = PixelText.Of(plot.Bottom + TickLength);
        IEnumerable<string> ticks = layout.Frame.XAxis.Ticks.Select(tick =>
            "M" + PixelText.Of(tick.Position) + " " + bottom + "V" + tickEnd
        );
        PaintRule(baseline.Concat(ticks), "0.6");
        if (layout.Frame.YAxis.Min < 0 && layout.Frame.YAxis.Max > 0)
        {
            PaintRule(["M" + left + " " + PixelText.Of(layout.Frame.YAxis.ToPixel(0)) + "H" + right], "0.45");
        }
        svg.End();
    }

    private void PaintRule(IEnumerable<string> steps, string opacity)
    {
        var list = steps.ToList();
        if (list.Count > 0)
        {
            svg.Begin("path").With("stroke-opacity", opacity).WithPath(list).End();
        }
    }

    private void PaintTitle()
    {
        if (chart.Title.Length == 0)
        {
            return;
        }
        // Bold text is wider than TextWidth estimates.
        const double BoldFactor = 1.08;
        string shown = TextWidth.Shorten(chart.Title, (chart.Width - (2 * type.Margin)) / BoldFactor, type.Title);
        svg.Begin("text")
            .With("x", type.Margin)
            .With("y", type.Margin + (0.85 * type.Title))
            .With("font-size", type.Title)
            .With("font-weight", "600")
            .End(shown);
    }

    private void PaintVerticalLabels()
    {
        svg.Begin("g").With("text-anchor", "end");
        foreach (Tick tick in layout.Frame.YAxis.Ticks)
        {
            svg.Begin("text").With("x", plot.Left - Frame.TickGap).With("y", tick.Position + type.Drop).End(tick.Label);
        }
        svg.End();
        if (chart.YLabel.Length > 0)
        {
            // The name may extend past the plot, beside the names of phases and the horizontal labels, but no farther.
            double middle = (plot.Top + plot.Bottom) / 2;
            double available = 2 * Math.Min(middle - layout.LegendBottom, chart.Height - type.Margin - middle);
            string x = PixelText.Of(type.Margin + (0.8 * type.Body));
            string y = PixelText.Of(middle);
            PaintAxisName(chart.YLabel, available, x, y, "rotate(-90 " + x + " " + y + ")");
        }
    }

    private void PaintHorizontalLabels()
    {
        svg.Begin("g").With("text-anchor", "middle");
        foreach (Tick tick in layout.Frame.XAxis.Ticks)
        {
            svg.Begin("text").With("x", tick.Position).With("y", plot.Bottom + 4 + type.Body).End(tick.Label);
        }
        svg.End();
        string x = PixelText.Of((plot.Left + plot.Right) / 2);
        string y = PixelText.Of(chart.Height - type.Margin + 1);
        PaintAxisName(chart.XLabel, plot.Width, x, y, string.Empty);
    }

    private void PaintAxisName(string name, double available, string x, string y, string transform)
    {
        string shown = TextWidth.Shorten(name, available, type.Body);
        bool isCut = shown != name;
        if (isCut)
        {
            svg.Begin("g");
            svg.Tooltip(name);
        }
        svg.Begin("text").With("x", x).With("y", y).With("text-anchor", "middle");
        if (transform.Length > 0)
        {
            svg.With("transform", transform);
        }
        svg.End(shown);
        if (isCut)
        {
            svg.End();
        }
    }
}
