using System.Collections.Generic;
using System.Linq;

namespace Schedules.Plotting;

// The positions of everything in a chart, in pixels.
internal sealed class Layout
{
    private readonly Legend? legend;

    private Layout(Chart chart, Typography type, Frame frame, Legend? legend, IReadOnlyList<LegendItem> endItems)
    {
        Type = type;
        Frame = frame;
        this.legend = legend;
        EndItems = endItems;
        LegendTop = type.Margin + TitleRow(chart, type);
        Shapes = [.. chart.Series.Select(series => LineShape.Of(series, frame))];
    }

    public Typography Type { get; }

    public Frame Frame { get; }

    public PlotArea Plot => Frame.Plot;

    // The series in pixels, in the order of the chart.
    public IReadOnlyList<LineShape> Shapes { get; }

    // The names in the legend, relative to its top; empty if there is no legend.
    public IReadOnlyList<LegendItem> LegendItems => legend?.Items ?? [];

    // The names at the ends of the lines; empty if there is a legend or only one series.
    public IReadOnlyList<LegendItem> EndItems { get; }

    public double LegendTop { get; }

    // The bottom of the legend, or of the title if there is no legend.
    public double LegendBottom => LegendTop + (legend?.Height ?? 0);

    // Names the series at the ends of their lines if the names fit there, otherwise in a legend.
    public static Layout Create(Chart chart)
    {
        var type = new Typography(chart.Width);
        var range = ChartRange.Of(chart);
        IReadOnlyList<string> names = chart.SeriesNames;
        if (EndLabels.RoomFor(names, type, chart.Width) is > 0 and var endRoom)
        {
            var frame = Frame.Create(chart, range, type, TitleRow(chart, type), endRoom);
            if (EndLabels.TryPlace(names, chart.Series, frame, type) is { } items)
            {
                return new Layout(chart, type, frame, legend: null, items);
            }
        }
        Legend? legend = names.Count > 1 ? Legend.Create(names, type, chart.Width, chart.Height) : null;
        double rowsAbove = TitleRow(chart, type) + (legend?.Height + 4 ?? 0);
        return new Layout(chart, type, Frame.Create(chart, range, type, rowsAbove, endRoom: 0), legend, []);
    }

    private static double TitleRow(Chart chart, Typography type) => chart.Title.Length > 0 ? type.Title * 1.5 : 0;
}
