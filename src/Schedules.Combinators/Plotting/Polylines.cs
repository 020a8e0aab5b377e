using System;
using System.Collections.Generic;
using System.Linq;
using Schedules.Numerics;

namespace Schedules.Plotting;

// The points of a trace as data, with NaN between two points of one step.
internal static class Polylines
{
    // A column keeps at most four points, and may have a break after the first three of them.
    private const int PointsPerColumn = 7;

    // More steps than this for each point are not looked at one by one.
    private const int StepsPerPoint = 16;

    // The coordinates in which the line is simplified: its tolerance is then below a thousandth of the height, and vertical.
    private const double Height = 125;
    private const double Step = 1e6;

    internal static IReadOnlyList<StepValue> Of(Schedule schedule, long first, long last, int maxPoints)
    {
        var trace = new ScheduleTrace("", schedule);
        if ((last - first) / StepsPerPoint < maxPoints && Drawn(trace, first, last, column: 1) is var all && all.Count <= maxPoints)
        {
            return all;
        }
        return Drawn(trace, first, last, StepMath.Add(StepMath.DivideUp(last - first, maxPoints / PointsPerColumn), 1));
    }

    private static List<StepValue> Drawn(ScheduleTrace trace, long first, long last, long column)
    {
        TracePoint[] points = [.. trace.PointsOf(new StepRange(first, last, 1), column)];
        var drawn = new List<StepValue>();
        if (points.Length == 0)
        {
            return drawn;
        }
        double low = points.Min(point => point.Value);
        // Half of it, since the whole may overflow.
        double height = (points.Max(point => point.Value) / 2) - (low / 2);
        for (int begin = 0; begin < points.Length; )
        {
            int end = begin + 1;
            while (end < points.Length && points[end].Step > points[end - 1].Step)
            {
                end++;
            }
            if (begin > 0 && points[begin] != points[begin - 1])
            {
                drawn.Add(new(points[begin].Step, double.NaN));
            }
            foreach (TracePoint point in Reduced(points.AsSpan(begin, end - begin)))
            {
                // A phase arrives where the next one starts.
                if (drawn.Count == 0 || drawn[drawn.Count - 1] != new StepValue(point.Step, point.Value))
                {
                    drawn.Add(new(point.Step, point.Value));
                }
            }
            begin = end;
        }
        return drawn;

        List<TracePoint> Reduced(ReadOnlySpan<TracePoint> some)
        {
            var pixels = new PixelPoint[some.Length];
            for (int i = 0; i < some.Length; i++)
            {
                pixels[i] = new((some[i].Step - first) * Step, height > 0 ? ((some[i].Value / 2) - (low / 2)) / height * Height : 0);
            }
            IReadOnlyList<PixelPoint> kept = PointReducer.Reduce(pixels);
            var reduced = new List<TracePoint>();
            for (int i = 0; reduced.Count < kept.Count; i++)
            {
                if (pixels[i] == kept[reduced.Count])
                {
                    reduced.Add(some[i]);
                }
            }
            return reduced;
        }
    }
}
