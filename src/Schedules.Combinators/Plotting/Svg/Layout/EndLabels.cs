using System;
using System.Collections.Generic;
using System.Linq;

namespace Schedules.Plotting;

/// <summary>Names of the series to the right of the plot, each where its line ends.</summary>
internal static class EndLabels
{
    /// <summary>The length of the line that leads from the plot to a name.</summary>
    public const double LeaderWidth = 14;

    /// <summary>The space between the leader and the name.</summary>
    public const double LeaderGap = 4;

    private const int MostSeries = 8;
    private const int SmallestWidth = 440;
    private const double LargestShare = 0.2;

    /// <summary>The room that the names take to the right of the plot, or zero when a legend suits better.</summary>
    public static double RoomFor(IReadOnlyList<string> names, Typography type, int width)
    {
        if (names.Count < 2 || names.Count > MostSeries || width < SmallestWidth)
        {
            return 0;
        }
        var widest = names.Max(name => TextWidth.Of(name, type.Body));
        return widest > LargestShare * width ? 0 : LeaderWidth + LeaderGap + widest;
    }

    /// <summary>Places the names, or gives up when some line ends early or the names would stray too far.</summary>
    public static IReadOnlyList<LegendItem>? TryPlace(
        IReadOnlyList<string> names,
        IReadOnlyList<LineShape> shapes,
        PlotArea plot,
        Typography type
    )
    {
        const double EdgeTolerance = 3;
        var ends = new List<PixelPoint>();
        foreach (var shape in shapes)
        {
            if (shape.Stretches.Count == 0)
            {
                return null;
            }
            var end = shape.Stretches[shape.Stretches.Count - 1].Last;
            if (plot.Right - end.X > EdgeTolerance)
            {
                return null;
            }
            ends.Add(end);
        }
        var order = Enumerable.Range(0, ends.Count).OrderBy(i => ends[i].Y).ToArray();
        var places = Spread(order.Select(i => ends[i].Y).ToArray(), type.Line, plot);
        var items = new List<LegendItem>();
        for (var rank = 0; rank < order.Length; rank++)
        {
            var index = order[rank];
            if (Math.Abs(places[rank] - ends[index].Y) > type.Line)
            {
                return null;
            }
            items.Add(new LegendItem(index, new PixelPoint(plot.Right, places[rank]), names[index], names[index]));
        }
        return items;
    }

    /// <summary>Moves ascending heights as little as needed to keep a distance between them.</summary>
    private static double[] Spread(double[] heights, double distance, PlotArea plot)
    {
        // Less its rank times the distance, a height has only to stay in order; neighbours out of order
        // are then replaced by their mean.
        var groups = new List<(double Sum, int Count)>();
        for (var i = 0; i < heights.Length; i++)
        {
            var group = (Sum: heights[i] - (i * distance), Count: 1);
            while (groups.Count > 0 && groups[groups.Count - 1].Sum / groups[groups.Count - 1].Count > group.Sum / group.Count)
            {
                group = (group.Sum + groups[groups.Count - 1].Sum, group.Count + groups[groups.Count - 1].Count);
                groups.RemoveAt(groups.Count - 1);
            }
            groups.Add(group);
        }
        var highest = plot.Bottom - ((heights.Length - 1) * distance);
        var spread = groups.SelectMany(group => Enumerable.Repeat(group.Sum / group.Count, group.Count));
        return spread.Select((height, i) => Math.Max(Math.Min(height, highest), plot.Top) + (i * distance)).ToArray();
    }
}
