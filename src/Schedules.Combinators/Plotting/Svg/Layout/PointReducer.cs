using System;
using System.Collections.Generic;

namespace Schedules.Plotting;

/// <summary>Drops points of a line that make no visible difference.</summary>
internal static class PointReducer
{
    /// <summary>The farthest that the line may move, in pixels.</summary>
    private const double Tolerance = 0.1;

    private const int LongestRun = 256;

    /// <summary>The points that lie off the straight line between their neighbours (Douglas-Peucker); the first and the last are among them.</summary>
    public static IReadOnlyList<PixelPoint> Reduce(IReadOnlyList<PixelPoint> points)
    {
        var isKept = new bool[points.Count];
        var open = new Stack<(int First, int Last)>();
        // In runs of a bounded length, or a long zigzag would take time by the square of its length.
        for (var start = 0; start == 0 || start < points.Count - 1; start += LongestRun)
        {
            open.Push((start, Math.Min(start + LongestRun, points.Count - 1)));
        }
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
            // Where one run ends and the next begins, the line may well go straight on.
            if (isKept[i] && !(i > 0 && i % LongestRun == 0 && GoesStraightOn(i)))
            {
                kept.Add(points[i]);
            }
        }
        return kept;

        bool GoesStraightOn(int i)
        {
            var next = Array.IndexOf(isKept, true, i + 1);
            return next > 0 && points[i].DistanceToLine(kept[kept.Count - 1], points[next]) < Tolerance / 10;
        }
    }

    private static int Farthest(IReadOnlyList<PixelPoint> points, int first, int last)
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
