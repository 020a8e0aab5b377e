namespace Schedules;

public abstract partial class Curve
{
    /// <summary>The straight line: a + (b - a) x.</summary>
    /// <example>
    /// <code>
    /// Ramp(0, 1, steps: 4, Curve.Linear).Sample(5) // => [0.0, 0.25, 0.5, 0.75, 1.0]
    /// </code>
    /// </example>
    public static Curve Linear { get; } = new LinearCurve();
}

[CurveJson]
internal sealed class LinearCurve : SymmetricCurve
{
    private protected override double FirstHalf(double from, double to, double x) => Way.Along(from, to, x);

    private protected override double Halfway(double start, double target) => Way.Middle(start, target);

    // The line at x^k is that power of x.
    private protected override Curve Warped(double k) => Polynomial(k).Mirror();

    private protected override bool IsAlike(Curve other) => other is LinearCurve;

    public override int GetHashCode() => nameof(Linear).GetHashCode();

    internal override Description Describe() => new("linear", null);
}
