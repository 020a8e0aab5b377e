using System;
using System.Runtime.CompilerServices;
using Schedules.Numerics;
#if NET
using System.Runtime.Intrinsics;
#endif

namespace Schedules.Curves;

// A function at consecutive steps, a vector of them at once.
internal static class VectorFill
{
    // The values of a shape at step, step + stride and so on. The stride is 1 or -1, and ends.High is not NaN.
    internal static void Write<TShape>(in RampEnds ends, long step, int stride, long steps, Span<double> values)
        where TShape : struct, IShape => Write(new ShapeAt<TShape>(ends, steps), step, stride, values);

    internal static void Write<TFunction>(in TFunction function, long step, int stride, Span<double> values)
        where TFunction : struct, IOfStep
    {
        int i = 0;
#if NET
        // Up to 2^53 every step is a double.
        if (step <= (1L << 53) - values.Length)
        {
            i = Vector512.IsHardwareAccelerated
                ? WriteVectors<TFunction, Vector512Lane>(function, step, stride, values)
                : WriteVectors<TFunction, VectorLane>(function, step, stride, values);
        }
#endif
        for (; i < values.Length; i++)
        {
            values[i] = function.At(new ScalarLane(step + ((long)stride * i))).Value;
        }
    }
#if NET

    // All values, unless there is not a whole vector of them. The last vector may overlap the one before.
    [MethodImpl(Jit.Apart)]
    private static int WriteVectors<TFunction, T>(TFunction function, long step, int stride, Span<double> values)
        where TFunction : struct, IOfStep
        where T : struct, ILane<T>
    {
        T lanes = default(T).Sequence(step, stride);
        int last = values.Length - lanes.Count;
        if (last < 0)
        {
            return 0;
        }
        T next = lanes.All(stride * lanes.Count);
        for (int i = 0; i < last; i += lanes.Count)
        {
            function.At(lanes).Store(values.Slice(i));
            lanes += next;
        }
        function.At(lanes.Sequence(step + ((long)stride * last), stride)).Store(values.Slice(last));
        return values.Length;
    }
#endif

    private readonly struct ShapeAt<TShape>(RampEnds ends, double steps) : IOfStep
        where TShape : struct, IShape
    {
        private readonly RampEnds ends = ends;
        private readonly double steps = steps;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T At<T>(T step)
            where T : struct, ILane<T> => default(TShape).At(ends, step, steps);
    }
}
