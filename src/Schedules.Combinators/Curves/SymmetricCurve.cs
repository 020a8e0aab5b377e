using System;
using System.Runtime.CompilerServices;
using Schedules.Numerics;

namespace Schedules.Curves;

// A curve whose second half is its first half seen from the other end: it is its own mirror, to the bit.
internal abstract class SymmetricCurve<THalf> : Curve
    where THalf : struct, IShape
{
    internal sealed override Curve Mirrored => this;

    internal sealed override double Between(in RampEnds ends, in RampPosition at) =>
        at.Side < 0 ? FirstHalf(ends, at.X)
        : at.Side > 0 ? FirstHalf(ends.Reversed, at.Rest)
        : Halfway(ends.From, ends.To);

    // A method of its own, small enough that all it calls is put into it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal sealed override double At(in RampEnds ends, long done, long all, long steps)
    {
        long rest = all - done;
        if (done == rest || double.IsNaN(ends.High))
        {
            return Apart(ends, done, all, steps);
        }
        RampEnds seen = ends.Seen(fromEnd: done > rest);
        return default(THalf).At(seen, new ScalarLane(done > rest ? rest : done), all).Value;
    }

    internal sealed override void Write(in RampEnds ends, long done, long all, long steps, Span<double> values)
    {
        if (double.IsNaN(ends.High))
        {
            base.Write(ends, done, all, steps, values);
            return;
        }
        // As many as lie before the middle, what lies in it, and as many as lie behind.
        var before = (int)Math.Min(values.Length, Math.Max(0, all - (all / 2) - done));
        VectorFill.Write<THalf>(ends, done, 1, all, values.Slice(0, before));
        if (before < values.Length && done + before == all - (done + before))
        {
            values[before++] = Halfway(ends.From, ends.To);
        }
        VectorFill.Write<THalf>(ends.Reversed, all - (done + before), -1, all, values.Slice(before));
    }

    // What is rare: the middle, and a way that has no parts.
    private double Apart(in RampEnds ends, long done, long all, long steps) => Between(ends, RampPosition.Of(done, all, steps));

    private double FirstHalf(in RampEnds ends, in SplitDouble<ScalarLane> x) =>
        double.IsNaN(ends.High) ? Extreme(ends, x) : default(THalf).At(ends, x).Value;

    // The value before the middle of a way that has no parts.
    private protected virtual double Extreme(in RampEnds ends, in SplitDouble<ScalarLane> x) =>
        default(THalf).At(ends.Lowered, x).Value * RampEnds.Unit;

    // The value in the middle, the same whichever end comes first.
    private protected virtual double Halfway(double start, double target) => RampEnds.Middle(start, target);
}
