using Schedules.Numerics;

namespace Schedules.Curves;

// A curve that goes the same fraction of the way whatever its ends are. Each gives the fraction that is done and the fraction that is
// left, right to the last digits where they are small, and is asked for the smaller.
internal abstract class FractionCurve : Curve
{
    internal sealed override double Between(in RampEnds ends, in RampPosition at) =>
        IsPastHalf(at) ? ends.Reversed.Along(Left(at)) : ends.Along(Done(at));

    // Whether more than half of the way is done, or about half.
    private protected virtual bool IsPastHalf(in RampPosition at) => Done(at).High.Value > 0.5;

    private protected abstract SplitDouble<ScalarLane> Done(in RampPosition at);

    private protected abstract SplitDouble<ScalarLane> Left(in RampPosition at);
}
