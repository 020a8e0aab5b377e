using System;
using System.Collections.Generic;

namespace Schedules.Plotting;

/// <summary>Drops points of a line that make no visible difference.</summary>
internal static class PointReducer
{
    /// <summary>The farthest that the line may move, in pixels.</summary>
    private const double Tolerance = 0.1;

    /// <summary>Columns to a pixel: half a pixel is still a whole one on a dense screen.</summary>
    private const double ColumnsPerPixel = 2;

    /// <summary>The points that are needed to draw the line; the first and the last are always among them.</summary>
    public static IReadOnlyList<PixelPoint> Reduce(IReadOnlyList<PixelPoint> points) => DropStraight(DropCrowded(points));

    /// <summary>Keeps the first, lowest, highest and last point of each run within one column.</summary>
    private static List<PixelPoint> DropCrowded(IReadOnlyList<PixelPoint> points)
    {
        var kept = new List<PixelPoint>();
        var start = 0;
        for (var i = 1; i <= points.Count; i++)
        {
            if (i < points.Count && Column(points[i]) == Column(points[start]))
            {
                continue;
            }

            var low = start;
            var high = start;
            for (var j = start; j < i; j++)
            {
                low = points[j].Y > points[low].Y ? j : low;
                high = points[j].Y < points[high].Y ? j : high;
            }

            var order = new SortedSet<int> { start, low, high, i - 1 };
            foreach (var index in order)
            {
                kept.Add(points[index]);
            }

            start = i;
        }

        return kept;
    }

    private static double Column(PixelPoint point) => Math.Floor(point.X * ColumnsPerPixel);

    /// <summary>Keeps the points that lie off the straight line between their neighbours (Douglas-Peucker).</summary>
    private static List<PixelPoint> DropStraight(List<PixelPoint> points)
    {
        var isKept = new bool[points.Count];
        var open = new Stack<(int First, int Last)>();
        open.Push((0, points.Count - 1));
        while (open.Count > 0)
        {
            var (first, last) = open.Pop();
            isKept[first] = true;
            isKept[last] = true;
            var farthest = Farthest(points, first, last);
            if (farthest > first)
            {
                open.Push((first, farthest));
                open.Push((farthest, last));
            }
        }

        var kept = new List<PixelPoint>();
        for (var i = 0; i < points.Count; i++)
        {
            if (isKept[i])
            {
                kept.Add(points[i]);
            }
        }

        return kept;
    }

    private static int Farthest(List<PixelPoint> points, int first, int last)
    {
        var farthest = first;
        var distance = Tolerance;
        for (var i = first + 1; i < last; i++)
        {
            var candidate = points[i].DistanceToLine(points[first], points[last]);
            if (candidate > distance)
            {
                farthest = i;
                distance = candidate;
            }
        }

        return farthest;
    }
}
