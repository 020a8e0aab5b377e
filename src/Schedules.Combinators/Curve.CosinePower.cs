using System;

namespace Schedules;

public abstract partial class Curve
{
    /// <summary>A power of the cosine decay: b + (a - b) ((1 + cos(pi x)) / 2)^exponent.</summary>
    /// <param name="exponent">
    /// The exponent: a finite number above 0. With 1 it is <see cref="Cosine"/>; above 1 it falls earlier, below 1 later.
    /// </param>
    /// <returns>The curve, as the exponent of optax's cosine_decay_schedule has it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="exponent"/> is not finite, or not above 0.</exception>
    /// <example>
    /// <code>
    /// Ramp(1, 0, steps: 4, Curve.CosinePower(2)).At(2) // => 0.25
    /// Curve.CosinePower(1)                             // => Curve.Cosine
    /// </code>
    /// </example>
    public static Curve CosinePower(double exponent) => Check.AboveZero(exponent) == 1 ? Cosine : new CosinePowerCurve(exponent);
}

[CurveJson]
internal sealed class CosinePowerCurve(double exponent) : FractionCurve
{
    private readonly double exponent = exponent;

    private protected override double Done(in Position at) =>
        -Accurate.ExpM1(exponent * (at.X <= at.Rest ? Accurate.Log1P(-Wave(at.Reversed)) : Math.Log(Wave(at))));

    private protected override double Left(in Position at) => Math.Pow(Wave(at), exponent);

    // (1 + cos(pi x)) / 2, as cos^2(pi x / 2) where it is small, and elsewhere by the distance from the middle, where it is exactly 1 / 2.
    private static double Wave(in Position at)
    {
        double sine = Math.Sin(Math.PI / 2 * at.Rest);
        return at.Rest < 0.25 ? sine * sine : (1 + Math.Sin(Math.PI / 2 * (at.Rest - at.X))) / 2;
    }

    private protected override bool IsAlike(Curve other) => other is CosinePowerCurve that && exponent.Equals(that.exponent);

    public override int GetHashCode() => (nameof(CosinePower), exponent).GetHashCode();

    internal override Description Describe() => new("cosinePower", null, new Argument("exponent", exponent));
}
