using System;

namespace Schedules;

public abstract partial class Curve
{
    /// <summary>A power of what is left of the way: b + (a - b) (1 - x)^power.</summary>
    /// <param name="power">
    /// The exponent: a finite number above 0. With 1 it is <see cref="Linear"/>; above 1 it leaves steeply and arrives flat, below 1 the
    /// other way round.
    /// </param>
    /// <returns>The curve, as PyTorch's PolynomialLR and Keras's PolynomialDecay have it; mirrored, it is x^power.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="power"/> is not finite, or not above 0.</exception>
    /// <example>
    /// <code>
    /// Ramp(1, 0, steps: 4, Curve.Polynomial(2)).Sample(5)          // => [1.0, 0.5625, 0.25, 0.0625, 0.0]
    /// Ramp(0, 1, steps: 4, Curve.Polynomial(2).Mirror()).Sample(5) // => [0.0, 0.0625, 0.25, 0.5625, 1.0]
    /// </code>
    /// </example>
    public static Curve Polynomial(double power) => Check.AboveZero(power) == 1 ? Linear : new PolynomialCurve(power);

    /// <summary>The cooldown that leaves steeply: b + (a - b) (1 - sqrt(x)).</summary>
    /// <remarks>
    /// A. Haegele and others, Scaling Laws and Compute-Optimal Training Beyond Fixed Training Durations, NeurIPS 2024. It is
    /// <c>Polynomial(0.5).Mirror()</c>.
    /// </remarks>
    /// <example>
    /// <code>
    /// Hold(1, 10).Decay(0, 4, Curve.OneMinusSqrt).At(11) // => 0.5
    /// </code>
    /// </example>
    public static Curve OneMinusSqrt { get; } = new PolynomialCurve(0.5).Mirror();

    /// <summary>The cooldown that leaves flat and arrives steeply: b + (a - b) (1 - x^2).</summary>
    /// <remarks>One of the cooldown shapes compared in the paper of <see cref="OneMinusSqrt"/>. It is <c>Polynomial(2).Mirror()</c>.</remarks>
    /// <example>
    /// <code>
    /// Hold(1, 10).Decay(0, 4, Curve.OneMinusSquare).At(12) // => 0.75
    /// </code>
    /// </example>
    public static Curve OneMinusSquare { get; } = new PolynomialCurve(2).Mirror();
}

[CurveJson]
internal sealed class PolynomialCurve(double power) : FractionCurve
{
    private readonly double power = power;

    // 1 - (1 - x)^power, without the cancellation.
    private protected override double Done(in Position at) =>
        power switch
        {
            2 => at.X * (1 + at.Rest),
            0.5 => at.X / (1 + Math.Sqrt(at.Rest)),
            _ => -Accurate.ExpM1(power * at.LogRest),
        };

    private protected override double Left(in Position at) =>
        power switch
        {
            2 => at.Rest * at.Rest,
            0.5 => Math.Sqrt(at.Rest),
            _ => Math.Pow(at.Rest, power),
        };

    private protected override bool IsAlike(Curve other) => other is PolynomialCurve that && power.Equals(that.power);

    public override int GetHashCode() => (nameof(Polynomial), power).GetHashCode();

    internal override Description Describe() => new("polynomial", null, new Argument("power", power));

    internal override Description DescribeMirrored() =>
        power switch
        {
            0.5 => new("oneMinusSqrt", null),
            2 => new("oneMinusSquare", null),
            _ => base.DescribeMirrored(),
        };
}
