namespace Schedules;

// A curve that goes the same fraction of the way whatever its ends are. Each gives the fraction that is done and the fraction that is
// left, right to the last digits where they are small.
internal abstract class FractionCurve : Curve
{
    internal sealed override double Between(double start, double target, long step, long steps)
    {
        double done = Done(step, steps);
        return done <= 0.5 ? Way.Along(start, target, done) : Way.Along(target, start, Left(step, steps));
    }

    private protected abstract double Done(long step, long steps);

    private protected abstract double Left(long step, long steps);
}
