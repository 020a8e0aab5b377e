using System;
using Schedules.Numerics;
#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Schedules.Curves;

// A shape at consecutive steps, a vector of them at once.
internal static class VectorFill
{
    // The values at step, step + stride and so on. The stride is 1 or -1, and ends.High is not NaN.
    internal static void Write<TShape>(in RampEnds ends, long step, int stride, long steps, Span<double> values)
        where TShape : struct, IShape
    {
        int i = 0;
#if NET
        // Up to 2^53 every step is a double.
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

    // These two return how many values they have written; less than a vector is left. They are fully optimized at the first call, since
    // most programs fill too rarely for the JIT to find them hot.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static int WriteVectors<TShape>(RampEnds ends, long step, int stride, double steps, Span<double> values)
        where TShape : struct, IShape
    {
        int i = 0;
        Vector<double> lanes = new Vector<double>(step) + (Vector<double>.Indices * stride);
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
        var next = Vector512.Create((double)stride * Vector512<double>.Count);
        for (; i <= values.Length - Vector512<double>.Count; i += Vector512<double>.Count)
        {
            default(TShape).At(ends, new Vector512Lane(lanes), steps).Value.CopyTo(values.Slice(i));
            lanes += next;
        }
        return i;
    }
#endif
}
