using System.Runtime.CompilerServices;
using Schedules.Curves;
using Schedules.Numerics;
using Schedules.Text;

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

// sin(pi x / 2) is 1/2 at x = 1/3.
internal sealed partial class HalfCosineCurve() : TwoSidedCurve<HalfCosineDone, HalfCosineLeft>(half: 1.0 / 3)
{
    private protected override bool IsAlike(Curve other) => other is HalfCosineCurve;

    public override int GetHashCode() => nameof(HalfCosine).GetHashCode();

    internal override Description Describe() => new("halfCosine", null);
}

internal readonly struct HalfCosineDone : IFraction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SplitDouble<T> Of<T>(in SplitDouble<T> x)
        where T : struct, ILane<T> => Sine.Of(x);
}

// 2 sin^2(pi rest / 4)
internal readonly struct HalfCosineLeft : IFraction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SplitDouble<T> Of<T>(in SplitDouble<T> rest)
        where T : struct, ILane<T> => SplitDouble.Twice(SineSquared.Of(SplitDouble.HalfOf(rest)));
}
