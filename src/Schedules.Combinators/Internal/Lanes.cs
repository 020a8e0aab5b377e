using System;
#if NET
using System.Numerics;
#endif

namespace Schedules;

// A shape at consecutive steps, as many at once as there are lanes.
internal static class Lanes
{
    // At step, step + stride and so on, of so many steps; the stride is 1 or -1, and the way has parts.
    internal static void Write<TShape>(in Way way, long step, int stride, long steps, Span<double> values)
        where TShape : struct, IShape
    {
        int i = 0;
#if NET
        int width = Vector<double>.Count;
        // Up to 2^53 the steps are doubles, and counted on exactly.
        if (values.Length >= width && steps <= 1L << 53)
        {
            Way seen = way;
            var lanes = new Vector<double>(step) + (Vector<double>.Indices * stride);
            var next = new Vector<double>(stride * width);
            for (; i <= values.Length - width; i += width)
            {
                default(TShape).At(seen, new Wide(lanes), steps).Value.CopyTo(values.Slice(i));
                lanes += next;
            }
        }
#endif
        for (; i < values.Length; i++)
        {
            values[i] = default(TShape).At(way, new Scalar(step + ((long)stride * i)), steps).Value;
        }
    }
}
