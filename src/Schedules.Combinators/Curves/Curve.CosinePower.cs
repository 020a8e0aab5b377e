using System;
using System.Runtime.CompilerServices;
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

internal sealed partial class CosinePowerCurve(double exponent) : FractionCurve<CosinePowerEasing>(new(exponent))
{
    private readonly double exponent = exponent;

    private protected override bool IsAlike(Curve other) => other is CosinePowerCurve that && exponent.Equals(that.exponent);

    public override int GetHashCode() => (nameof(CosinePower), exponent).GetHashCode();

    internal override Description Describe() => new("cosinePower", null, new Argument("exponent", exponent));
}

internal readonly struct CosinePowerEasing(double exponent) : IEasing
{
    private readonly double exponent = exponent;

    // The wave's height where half of the way is done: 2^(-1 / exponent).
    private readonly double half = Exp2.Of<ScalarLane>(-1 / exponent).High.Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T PastHalf<T>(in RampPosition<T> at)
        where T : struct, ILane<T> => half - Wave(at).High;

    [MethodImpl(Jit.Apart)]
    public SplitDouble<T> Done<T>(in RampPosition<T> at)
        where T : struct, ILane<T> => SplitDouble.Of(-Pow.MinusOne(Wave(at), exponent));

    [MethodImpl(Jit.Apart)]
    public SplitDouble<T> Left<T>(in RampPosition<T> at)
        where T : struct, ILane<T> => SplitDouble.Of(Pow.Of(Wave(at), exponent));

    // (1 + cos(pi x)) / 2
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DoubleDouble<T> Wave<T>(in RampPosition<T> at)
        where T : struct, ILane<T>
    {
        T side = at.Side;
        T zero = side.All(0);
        SplitDouble<T> nearer = new(side.WhereBelow(zero, at.X.High, at.Rest.High), side.WhereBelow(zero, at.X.Low, at.Rest.Low));
        var wave = DoubleDouble.Of(SineSquared.Of(nearer));
        return DoubleDouble<T>.WhereBelow(side, zero, -wave + 1, wave);
    }
}
