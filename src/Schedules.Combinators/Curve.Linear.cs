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

internal sealed class LinearCurve : SymmetricCurve
{
    private protected override double FirstHalf(double from, double to, long step, long steps) => Way.Along(from, to, (double)step / steps);

    private protected override double Halfway(double start, double target) => Way.Middle(start, target);

    private protected override bool IsAlike(Curve other) => other is LinearCurve;

    public override int GetHashCode() => nameof(Linear).GetHashCode();

    public override string ToString() => "Curve.Linear";
}
