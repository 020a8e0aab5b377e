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

internal sealed partial class WsdExponentialCurve : FractionCurve
{
    // At x = log2(4 / 3) half of the way is done.
    private protected override bool IsPastHalf(in RampPosition at) => at.X.High.Value > 0.415;

    private protected override SplitDouble<ScalarLane> Done(in RampPosition at) =>
        SplitDouble.Of(Exp2.MinusOne(-DoubleDouble.Of(at.X)) * -2);

    // 2 * 0.5^x is 2^(1 - x).
    private protected override SplitDouble<ScalarLane> Left(in RampPosition at) => SplitDouble.Of(Exp2.MinusOne(DoubleDouble.Of(at.Rest)));

    private protected override bool IsAlike(Curve other) => other is WsdExponentialCurve;

    public override int GetHashCode() => nameof(WsdExponential).GetHashCode();

    internal override Description Describe() => new("wsdExponential", null);
}
