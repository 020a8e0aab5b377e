using System;
using System.Runtime.CompilerServices;

namespace Schedules;

// A curve by its two halves: what is done by x, and what is left by 1 - x. The first holds up to the x at which about half of the way is
// done.
internal abstract class SidesCurve<TDone, TLeft>(double half) : Curve
    where TDone : struct, IFraction
    where TLeft : struct, IFraction
{
    private readonly double half = half;

    internal sealed override double Between(in Way way, in Position at) =>
        at.X.Value.Value <= half ? way.Along(default(TDone).Of(at.X)) : way.Reversed.Along(default(TLeft).Of(at.Rest));

    // A method of its own, small enough that all it calls is put into it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal sealed override double At(in Way way, long done, long all, long steps)
    {
        if (double.IsNaN(way.High))
        {
            return Between(way, Position.Of(done, all, steps));
        }
        return !IsLate(done, all)
            ? default(Along<TDone>).At(way.Seen(fromEnd: false), new Scalar(done), all).Value
            : default(Along<TLeft>).At(way.Seen(fromEnd: true), new Scalar(all - done), all).Value;
    }

    internal sealed override void Write(in Way way, long done, long all, long steps, Span<double> values)
    {
        if (double.IsNaN(way.High))
        {
            base.Write(way, done, all, steps, values);
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
        Lanes.Write<Along<TDone>>(way, done, 1, all, values.Slice(0, low));
        Lanes.Write<Along<TLeft>>(way.Reversed, all - (done + low), -1, all, values.Slice(low));
    }

    private bool IsLate(long done, long all) => (double)done / all > half;
}
