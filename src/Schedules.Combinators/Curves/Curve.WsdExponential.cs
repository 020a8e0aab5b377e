using System.Runtime.CompilerServices;
using Schedules.Curves;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules;

public abstract partial class Curve
{
    /// <summary>Megatron's exponential cooldown, which arrives at its target, 0 too: b + (a - b) (2 * 0.5^x - 1).</summary>
    /// <remarks>
    /// Megatron-LM's <c>--lr-wsd-decay-style exponential</c>, the last stage of warmup, stable, decay. It is a halving of which the lower
    /// half is cut off, not a constant factor per step: that is <see cref="Exponential"/>.
    /// </remarks>
    /// <example>
    /// <code>
    /// Hold(1, 10).Decay(0, 4, Curve.WsdExponential).Skip(10).Sample(5).Select(v => Math.Round(v, 4)) // => [1.0, 0.6818, 0.4142, 0.1892, 0.0]
    /// </code>
    /// </example>
    public static Curve WsdExponential { get; } = new WsdExponentialCurve();
}

internal sealed partial class WsdExponentialCurve() : FractionCurve<WsdExponentialEasing>(default)
{
    private protected override bool IsAlike(Curve other) => other is WsdExponentialCurve;

    public override int GetHashCode() => nameof(WsdExponential).GetHashCode();

    internal override Description Describe() => new("wsdExponential", null);
}

internal readonly struct WsdExponentialEasing : IEasing
{
    // At x = log2(4 / 3) half of the way is done.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T PastHalf<T>(in RampPosition<T> at)
        where T : struct, ILane<T> => at.X.High - 0.415;

    [MethodImpl(Jit.Apart)]
    public SplitDouble<T> Done<T>(in RampPosition<T> at)
        where T : struct, ILane<T> => SplitDouble.Of(Exp2.MinusOne(-DoubleDouble.Of(at.X)) * -2);

    // 2 * 0.5^x is 2^(1 - x).
    [MethodImpl(Jit.Apart)]
    public SplitDouble<T> Left<T>(in RampPosition<T> at)
        where T : struct, ILane<T> => SplitDouble.Of(Exp2.MinusOne(DoubleDouble.Of(at.Rest)));
}
