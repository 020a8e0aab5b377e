using System;

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
internal sealed class HalfCosineCurve : FractionCurve
{
    private protected override double Done(in Position at) => Math.Sin(Math.PI / 2 * at.X);

    private protected override double Left(in Position at)
    {
        double sine = Math.Sin(Math.PI / 4 * at.Rest);
        return 2 * sine * sine;
    }

    private protected override bool IsAlike(Curve other) => other is HalfCosineCurve;

    public override int GetHashCode() => nameof(HalfCosine).GetHashCode();

    internal override Description Describe() => new("halfCosine", null);
}
