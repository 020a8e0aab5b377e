namespace Schedules;

// A curve whose second half is its first half seen from the other end: it is its own mirror, to the bit.
internal abstract class SymmetricCurve : Curve
{
    internal sealed override Curve Mirrored => this;

    internal sealed override double Between(double start, double target, long step, long steps) =>
        step < steps - step ? FirstHalf(start, target, step, steps)
        : step > steps - step ? FirstHalf(target, start, steps - step, steps)
        : Halfway(start, target);

    // The value at a step before the middle.
    private protected abstract double FirstHalf(double from, double to, long step, long steps);

    // The value in the middle, the same whichever end comes first.
    private protected abstract double Halfway(double start, double target);
}
