using System;
using System.Runtime.CompilerServices;

namespace Schedules;

public abstract partial class Curve
{
    /// <summary>Reflected exponential, flat first and steep at its end: b + (a - b) (1 - x) / (1 - x / 2).</summary>
    /// <remarks>
    /// <para>
    /// J. Chen, C. Wolfe and A. Kyrillidis, REX: Revisiting Budgeted Training with an Improved Schedule, MLSys 2022. The fraction that is
    /// done is computed as x / (2 - x).
    /// </para>
    /// <para>axolotl's scheduler of the same name has another formula, (1 - x) / (1 - 0.9 x).</para>
    /// </remarks>
    /// <example>
    /// <code>
    /// Hold(1, 10).Decay(0, 4, Curve.Rex).Skip(10).Sample(5).Select(v => Math.Round(v, 4)) // => [1.0, 0.8571, 0.6667, 0.4, 0.0]
    /// </code>
    /// </example>
    public static Curve Rex { get; } = new RexCurve();
}

[CurveJson]
internal sealed class RexCurve : Curve
{
    private const double Half = 2.0 / 3;

    internal override double At(in Way way, long done, long all, long steps) => Sides<RexDone, RexLeft>.At(way, done, all, Half);

    internal override void Write(in Way way, long done, int stride, long all, long steps, Span<double> values) =>
        Sides<RexDone, RexLeft>.Write(way, done, stride, all, Half, values);

    internal override double Between(in Way way, in Position at) => Sides<RexDone, RexLeft>.Between(way, at, Half);

    private protected override bool IsAlike(Curve other) => other is RexCurve;

    public override int GetHashCode() => nameof(Rex).GetHashCode();

    internal override Description Describe() => new("rex", null);
}

internal readonly struct RexDone : IShape
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in Way way, in Parts<T> x)
        where T : struct, ILane<T> => way.Along(Parts.Quotient(x, Parts.OnePlus(Parts.OneMinus(x))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in Way way, T step, double steps)
        where T : struct, ILane<T> => At(way, Parts.Quotient(step, steps));
}

internal readonly struct RexLeft : IShape
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in Way way, in Parts<T> rest)
        where T : struct, ILane<T> => way.Along(Parts.Quotient(Parts.Twice(rest), Parts.OnePlus(rest)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in Way way, T step, double steps)
        where T : struct, ILane<T> => At(way, Parts.Quotient(step, steps));
}
