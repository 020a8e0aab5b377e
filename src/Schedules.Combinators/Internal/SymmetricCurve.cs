namespace Schedules;

// A curve whose second half is its first half seen from the other end: it is its own mirror, to the bit.
internal abstract class SymmetricCurve : Curve
{
    internal sealed override Curve Mirrored => this;

    internal sealed override double Between(double start, double target, in Position at) =>
        at.X < at.Rest ? FirstHalf(start, target, at.X)
        : at.X > at.Rest ? FirstHalf(target, start, at.Rest)
        : Halfway(start, target);

    // The value at an x before the middle.
    private protected abstract double FirstHalf(double from, double to, double x);

    // The value in the middle, the same whichever end comes first.
    private protected abstract double Halfway(double start, double target);
}
