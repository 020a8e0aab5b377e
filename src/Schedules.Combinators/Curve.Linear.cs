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

internal sealed class LinearCurve : FractionCurve
{
    internal override double Done(long step, long steps) => (double)step / steps;

    internal override double Left(long step, long steps) => (double)(steps - step) / steps;

    internal override Curve Mirrored => this;

    private protected override bool IsAlike(Curve other) => other is LinearCurve;

    public override int GetHashCode() => nameof(Linear).GetHashCode();

    public override string ToString() => "Curve.Linear";
}
