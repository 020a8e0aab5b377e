using System.Runtime.CompilerServices;
using Schedules.Numerics;

namespace Schedules.Curves;

// A curve that goes the same fraction of the way between any two ends: of the fractions done and left, the smaller is used.
internal abstract class FractionCurve<TEasing>(TEasing easing) : Curve
    where TEasing : struct, IEasing
{
    private readonly FractionAt<TEasing> fraction = new(easing);

    internal sealed override double Between(in RampEnds ends, in RampPosition<ScalarLane> at) => fraction.Between(ends, at).Value;

    internal sealed override void Between(in RampEnds ends, in RampPositions at) => at.Evaluate(fraction, ends);
}

internal readonly struct FractionAt<TEasing>(TEasing easing) : ICurveAt
    where TEasing : struct, IEasing
{
    private readonly TEasing easing = easing;

    [MethodImpl(Jit.Apart)]
    public T Between<T>(in RampEnds ends, in RampPosition<T> at)
        where T : struct, ILane<T>
    {
        T past = easing.PastHalf(at);
        T zero = past.All(0);
        if (!zero.AnyBelow(past))
        {
            return ends.InterpolateAny(easing.Done(at));
        }
        T late = ends.Reversed.InterpolateAny(easing.Left(at));
        return zero.AllBelow(past) ? late : zero.WhereBelow(past, late, ends.InterpolateAny(easing.Done(at)));
    }
}
