using System;
using Schedules.Numerics;
#if NET
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
                ? WriteVectors<TShape, Vector512Lane>(ends, step, stride, steps, values)
                : WriteVectors<TShape, VectorLane>(ends, step, stride, steps, values);
        }
#endif
        for (; i < values.Length; i++)
        {
            values[i] = default(TShape).At(ends, new ScalarLane(step + ((long)stride * i)), steps).Value;
        }
    }
#if NET

    // It returns how many values it has written; less than a vector is left.
    [MethodImpl(Jit.Apart)]
    private static int WriteVectors<TShape, T>(RampEnds ends, long step, int stride, double steps, Span<double> values)
        where TShape : struct, IShape
        where T : struct, ILane<T>
    {
        int i = 0;
        T lanes = default(T).Sequence(step, stride);
        T next = lanes.All(stride * lanes.Count);
        for (; i <= values.Length - lanes.Count; i += lanes.Count)
        {
            default(TShape).At(ends, lanes, steps).Store(values.Slice(i));
            lanes += next;
        }
        return i;
    }
#endif
}
