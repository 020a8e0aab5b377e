using System;
using System.Linq;

namespace Schedules.Plotting;

// The plot rectangle with its axes and marks, as they fit between the title, the legend and the labels.
internal sealed class Frame
{
    // The space between the plot and the labels of its ticks.
    public const double TickGap = 7;

    private const double SmallestPlot = 20;
    private const double StrokeRow = 8;

    private readonly Typography type;

    private Frame(Chart chart, ChartRange range, Typography type, double rowsAbove, double endRoom, bool hasPhaseRow)
    {
        this.type = type;
        double top = type.Margin + (rowsAbove + (hasPhaseRow ? type.Line : 0) + StrokeRow);
        double bottom = Math.Max(top + SmallestPlot, chart.Height - type.Margin - (2 * type.Line) - 1);
        YAxis = Axis.Create(
            chart.YScale,
            range.Y,
            new AxisSpace(bottom, top, spacing: 2.6 * type.Body, gap: 0.3 * type.Body, _ => type.Body),
            roundOut: true
        );
        double left = type.Margin + (chart.YLabel.Length > 0 ? type.Line : 0) + YAxis.Ticks.Select(Width).DefaultIfEmpty(0).Max() + TickGap;
        double right = chart.Width - Math.Max(type.Margin, endRoom + (type.Margin / 2));
        XAxis = HorizontalAxis(range, left, right);

        // The first and the last label are half outside the plot; where they would leave the picture, the plot gets narrower.
        left = Math.Max(left, left - XAxis.Ticks.Select(LabelStart).DefaultIfEmpty(0).Min());
        right = Math.Min(right, right + chart.Width - XAxis.Ticks.Select(LabelEnd).DefaultIfEmpty(0).Max());
        XAxis = HorizontalAxis(range, left, right);
        Plot = new PlotArea(left, top, right, bottom);
        Marks = MarkRow.Create(chart.Marks, XAxis, Plot);
        PhaseMiddles = PhaseLabels.Middles(Marks.Groups, Plot, type.Body);
    }

    public PlotArea Plot { get; }

    public Axis XAxis { get; }

    public Axis YAxis { get; }

    public MarkRow Marks { get; }

    // Where the name of each group of marks is centred; NaN where there is no room for it.
    public double[] PhaseMiddles { get; }

    public double PhaseBaseline => Plot.Top - 5 - (Marks.IsCrowded ? StrokeRow : 0);

    // The row for the names of phases is left out if none of them fits.
    // rowsAbove: the height of title and legend; endRoom: the width to the right of the plot for the names of the series.
    public static Frame Create(Chart chart, ChartRange range, Typography type, double rowsAbove, double endRoom)
    {
        var frame = new Frame(chart, range, type, rowsAbove, endRoom, hasPhaseRow: true);
        return frame.PhaseMiddles.All(double.IsNaN) ? new Frame(chart, range, type, rowsAbove, endRoom, hasPhaseRow: false) : frame;
    }

    // The pixel of a point; its coordinates are NaN if the point is a gap.
    public PixelPoint ToPixel(ChartPoint point) => new(XAxis.ToPixel(point.X), YAxis.ToPixel(point.Y));

    private Axis HorizontalAxis(ChartRange range, double left, double right)
    {
        var space = new AxisSpace(left, right, spacing: 4 * type.Body, gap: type.Body, text => TextWidth.Of(text, type.Body));
        return Axis.Create(AxisScale.Linear, range.X, space, roundOut: false, range.HasWholeX);
    }

    private double Width(Tick tick) => TextWidth.Of(tick.Label, type.Body);

    private double LabelStart(Tick tick) => tick.Position - (Width(tick) / 2) - 2;

    private double LabelEnd(Tick tick) => tick.Position + (Width(tick) / 2) + 2;
}

// The ranges of all points of a chart, and whether every x is a whole number.
internal readonly record struct ChartRange(DataRange X, DataRange Y, bool HasWholeX)
{
    public static ChartRange Of(Chart chart)
    {
        ChartPoint[] points = [.. chart.Series.SelectMany(series => series.Points)];
        return new(
            DataRange.Of(points.Select(point => point.X), AxisScale.Linear, flatTolerance: 0),
            DataRange.Of(points.Select(point => point.Y), chart.YScale),
            points.All(point => point.X == Math.Floor(point.X))
        );
    }
}

// The rectangle in which the lines are drawn: its edges, in pixels.
internal readonly record struct PlotArea(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;
}
