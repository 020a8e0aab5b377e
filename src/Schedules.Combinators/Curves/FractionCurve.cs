using Schedules.Numerics;

namespace Schedules.Curves;

// A curve that goes the same fraction of the way between any two ends. It gives the fraction done and the fraction left, each accurate
// where it is small; the smaller of the two is used.
internal abstract class FractionCurve : Curve
{
    internal sealed override double Between(in RampEnds ends, in RampPosition at) =>
        IsPastHalf(at) ? ends.Reversed.Interpolate(Left(at)) : ends.Interpolate(Done(at));

    // Whether about half of the way is done, or more.
    private protected virtual bool IsPastHalf(in RampPosition at) => Done(at).High.Value > 0.5;

    private protected abstract SplitDouble<ScalarLane> Done(in RampPosition at);

    private protected abstract SplitDouble<ScalarLane> Left(in RampPosition at);
}
