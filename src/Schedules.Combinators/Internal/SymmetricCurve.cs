using System;
using System.Runtime.CompilerServices;

namespace Schedules;

// A curve whose second half is its first half seen from the other end: it is its own mirror, to the bit.
internal abstract class SymmetricCurve<THalf> : Curve
    where THalf : struct, IShape
{
    internal sealed override Curve Mirrored => this;

    internal sealed override double Between(in Way way, in Position at) =>
        at.Side < 0 ? FirstHalf(way, at.X)
        : at.Side > 0 ? FirstHalf(way.Reversed, at.Rest)
        : Halfway(way.From, way.To);

    // A method of its own, small enough that all it calls is put into it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal sealed override double At(in Way way, long done, long all, long steps)
    {
        long rest = all - done;
        if (done == rest || double.IsNaN(way.High))
        {
            return Apart(way, done, all, steps);
        }
        Way seen = way.Seen(fromEnd: done > rest);
        return default(THalf).At(seen, new Scalar(done > rest ? rest : done), all).Value;
    }

    internal sealed override void Write(in Way way, long done, long all, long steps, Span<double> values)
    {
        if (double.IsNaN(way.High))
        {
            base.Write(way, done, all, steps, values);
            return;
        }
        // As many as lie before the middle, what lies in it, and as many as lie behind.
        var before = (int)Math.Min(values.Length, Math.Max(0, all - (all / 2) - done));
        Lanes.Write<THalf>(way, done, 1, all, values.Slice(0, before));
        if (before < values.Length && done + before == all - (done + before))
        {
            values[before++] = Halfway(way.From, way.To);
        }
        Lanes.Write<THalf>(way.Reversed, all - (done + before), -1, all, values.Slice(before));
    }

    // What is rare: the middle, and a way that has no parts.
    private double Apart(in Way way, long done, long all, long steps) => Between(way, Position.Of(done, all, steps));

    private double FirstHalf(in Way way, in Parts<Scalar> x) => double.IsNaN(way.High) ? Extreme(way, x) : default(THalf).At(way, x).Value;

    // The value before the middle of a way that has no parts.
    private protected virtual double Extreme(in Way way, in Parts<Scalar> x) => default(THalf).At(way.Lowered, x).Value * Way.Unit;

    // The value in the middle, the same whichever end comes first.
    private protected virtual double Halfway(double start, double target) => Way.Middle(start, target);
}
