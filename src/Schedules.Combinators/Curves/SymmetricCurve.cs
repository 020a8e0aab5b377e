using System;
using System.Runtime.CompilerServices;
using Schedules.Numerics;

namespace Schedules.Curves;

// A curve whose second half is its first half from the other end: it is its own mirror, to the bit.
internal abstract class SymmetricCurve<THalf> : Curve
    where THalf : struct, IShape
{
    internal sealed override Curve Mirrored => this;

    internal sealed override double Between(in RampEnds ends, in RampPosition<ScalarLane> at) =>
        at.Side.Value < 0 ? FirstHalf(ends, at.X)
        : at.Side.Value > 0 ? FirstHalf(ends.Reversed, at.Rest)
        : Halfway(ends.From, ends.To);

    internal sealed override void Between(in RampEnds ends, in RampPositions at)
    {
        if (double.IsNaN(ends.High))
        {
            base.Between(ends, at);
            return;
        }
        at.Evaluate(new HalvesAt<THalf>(Halfway(ends.From, ends.To)), ends);
    }

    // Out of line, so that the JIT inlines all that it calls.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal sealed override double At(in RampEnds ends, long done, long all, long steps)
    {
        long rest = all - done;
        if (done == rest || double.IsNaN(ends.High))
        {
            return AtRarely(ends, done, all, steps);
        }
        RampEnds seen = ends.ReversedIf(done > rest);
        return default(THalf).At(seen, new ScalarLane(done > rest ? rest : done), all).Value;
    }

    internal sealed override void Write(in RampEnds ends, long done, long all, long steps, Span<double> values)
    {
        if (double.IsNaN(ends.High))
        {
            base.Write(ends, done, all, steps, values);
            return;
        }
        // The values before the middle, the middle if it is a step, and the values after it.
        int before = (int)Math.Min(values.Length, Math.Max(0, all - (all / 2) - done));
        VectorFill.Write<THalf>(ends, done, 1, all, values.Slice(0, before));
        if (before < values.Length && done + before == all - (done + before))
        {
            values[before++] = Halfway(ends.From, ends.To);
        }
        VectorFill.Write<THalf>(ends.Reversed, all - (done + before), -1, all, values.Slice(before));
    }

    // The middle, and ends that must be scaled: kept out of the fast path.
    private double AtRarely(in RampEnds ends, long done, long all, long steps) => Between(ends, RampPosition.Of(done, all, steps));

    private double FirstHalf(in RampEnds ends, in SplitDouble<ScalarLane> x) =>
        double.IsNaN(ends.High) ? Extreme(ends, x) : default(THalf).At(ends, x).Value;

    // A value before the middle, between ends that must be scaled.
    private protected virtual double Extreme(in RampEnds ends, in SplitDouble<ScalarLane> x) =>
        default(THalf).At(ends.Scaled, x).Value * RampEnds.Scale;

    // The value in the middle, the same from either end.
    private protected virtual double Halfway(double start, double target) => RampEnds.Middle(start, target);
}

// Both halves of a symmetric curve, and the value in the middle.
internal readonly struct HalvesAt<THalf>(double halfway) : ICurveAt
    where THalf : struct, IShape
{
    private readonly double halfway = halfway;

    [MethodImpl(Jit.Apart)]
    public T Between<T>(in RampEnds ends, in RampPosition<T> at)
        where T : struct, ILane<T>
    {
        T side = at.Side;
        T zero = side.All(0);
        return side.WhereBelow(
            zero,
            default(THalf).At(ends, at.X),
            zero.WhereBelow(side, default(THalf).At(ends.Reversed, at.Rest), side.All(halfway))
        );
    }
}
