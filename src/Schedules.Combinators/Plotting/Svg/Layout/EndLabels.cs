using System;
using System.Collections.Generic;
using System.Linq;

namespace Schedules.Plotting;

// The names of the series to the right of the plot, each at the end of its line.
internal static class EndLabels
{
    // The length of the line that leads from the plot to a name.
    public const double LeaderWidth = 14;

    // The space between the leader and the name.
    public const double LeaderGap = 4;

    private const int MostSeries = 8;
    private const int SmallestWidth = 440;
    private const double LargestShare = 0.2;

    // The width of the names to the right of the plot; zero if a legend is better.
    public static double RoomFor(IReadOnlyList<string> names, Typography type, int width)
    {
        if (names.Count < 2 || names.Count > MostSeries || width < SmallestWidth)
        {
            return 0;
        }
        double widest = names.Max(name => TextWidth.Of(name, type.Body));
        return widest > LargestShare * width ? 0 : LeaderWidth + LeaderGap + widest;
    }

    // Places the names; null if a line ends before the right edge, or if a name would be too far from its line.
    public static IReadOnlyList<LegendItem>? TryPlace(
        IReadOnlyList<string> names,
        IReadOnlyList<Series> series,
        Frame frame,
        Typography type
    )
    {
        const double EdgeTolerance = 3;
        var ends = new List<PixelPoint>();
        foreach (IReadOnlyList<ChartPoint> points in series.Select(line => line.Points))
        {
            int last = points.Count - 1;
            while (last >= 0 && frame.ToPixel(points[last]).IsGap)
            {
                last--;
            }
            if (last < 0)
            {
                return null;
            }
            PixelPoint end = frame.ToPixel(points[last]);
            if (frame.Plot.Right - end.X > EdgeTolerance)
            {
                return null;
            }
            ends.Add(end);
        }
        int[] order = Enumerable.Range(0, ends.Count).OrderBy(i => ends[i].Y).ToArray();
        double[] places = Spread(order.Select(i => ends[i].Y).ToArray(), type.Line, frame.Plot);
        var items = new List<LegendItem>();
        for (int rank = 0; rank < order.Length; rank++)
        {
            int index = order[rank];
            if (Math.Abs(places[rank] - ends[index].Y) > type.Line)
            {
                return null;
            }
            items.Add(new LegendItem(index, new PixelPoint(frame.Plot.Right, places[rank]), names[index], names[index]));
        }
        return items;
    }

    // Moves ascending heights apart, as little as possible, until neighbours have the given distance.
    private static double[] Spread(double[] heights, double distance, PlotArea plot)
    {
        // Isotonic regression: with rank * distance subtracted, the heights only have to ascend, and neighbours that do not are replaced by
        // their mean.
        var groups = new List<(double Sum, int Count)>();
        for (int i = 0; i < heights.Length; i++)
        {
            (double Sum, int Count) group = (Sum: heights[i] - (i * distance), Count: 1);
            while (groups.Count > 0 && groups[groups.Count - 1].Sum / groups[groups.Count - 1].Count > group.Sum / group.Count)
            {
                group = (group.Sum + groups[groups.Count - 1].Sum, group.Count + groups[groups.Count - 1].Count);
                groups.RemoveAt(groups.Count - 1);
            }
            groups.Add(group);
        }
        double highest = plot.Bottom - ((heights.Length - 1) * distance);
        IEnumerable<double> spread = groups.SelectMany(group => Enumerable.Repeat(group.Sum / group.Count, group.Count));
        return spread.Select((height, i) => Math.Max(Math.Min(height, highest), plot.Top) + (i * distance)).ToArray();
    }
}
