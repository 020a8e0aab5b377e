using System;
using Schedules.Numerics;
#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Schedules.Curves;

// A shape at consecutive steps, as many at once as there are lanes.
internal static class VectorFill
{
    // At step, step + stride and so on, of so many steps; the stride is 1 or -1, and the way has parts.
    internal static void Write<TShape>(in RampEnds ends, long step, int stride, long steps, Span<double> values)
        where TShape : struct, IShape
    {
        int i = 0;
#if NET
        // Up to 2^53 the steps are doubles, and counted on exactly.
        if (steps <= 1L << 53)
        {
            i = Vector512.IsHardwareAccelerated
                ? Write512<TShape>(ends, step, stride, steps, values)
                : WriteVectors<TShape>(ends, step, stride, steps, values);
        }
#endif
        for (; i < values.Length; i++)
        {
            values[i] = default(TShape).At(ends, new ScalarLane(step + ((long)stride * i)), steps).Value;
        }
    }
#if NET

    // These two say how many values they have written: what is left is less than a vector. Each is compiled by itself, at once and in full:
    // a call is rarely repeated often enough to be found hot.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static int WriteVectors<TShape>(RampEnds ends, long step, int stride, double steps, Span<double> values)
        where TShape : struct, IShape
    {
        int i = 0;
        var lanes = new Vector<double>(step) + (Vector<double>.Indices * stride);
        var next = new Vector<double>(stride * Vector<double>.Count);
        for (; i <= values.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            default(TShape).At(ends, new VectorLane(lanes), steps).Value.CopyTo(values.Slice(i));
            lanes += next;
        }
        return i;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static int Write512<TShape>(RampEnds ends, long step, int stride, double steps, Span<double> values)
        where TShape : struct, IShape
    {
        int i = 0;
        Vector512<double> lanes = Vector512.Create((double)step) + (Vector512<double>.Indices * stride);
        Vector512<double> next = Vector512.Create((double)stride * Vector512<double>.Count);
        for (; i <= values.Length - Vector512<double>.Count; i += Vector512<double>.Count)
        {
            default(TShape).At(ends, new Vector512Lane(lanes), steps).Value.CopyTo(values.Slice(i));
            lanes += next;
        }
        return i;
    }
#endif
}
