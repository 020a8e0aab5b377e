using System;
using System.Runtime.CompilerServices;

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
internal sealed class PolynomialCurve(double power) : Curve
{
    private readonly double power = power;

    // The x at which half of the way is done: 1 - 2^(-1 / power).
    private readonly double half = -Exp2.MinusOne(-1 / power).High;

    internal override double At(in Way way, long done, long all, long steps) =>
        power switch
        {
            2 => Sides<SquareDone, SquareLeft>.At(way, done, all, half),
            0.5 => Sides<SquareRootDone, SquareRootLeft>.At(way, done, all, half),
            _ => Between(way, Position.Of(done, all, steps)),
        };

    internal override void Write(in Way way, long done, int stride, long all, long steps, Span<double> values)
    {
        switch (power)
        {
            case 2:
                Sides<SquareDone, SquareLeft>.Write(way, done, stride, all, half, values);
                break;
            case 0.5:
                Sides<SquareRootDone, SquareRootLeft>.Write(way, done, stride, all, half, values);
                break;
            default:
                base.Write(way, done, stride, all, steps, values);
                break;
        }
    }

    internal override double Between(in Way way, in Position at) =>
        power switch
        {
            2 => Sides<SquareDone, SquareLeft>.Between(way, at, half),
            0.5 => Sides<SquareRootDone, SquareRootLeft>.Between(way, at, half),
            _ => at.X.Value.Value <= half
                ? way.Along(Parts.Of(-Exp2.MinusOne(Pow.Times(at.LogRest, power))))
                : way.Reversed.Along(Parts.Of(Pow.Of(DoubleDouble.Of(at.Rest), power))),
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

internal readonly struct SquareDone : IShape
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in Way way, in Parts<T> x)
        where T : struct, ILane<T> => way.Along(Square.Done(x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in Way way, T step, double steps)
        where T : struct, ILane<T> => At(way, Parts.Quotient(step, steps));
}

internal readonly struct SquareLeft : IShape
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in Way way, in Parts<T> rest)
        where T : struct, ILane<T> => way.Along(Square.Left(rest));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in Way way, T step, double steps)
        where T : struct, ILane<T> => At(way, Parts.Quotient(step, steps));
}

internal readonly struct SquareRootDone : IShape
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in Way way, in Parts<T> x)
        where T : struct, ILane<T> => way.Along(SquareRoot.Done(x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in Way way, T step, double steps)
        where T : struct, ILane<T> => At(way, Parts.Quotient(step, steps));
}

internal readonly struct SquareRootLeft : IShape
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in Way way, in Parts<T> rest)
        where T : struct, ILane<T> => way.Along(SquareRoot.Left(rest));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in Way way, T step, double steps)
        where T : struct, ILane<T> => At(way, Parts.Quotient(step, steps));
}
