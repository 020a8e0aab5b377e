using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Schedules.Plotting;

// Writes a laid-out chart as SVG.
internal sealed class ChartPainter
{
    private readonly Chart chart;
    private readonly Layout layout;
    private readonly SvgWriter svg = new();

    public ChartPainter(Chart chart)
    {
        this.chart = chart;
        layout = Layout.Create(chart);
    }

    public string Paint()
    {
        BeginRoot();
        new FramePainter(svg, chart, layout).Paint();
        new MarkPainter(svg, layout).Paint();
        PaintSeries();
        new NamePainter(svg, chart, layout).Paint();
        svg.End();
        return svg.ToString();
    }

    private void BeginRoot()
    {
        string width = chart.Width.ToString(CultureInfo.InvariantCulture);
        string height = chart.Height.ToString(CultureInfo.InvariantCulture);

        // In a page that reads from right to left, the text anchors would be mirrored.
        svg.Begin("svg")
            .With("xmlns", "http://www.w3.org/2000/svg")
            .With("class", StyleSheet.ClassName)
            .With("role", "img")
            .With("viewBox", "0 0 " + width + " " + height)
            .With("width", width)
            .With("height", height)
            .With("style", "max-width:100%;height:auto")
            .With("font-family", "system-ui, sans-serif")
            .With("font-size", layout.Type.Body)
            .With("direction", "ltr")
            .With("color", StyleSheet.Fallback)
            .With("fill", "none");
        svg.Tooltip(ChartDescription.Title(chart));
        svg.Begin("desc").End(ChartDescription.Body(chart, layout));
        svg.Begin("style").End(StyleSheet.Text);
    }

    private void PaintSeries()
    {
        if (layout.Shapes.All(shape => shape.Subpaths.Count == 0))
        {
            PaintNothingToShow();
            return;
        }
        // Dots that form a band are drawn under the lines, which they would hide; separate dots are drawn over them.
        IEnumerable<int> order = Enumerable
            .Range(0, chart.Series.Count)
            .OrderBy(i =>
                chart.Series[i].Style == SeriesStyle.Line ? 1
                : layout.Shapes[i].IsBand ? 0
                : 2
            );
        IReadOnlyList<string> names = chart.SeriesNames;
        foreach (int i in order)
        {
            SeriesLook look = Palette.LookOf(i, chart.Series.Count);
            new SeriesPainter(svg, layout.Shapes[i], look, names[i]).Paint(chart.Series[i].Style);
        }
    }

    private void PaintNothingToShow()
    {
        PlotArea plot = layout.Plot;
        svg.Begin("text")
            .With("x", (plot.Left + plot.Right) / 2)
            .With("y", ((plot.Top + plot.Bottom) / 2) + layout.Type.Drop)
            .With("text-anchor", "middle")
            .With("fill", "currentColor")
            .End("nothing to show");
    }
}
