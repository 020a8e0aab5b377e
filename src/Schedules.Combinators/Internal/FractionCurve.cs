namespace Schedules;

// A curve that goes the same fraction of the way whatever its ends are. Each gives the fraction that is done and the fraction that is
// left, right to the last digits where they are small.
internal abstract class FractionCurve : Curve
{
    internal sealed override double Between(double start, double target, in Position at)
    {
        double done = Done(at);
        return done <= 0.5 ? Way.Along(start, target, done) : Way.Along(target, start, Left(at));
    }

    private protected abstract double Done(in Position at);

    private protected abstract double Left(in Position at);
}
