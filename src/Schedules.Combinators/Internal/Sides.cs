using System;
using System.Runtime.CompilerServices;

namespace Schedules;

// A curve by its two halves: what is done by x, and what is left by 1 - x. The first holds up to the x at which about half of the way is
// done.
internal static class Sides<TDone, TLeft>
    where TDone : struct, IShape
    where TLeft : struct, IShape
{
    internal static double Between(in Way way, in Position at, double half) =>
        at.X.Value.Value <= half ? Value<TDone>(way, at.X) : Value<TLeft>(way.Reversed, at.Rest);

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static double At(in Way way, long done, long all, double half)
    {
        if (double.IsNaN(way.High))
        {
            return Between(way, Position.Of(done, all, all), half);
        }
        return (double)done / all <= half
            ? default(TDone).At(way.Seen(fromEnd: false), new Scalar(done), all).Value
            : default(TLeft).At(way.Seen(fromEnd: true), new Scalar(all - done), all).Value;
    }

    internal static void Write(in Way way, long done, int stride, long all, double half, Span<double> values)
    {
        // How many of the values lie on the side of the first one: each next is as far or further from it.
        bool isLate = IsLate(done);
        int low = 0;
        int high = values.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = IsLate(done + ((long)stride * middle)) == isLate ? (middle + 1, high) : (low, middle);
        }
        WriteSide(way, done, stride, all, isLate, half, values.Slice(0, low));
        WriteSide(way, done + ((long)stride * low), stride, all, !isLate, half, values.Slice(low));

        bool IsLate(long step) => (double)step / all > half;
    }

    private static void WriteSide(in Way way, long done, int stride, long all, bool isLate, double half, Span<double> values)
    {
        if (double.IsNaN(way.High))
        {
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = At(way, done + ((long)stride * i), all, half);
            }
        }
        else if (isLate)
        {
            Lanes.Write<TLeft>(way.Reversed, all - done, -stride, all, values);
        }
        else
        {
            Lanes.Write<TDone>(way, done, stride, all, values);
        }
    }

    private static double Value<TShape>(in Way way, in Parts<Scalar> x)
        where TShape : struct, IShape =>
        double.IsNaN(way.High) ? default(TShape).At(way.Lowered, x).Value * Way.Unit : default(TShape).At(way, x).Value;
}
