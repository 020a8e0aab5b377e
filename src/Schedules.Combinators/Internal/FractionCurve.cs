namespace Schedules;

// A curve that goes the same fraction of the way whatever its ends are. Each gives the fraction that is done and the fraction that is
// left, right to the last digits where they are small, and is asked for the smaller.
internal abstract class FractionCurve : Curve
{
    internal sealed override double Between(in Way way, in Position at) =>
        IsPastHalf(at) ? way.Reversed.Along(Left(at)) : way.Along(Done(at));

    // Whether more than half of the way is done, or about half.
    private protected virtual bool IsPastHalf(in Position at) => Done(at).High.Value > 0.5;

    private protected abstract Parts<Scalar> Done(in Position at);

    private protected abstract Parts<Scalar> Left(in Position at);
}
