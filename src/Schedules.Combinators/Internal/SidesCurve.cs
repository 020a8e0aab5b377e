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
        return (double)done / all <= half
            ? default(Along<TDone>).At(way.Seen(fromEnd: false), new Scalar(done), all).Value
            : default(Along<TLeft>).At(way.Seen(fromEnd: true), new Scalar(all - done), all).Value;
    }

    internal sealed override void Write(in Way way, long done, int stride, long all, long steps, Span<double> values)
    {
        if (double.IsNaN(way.High))
        {
            base.Write(way, done, stride, all, steps, values);
            return;
        }
        // How many of the values lie on the side of the first one: each next is as far or further from it.
        bool isLate = IsLate(done, all);
        int low = 0;
        int high = values.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = IsLate(done + ((long)stride * middle), all) == isLate ? (middle + 1, high) : (low, middle);
        }
        WriteSide(way, done, stride, all, isLate, values.Slice(0, low));
        WriteSide(way, done + ((long)stride * low), stride, all, !isLate, values.Slice(low));
    }

    private static void WriteSide(in Way way, long done, int stride, long all, bool isLate, Span<double> values)
    {
        if (isLate)
        {
            Lanes.Write<Along<TLeft>>(way.Reversed, all - done, -stride, all, values);
        }
        else
        {
            Lanes.Write<Along<TDone>>(way, done, stride, all, values);
        }
    }

    private bool IsLate(long done, long all) => (double)done / all > half;
}
