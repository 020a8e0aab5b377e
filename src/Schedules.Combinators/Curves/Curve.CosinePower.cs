using System;
using Schedules.Curves;
using Schedules.Numerics;
using Schedules.Text;

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

internal sealed partial class CosinePowerCurve(double exponent) : FractionCurve
{
    private readonly double exponent = exponent;

    // The wave's height where half of the way is done: 2^(-1 / exponent).
    private readonly double half = Exp2.Of(-1 / exponent).High;

    private protected override bool IsPastHalf(in RampPosition at) => Wave(at).High < half;

    private protected override SplitDouble<ScalarLane> Done(in RampPosition at) => SplitDouble.Of(-Pow.MinusOne(Wave(at), exponent));

    private protected override SplitDouble<ScalarLane> Left(in RampPosition at) => SplitDouble.Of(Pow.Of(Wave(at), exponent));

    // (1 + cos(pi x)) / 2
    private static DoubleDouble Wave(in RampPosition at) =>
        at.Side < 0 ? -DoubleDouble.Of(SineSquared.Of(at.X)) + 1 : DoubleDouble.Of(SineSquared.Of(at.Rest));

    private protected override bool IsAlike(Curve other) => other is CosinePowerCurve that && exponent.Equals(that.exponent);

    public override int GetHashCode() => (nameof(CosinePower), exponent).GetHashCode();

    internal override Description Describe() => new("cosinePower", null, new Argument("exponent", exponent));
}
