using System;
using System.Runtime.CompilerServices;
using Schedules.Curves;
using Schedules.Numerics;
using Schedules.Text;

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
    public static Curve Polynomial(double power) =>
        Check.AboveZero(power) switch
        {
            1 => Linear,
            2 => new SquareCurve(),
            0.5 => new SquareRootCurve(),
            _ => new PolynomialCurve(power),
        };

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
    public static Curve OneMinusSqrt { get; } = new SquareRootCurve().Mirror();

    /// <summary>The cooldown that leaves flat and arrives steeply: b + (a - b) (1 - x^2).</summary>
    /// <remarks>
    /// One of the cooldown shapes compared in the paper of <see cref="OneMinusSqrt"/>. It is <c>Polynomial(2).Mirror()</c>.
    /// </remarks>
    /// <example>
    /// <code>
    /// Hold(1, 10).Decay(0, 4, Curve.OneMinusSquare).At(12) // => 0.75
    /// </code>
    /// </example>
    public static Curve OneMinusSquare { get; } = new SquareCurve().Mirror();
}

internal sealed partial class PolynomialCurve(double power) : FractionCurve<PolynomialEasing>(new(power))
{
    private readonly double power = power;

    private protected override bool IsAlike(Curve other) => other is PolynomialCurve that && power.Equals(that.power);

    public override int GetHashCode() => (nameof(Polynomial), power).GetHashCode();

    internal override Description Describe() => new("polynomial", null, new Argument("power", power));
}

internal readonly struct PolynomialEasing(double power) : IEasing
{
    private readonly double power = power;

    // The x at which half of the way is done: 1 - 2^(-1 / power).
    private readonly double half = -Exp2.MinusOne<ScalarLane>(-1 / power).High.Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T PastHalf<T>(in RampPosition<T> at)
        where T : struct, ILane<T> => at.X.Value - half;

    [MethodImpl(Jit.Apart)]
    public SplitDouble<T> Done<T>(in RampPosition<T> at)
        where T : struct, ILane<T> => SplitDouble.Of(-Exp2.MinusOne(Pow.Times(at.LogRest, power)));

    [MethodImpl(Jit.Apart)]
    public SplitDouble<T> Left<T>(in RampPosition<T> at)
        where T : struct, ILane<T> => SplitDouble.Of(Pow.Of(DoubleDouble.Of(at.Rest), power));
}

// The polynomial of the power 2: half of the way is done after 1 - sqrt(1 / 2) of it.
internal sealed partial class SquareCurve() : TwoSidedCurve<SquareDone, SquareLeft>(half: 0.29289321881345245)
{
    private protected override bool IsAlike(Curve other) => other is SquareCurve;

    public override int GetHashCode() => nameof(SquareCurve).GetHashCode();

    internal override Description Describe() => new("polynomial", null, new Argument("power", 2.0));

    internal override Description DescribeMirrored() => new("oneMinusSquare", null);
}

internal readonly struct SquareDone : IFraction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SplitDouble<T> Of<T>(in SplitDouble<T> x)
        where T : struct, ILane<T> => Square.Done(x);
}

internal readonly struct SquareLeft : IFraction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SplitDouble<T> Of<T>(in SplitDouble<T> rest)
        where T : struct, ILane<T> => Square.Left(rest);
}

// The polynomial of the power 1/2.
internal sealed partial class SquareRootCurve() : TwoSidedCurve<SquareRootDone, SquareRootLeft>(half: 0.75)
{
    private protected override bool IsAlike(Curve other) => other is SquareRootCurve;

    public override int GetHashCode() => nameof(SquareRootCurve).GetHashCode();

    internal override Description Describe() => new("polynomial", null, new Argument("power", 0.5));

    internal override Description DescribeMirrored() => new("oneMinusSqrt", null);
}

internal readonly struct SquareRootDone : IFraction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SplitDouble<T> Of<T>(in SplitDouble<T> x)
        where T : struct, ILane<T> => SquareRoot.Done(x);
}

internal readonly struct SquareRootLeft : IFraction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SplitDouble<T> Of<T>(in SplitDouble<T> rest)
        where T : struct, ILane<T> => SquareRoot.Left(rest);
}
