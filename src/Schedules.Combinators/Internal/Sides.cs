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

    private static double Value<TShape>(in Way way, in Parts<Scalar> x)
        where TShape : struct, IShape =>
        double.IsNaN(way.High) ? default(TShape).At(way.Lowered, x).Value * Way.Unit : default(TShape).At(way, x).Value;
}
