using System;
using System.Runtime.CompilerServices;
using Schedules.Numerics;

namespace Schedules.Curves;

// A curve given as the fraction done at x up to the x at which about half of the way is done, and from there as the fraction left at 1 - x.
internal abstract class TwoSidedCurve<TDone, TLeft>(double half) : FractionCurve<TwoSides<TDone, TLeft>>(new(half))
    where TDone : struct, IFraction
    where TLeft : struct, IFraction
{
    private readonly double half = half;

    // Out of line, so that the JIT inlines all that it calls.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal sealed override double At(in RampEnds ends, long done, long all, long steps)
    {
        if (double.IsNaN(ends.High))
        {
            return Between(ends, RampPosition.Of(done, all, steps));
        }
        return !IsLate(done, all)
            ? default(FractionShape<TDone>).At(ends.ReversedIf(false), new ScalarLane(done), all).Value
            : default(FractionShape<TLeft>).At(ends.ReversedIf(true), new ScalarLane(all - done), all).Value;
    }

    internal sealed override void Write(in RampEnds ends, long done, long all, long steps, Span<double> values)
    {
        if (double.IsNaN(ends.High))
        {
            base.Write(ends, done, all, steps, values);
            return;
        }
        // By bisection: how many of the values lie in the first part.
        int low = 0;
        int high = values.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = IsLate(done + middle, all) ? (low, middle) : (middle + 1, high);
        }
        VectorFill.Write<FractionShape<TDone>>(ends, done, 1, all, values.Slice(0, low));
        VectorFill.Write<FractionShape<TLeft>>(ends.Reversed, all - (done + low), -1, all, values.Slice(low));
    }

    private bool IsLate(long done, long all) => (double)done / all > half;
}

internal readonly struct TwoSides<TDone, TLeft>(double half) : IEasing
    where TDone : struct, IFraction
    where TLeft : struct, IFraction
{
    private readonly double half = half;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T PastHalf<T>(in RampPosition<T> at)
        where T : struct, ILane<T> => at.X.Value - half;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SplitDouble<T> Done<T>(in RampPosition<T> at)
        where T : struct, ILane<T> => default(TDone).Of(at.X);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SplitDouble<T> Left<T>(in RampPosition<T> at)
        where T : struct, ILane<T> => default(TLeft).Of(at.Rest);
}
