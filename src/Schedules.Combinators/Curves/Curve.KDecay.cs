using System;
using Schedules.Curves;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules;

public abstract partial class Curve
{
    /// <summary>The same curve at x^k in place of x: with a k above 1 it stays near its start for longer.</summary>
    /// <param name="k">The exponent of x: a finite number above 0. With 1 it is the curve itself.</param>
    /// <returns>
    /// The curve that is at x where this one is at x^k. <see cref="Linear"/> becomes x^k itself,
    /// <c>Polynomial(k).Mirror()</c>. To stay near the end for longer, mirror, decay and mirror back: <c>Mirror().KDecay(k).Mirror()</c>.
    /// </returns>
    /// <remarks>
    /// T. Zhang and W. Li, k-decay: A New Method for Learning Rate Schedule, 2020 (arXiv 2004.05909), and the k_decay of timm's cosine and
    /// polynomial schedulers.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is not finite, or not above 0.</exception>
    /// <example>
    /// <code>
    /// Ramp(1, 0, steps: 4, Curve.Polynomial(2).KDecay(2)).At(2) // => 0.5625
    /// Curve.Cosine.KDecay(1.5)                                  // => Curve.Cosine.KDecay(1.5)
    /// Curve.Linear.KDecay(2)                                    // => Curve.OneMinusSquare
    /// </code>
    /// </example>
    public Curve KDecay(double k) => Check.AboveZero(k) == 1 ? this : Warped(k);

    private protected virtual Curve Warped(double k) => new KDecayCurve(this, k);
}

internal sealed partial class KDecayCurve(Curve curve, double k) : Curve
{
    private readonly Curve curve = curve;
    private readonly double k = k;

    internal override RampEnds EndsOf(double start, double target) => curve.EndsOf(start, target);

    internal override double Between(in RampEnds ends, in RampPosition<ScalarLane> at) => curve.Between(ends, at.Power(k));

    internal override void Between(in RampEnds ends, in RampPositions at)
    {
        at.Raise(k);
        curve.Between(ends, at);
    }

    internal override void CheckEnds(double start, double target, string name) => curve.CheckEnds(start, target, name);

    internal override bool DependsOnLength => curve.DependsOnLength;

    internal override bool IsEasing => curve.IsEasing;

    internal override bool IsMonotone => curve.IsMonotone;

    private protected override bool IsAlike(Curve other) => other is KDecayCurve that && k.Equals(that.k) && curve.Equals(that.curve);

    public override int GetHashCode() => (nameof(KDecay), curve, k).GetHashCode();

    internal override Description Describe() => new("kDecay", curve, new Argument("k", k));
}
