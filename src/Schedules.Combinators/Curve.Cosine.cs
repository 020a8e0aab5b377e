using System;

namespace Schedules;

public abstract partial class Curve
{
    /// <summary>Half a wave of the cosine, flat at both ends: b + (a - b) (1 + cos(pi x)) / 2.</summary>
    /// <remarks>
    /// I. Loshchilov and F. Hutter, SGDR: Stochastic Gradient Descent with Warm Restarts, ICLR 2017, equation 5, without the restarts.
    /// It is computed as sin^2(pi x / 2), which keeps all its digits near the ends, where the sum above loses them.
    /// </remarks>
    /// <example>
    /// <code>
    /// Ramp(1, 0, steps: 4, Curve.Cosine).At(2) // => 0.5
    /// </code>
    /// </example>
    public static Curve Cosine { get; } = new CosineCurve();
}

[CurveJson]
internal sealed class CosineCurve : SymmetricCurve
{
    private protected override double FirstHalf(double from, double to, double x)
    {
        double sine = Math.Sin(Math.PI / 2 * x);
        return Way.Along(from, to, sine * sine);
    }

    private protected override double Halfway(double start, double target) => Way.Middle(start, target);

    private protected override bool IsAlike(Curve other) => other is CosineCurve;

    public override int GetHashCode() => nameof(Cosine).GetHashCode();

    internal override Description Describe() => new("cosine", null);
}
