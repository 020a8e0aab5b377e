using System;
using System.Collections.Generic;
using System.Linq;

namespace Schedules.Plotting;

// A schedule or a list of recorded values in a plot.
internal abstract class Trace(string name, SeriesStyle style)
{
    internal string Name { get; } = name;

    // Two, for screens with two device pixels to each CSS pixel.
    private const int ColumnsPerPixel = 2;

    // The last step that the plot shows if no other is given.
    internal abstract long LastStep { get; }

    // The points in ascending order of steps. A column is the number of steps that fall on half a pixel.
    private protected abstract IEnumerable<TracePoint> Points(StepRange range, long column);

    internal Series Draw(StepRange range, int pixels)
    {
        long column = Math.Max(1, (range.Last - range.First) / (pixels * ColumnsPerPixel));
        IEnumerable<TracePoint> points = Points(range, column);
        return new Series(
            Name,
            (column > 1 ? Thinned(points, range.First, column) : points).Select(point => new ChartPoint(range.X(point.Step), point.Value)),
            style
        );
    }

    // The finite points, thinned if a column has several steps.
    internal IEnumerable<TracePoint> PointsOf(StepRange range, long column)
    {
        IEnumerable<TracePoint> points = Points(range, column).Where(point => !point.IsGap);
        return column > 1 ? Thinned(points, range.First, column) : points;
    }

    // Keeps the first, lowest, highest and last point of each column: the line through them looks the same.
    private static IEnumerable<TracePoint> Thinned(IEnumerable<TracePoint> points, long firstStep, long column)
    {
        var kept = new List<TracePoint>();
        foreach (TracePoint point in points)
        {
            if (kept.Count > 0 && (point.IsGap || (point.Step - firstStep) / column != (kept[0].Step - firstStep) / column))
            {
                foreach (TracePoint earlier in Extremes(kept))
                {
                    yield return earlier;
                }
                kept.Clear();
            }
            if (point.IsGap)
            {
                yield return point;
            }
            else
            {
                kept.Add(point);
            }
        }
        foreach (TracePoint earlier in Extremes(kept))
        {
            yield return earlier;
        }
    }

    private static IEnumerable<TracePoint> Extremes(List<TracePoint> points)
    {
        int low = 0;
        int high = 0;
        for (int i = 1; i < points.Count; i++)
        {
            low = points[i].Value < points[low].Value ? i : low;
            high = points[i].Value > points[high].Value ? i : high;
        }
        return new[] { 0, Math.Min(low, high), Math.Max(low, high), points.Count - 1 }
            .Distinct()
            .Where(i => i < points.Count && i >= 0)
            .Select(i => points[i]);
    }
}

internal readonly record struct TracePoint(long Step, double Value)
{
    internal bool IsGap => double.IsNaN(Value) || double.IsInfinity(Value);
}

// The steps that a plot shows, and how many of them the horizontal axis counts as one (1, or the steps of an epoch).
internal readonly record struct StepRange(long First, long Last, long Unit)
{
    internal double X(long step) => (double)step / Unit;
}
