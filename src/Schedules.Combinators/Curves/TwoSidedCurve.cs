using System;
using System.Runtime.CompilerServices;
using Schedules.Numerics;

namespace Schedules.Curves;

// A curve by its two halves: what is done by x, and what is left by 1 - x. The first holds up to the x at which about half of the way is
// done.
internal abstract class TwoSidedCurve<TDone, TLeft>(double half) : Curve
    where TDone : struct, IFraction
    where TLeft : struct, IFraction
{
    private readonly double half = half;

    internal sealed override double Between(in RampEnds ends, in RampPosition at) =>
        at.X.Value.Value <= half ? ends.Along(default(TDone).Of(at.X)) : ends.Reversed.Along(default(TLeft).Of(at.Rest));

    // A method of its own, small enough that all it calls is put into it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal sealed override double At(in RampEnds ends, long done, long all, long steps)
    {
        if (double.IsNaN(ends.High))
        {
            return Between(ends, RampPosition.Of(done, all, steps));
        }
        return !IsLate(done, all)
            ? default(FractionShape<TDone>).At(ends.Seen(fromEnd: false), new ScalarLane(done), all).Value
            : default(FractionShape<TLeft>).At(ends.Seen(fromEnd: true), new ScalarLane(all - done), all).Value;
    }

    internal sealed override void Write(in RampEnds ends, long done, long all, long steps, Span<double> values)
    {
        if (double.IsNaN(ends.High))
        {
            base.Write(ends, done, all, steps, values);
            return;
        }
        // How many of the values lie on the side of the start, found by halving.
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
