using System;
using System.Runtime.CompilerServices;

namespace Schedules;

public abstract partial class Curve
{
    /// <summary>The second half of a cosine decay, steep first and flat at its end: b + (a - b) (1 - sin(pi x / 2)).</summary>
    /// <remarks>
    /// OLMo-core's HalfCosWithWarmup. There the peak that is given is that of the whole cosine, from p down to b; what the warmup rises to,
    /// and this curve starts from, is the middle of that way, (p + b) / 2.
    /// </remarks>
    /// <example>
    /// <code>
    /// Ramp(1, 0, steps: 3, Curve.HalfCosine).Sample(4).Select(v => Math.Round(v, 4))     // => [1.0, 0.5, 0.134, 0.0]
    /// Ramp(2, 0, steps: 6, Curve.Cosine).Skip(3).Sample(4).Select(v => Math.Round(v, 4)) // => [1.0, 0.5, 0.134, 0.0]
    /// </code>
    /// </example>
    public static Curve HalfCosine { get; } = new HalfCosineCurve();
}

[CurveJson]
internal sealed class HalfCosineCurve : Curve
{
    private const double Half = 1.0 / 3;

    internal override double At(in Way way, long done, long all, long steps) =>
        Sides<HalfCosineDone, HalfCosineLeft>.At(way, done, all, Half);

    internal override void Write(in Way way, long done, int stride, long all, long steps, Span<double> values) =>
        Sides<HalfCosineDone, HalfCosineLeft>.Write(way, done, stride, all, Half, values);

    internal override double Between(in Way way, in Position at) => Sides<HalfCosineDone, HalfCosineLeft>.Between(way, at, Half);

    private protected override bool IsAlike(Curve other) => other is HalfCosineCurve;

    public override int GetHashCode() => nameof(HalfCosine).GetHashCode();

    internal override Description Describe() => new("halfCosine", null);
}

internal readonly struct HalfCosineDone : IShape
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in Way way, in Parts<T> x)
        where T : struct, ILane<T> => way.Along(Sine.Of(x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in Way way, T step, double steps)
        where T : struct, ILane<T> => At(way, Parts.Quotient(step, steps));
}

// 2 sin^2(pi rest / 4)
internal readonly struct HalfCosineLeft : IShape
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in Way way, in Parts<T> rest)
        where T : struct, ILane<T> => way.Along(Parts.Twice(SineSquared.Of(Parts.HalfOf(rest))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in Way way, T step, double steps)
        where T : struct, ILane<T> => At(way, Parts.Quotient(step, steps));
}
