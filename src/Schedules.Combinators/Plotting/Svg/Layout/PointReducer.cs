using System;
using System.Collections.Generic;

namespace Schedules.Plotting;

// Simplifies a line by the Douglas-Peucker algorithm.
internal static class PointReducer
{
    // How far the line may move, in pixels.
    private const double Tolerance = 0.1;

    private const int LongestRun = 256;

    public static IReadOnlyList<PixelPoint> Reduce(IReadOnlyList<PixelPoint> points)
    {
        bool[] isKept = new bool[points.Count];
        var open = new Stack<(int First, int Last)>();
        // The line is cut into runs of bounded length, since a long zigzag would take quadratic time.
        for (int start = 0; start == 0 || start < points.Count - 1; start += LongestRun)
        {
            open.Push((start, Math.Min(start + LongestRun, points.Count - 1)));
        }
        while (open.Count > 0)
        {
            (int first, int last) = open.Pop();
            isKept[first] = true;
            isKept[last] = true;
            int farthest = Farthest(points, first, last);
            if (farthest > first)
            {
                open.Push((first, farthest));
                open.Push((farthest, last));
            }
        }
        var kept = new List<PixelPoint>();
        for (int i = 0; i < points.Count; i++)
        {
            // The line may be straight where two runs meet.
            if (isKept[i] && !(i > 0 && i % LongestRun == 0 && GoesStraightOn(i)))
            {
                kept.Add(points[i]);
            }
        }
        return kept;

        bool GoesStraightOn(int i)
        {
            int next = Array.IndexOf(isKept, true, i + 1);
            return next > 0 && points[i].DistanceToLine(kept[kept.Count - 1], points[next]) < Tolerance / 10;
        }
    }

    private static int Farthest(IReadOnlyList<PixelPoint> points, int first, int last)
    {
        int farthest = first;
        double distance = Tolerance;
        for (int i = first + 1; i < last; i++)
        {
            double candidate = points[i].DistanceToLine(points[first], points[last]);
            if (candidate > distance)
            {
                farthest = i;
                distance = candidate;
            }
        }
        return farthest;
    }
}
