using System.Collections.Generic;

namespace Schedules.Plotting;

internal sealed class NamePainter
{
    private readonly SvgWriter svg;
    private readonly Chart chart;
    private readonly Layout layout;

    public NamePainter(SvgWriter svg, Chart chart, Layout layout)
    {
        this.svg = svg;
        this.chart = chart;
        this.layout = layout;
    }

    public void Paint()
    {
        Paint(layout.LegendItems, layout.LegendTop, Legend.SampleWidth, Legend.SampleGap, 0);
        Paint(layout.EndItems, 0, EndLabels.LeaderWidth, EndLabels.LeaderGap, 4);
    }

    private void Paint(IReadOnlyList<LegendItem> items, double top, double sampleWidth, double gap, double sampleStart)
    {
        if (items.Count == 0)
        {
            return;
        }
        svg.Begin("g").With("fill", "currentColor");
        foreach (LegendItem item in items)
        {
            double middle = top + item.Place.Y;
            bool isCut = item.Text != item.Whole;
            if (isCut)
            {
                svg.Begin("g");
                svg.Tooltip(item.Whole);
            }
            double textStart = item.Place.X;
            if (item.Series >= 0)
            {
                PaintSample(item.Series, item.Place.X + sampleStart, item.Place.X + sampleWidth, middle);
                textStart += sampleWidth + gap;
            }
            svg.Begin("text").With("x", textStart).With("y", middle + layout.Type.Drop).End(item.Text);
            if (isCut)
            {
                svg.End();
            }
        }
        svg.End();
    }

    private void PaintSample(int index, double from, double to, double middle)
    {
        SeriesStyle style = chart.Series[index].Style;
        SeriesLook look = Palette.LookOf(index, chart.Series.Count);
        string y = PixelText.Of(middle);
        if (style == SeriesStyle.Dots)
        {
            string dot = "M" + PixelText.Of((from + to) / 2) + " " + y + "h0";
            svg.Begin("path").With("stroke", look.Colour).With("stroke-width", LineShape.DotDiameter).With("stroke-linecap", "round");
            svg.WithPath([dot]).End();
            return;
        }
        svg.Begin("path").With("stroke", look.Colour).With("stroke-width", 2);
        if (look.Dashes.Length > 0)
        {
            svg.With("stroke-dasharray", look.Dashes);
        }
        svg.WithPath(["M" + PixelText.Of(from) + " " + y + "H" + PixelText.Of(to)]).End();
    }
}
