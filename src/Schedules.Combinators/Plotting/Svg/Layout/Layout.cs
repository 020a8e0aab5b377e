using System;
using System.Collections.Generic;
using System.Linq;

namespace Schedules.Plotting;

/// <summary>The places of everything in a chart.</summary>
internal sealed class Layout
{
    /// <summary>The space between the plot and the labels of its ticks.</summary>
    public const double TickGap = 7;

    private const double SmallestPlot = 20;
    private const double StrokeRow = 8;

    private readonly Chart chart;
    private readonly Legend? legend;
    private readonly double endRoom;
    private readonly bool hasPhaseRow;

    private Layout(Chart chart, Typography type, Legend? legend, double endRoom, bool hasPhaseRow)
    {
        this.chart = chart;
        this.legend = legend;
        this.endRoom = endRoom;
        this.hasPhaseRow = hasPhaseRow;
        Type = type;
        var yRange = DataRange.Of(chart.Series.SelectMany(series => series.Points).Select(point => point.Y), chart.YScale);
        var xValues = chart.Series.SelectMany(series => series.Points).Select(point => point.X).ToList();
        var xRange = DataRange.Of(xValues, AxisScale.Linear, flatTolerance: 0);
        var top = Top();
        var bottom = Math.Max(top + SmallestPlot, Bottom());
        YAxis = Axis.Create(
            chart.YScale,
            yRange,
            new AxisSpace(bottom, top, spacing: 2.6 * type.Body, gap: 0.3 * type.Body, _ => type.Body),
            roundOut: true
        );
        var left = type.Margin + (chart.YLabel.Length > 0 ? type.Line : 0) + WidestTick(YAxis) + TickGap;
        var right = chart.Width - Math.Max(type.Margin, endRoom + (type.Margin / 2));
        XAxis = HorizontalAxis(xRange, xValues, left, right);

        // The first and the last label stand half outside the plot; where they would leave the picture the
        // plot gives way.
        left = Math.Max(left, left - XAxis.Ticks.Select(LabelStart).DefaultIfEmpty(0).Min());
        right = Math.Min(right, right + chart.Width - XAxis.Ticks.Select(LabelEnd).DefaultIfEmpty(0).Max());
        XAxis = HorizontalAxis(xRange, xValues, left, right);
        Plot = new PlotArea(left, top, right, bottom);
        Marks = MarkRow.Create(chart.Marks, XAxis, Plot);
        PhaseMiddles = PhaseLabels.Middles(Marks.Groups, Plot, type.Body);
        Shapes = chart.Series.Select(series => LineShape.Of(series, XAxis, YAxis, Marks.Jumps)).ToList();
    }

    /// <summary>The sizes of text.</summary>
    public Typography Type { get; }

    /// <summary>The rectangle in which the lines are drawn.</summary>
    public PlotArea Plot { get; }

    /// <summary>The horizontal axis.</summary>
    public Axis XAxis { get; }

    /// <summary>The vertical axis.</summary>
    public Axis YAxis { get; }

    /// <summary>The marks.</summary>
    public MarkRow Marks { get; }

    /// <summary>Where the name of each group of marks is centred, or not a number where it is left out.</summary>
    public double[] PhaseMiddles { get; }

    /// <summary>The series in pixels, in the order of the chart.</summary>
    public IReadOnlyList<LineShape> Shapes { get; }

    /// <summary>The names in the legend, relative to its top; empty when there is no legend.</summary>
    public IReadOnlyList<LegendItem> LegendItems => legend?.Items ?? Array.Empty<LegendItem>();

    /// <summary>The names at the ends of the lines; empty when there is a legend or only one series.</summary>
    public IReadOnlyList<LegendItem> EndItems { get; private set; } = Array.Empty<LegendItem>();

    /// <summary>The top of the legend.</summary>
    public double LegendTop => Type.Margin + TitleRow;

    /// <summary>The bottom of the legend, or of the title where there is no legend.</summary>
    public double LegendBottom => LegendTop + (legend?.Height ?? 0);

    /// <summary>The baseline of the names of phases.</summary>
    public double PhaseBaseline => Plot.Top - 5 - (Marks.IsCrowded ? StrokeRow : 0);

    private double TitleRow => chart.Title.Length > 0 ? Type.Title * 1.5 : 0;

    /// <summary>Lays out a chart: names at the line ends if they fit there, otherwise in a legend.</summary>
    public static Layout Create(Chart chart)
    {
        var type = new Typography(chart.Width);
        var names = chart.SeriesNames;
        var endRoom = EndLabels.RoomFor(names, type, chart.Width);
        if (endRoom > 0)
        {
            var layout = WithFittingPhaseRow(chart, type, null, endRoom);
            if (EndLabels.TryPlace(names, layout.Shapes, layout.Plot, type) is { } items)
            {
                layout.EndItems = items;
                return layout;
            }
        }
        var legend = names.Count > 1 ? Legend.Create(names, type, chart.Width, chart.Height) : null;
        return WithFittingPhaseRow(chart, type, legend, 0);
    }

    private static Layout WithFittingPhaseRow(Chart chart, Typography type, Legend? legend, double endRoom)
    {
        var layout = new Layout(chart, type, legend, endRoom, hasPhaseRow: true);
        return layout.PhaseMiddles.All(double.IsNaN) ? new Layout(chart, type, legend, endRoom, hasPhaseRow: false) : layout;
    }

    private Axis HorizontalAxis(DataRange range, List<double> values, double left, double right)
    {
        var areWhole = values.All(value => value == Math.Floor(value));
        var space = new AxisSpace(left, right, spacing: 4 * Type.Body, gap: Type.Body, text => TextWidth.Of(text, Type.Body));
        return Axis.Create(AxisScale.Linear, range, space, roundOut: false, areWhole);
    }

    private double Top()
    {
        var rows = TitleRow + (legend is null ? 0 : legend.Height + 4) + (hasPhaseRow ? Type.Line : 0) + StrokeRow;
        return Type.Margin + rows;
    }

    private double Bottom() => chart.Height - Type.Margin - (2 * Type.Line) - 1;

    private double WidestTick(Axis axis) => axis.Ticks.Select(tick => TextWidth.Of(tick.Label, Type.Body)).DefaultIfEmpty(0).Max();

    private double LabelStart(Tick tick) => tick.Position - (TextWidth.Of(tick.Label, Type.Body) / 2) - 2;

    private double LabelEnd(Tick tick) => tick.Position + (TextWidth.Of(tick.Label, Type.Body) / 2) + 2;
}

/// <summary>The rectangle in which the lines are drawn: its edges, in pixels.</summary>
internal readonly record struct PlotArea(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;
}
