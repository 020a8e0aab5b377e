using System;
using Schedules.Curves;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules;

public abstract partial class Curve
{
    /// <summary>The curve from its other end: turns a decay's shape into a warmup's, and back.</summary>
    /// <returns>
    /// The curve whose ramp from a to b has at step i of n the value of this curve's ramp from b to a at step n - i.
    /// <see cref="Linear"/>, <see cref="Cosine"/> and <see cref="Exponential"/> are their own mirrors.
    /// </returns>
    /// <example>
    /// <code>
    /// Ramp(1, 0, steps: 4, Curve.Polynomial(2)).Sample(5)          // => [1.0, 0.5625, 0.25, 0.0625, 0.0]
    /// Ramp(0, 1, steps: 4, Curve.Polynomial(2).Mirror()).Sample(5) // => [0.0, 0.0625, 0.25, 0.5625, 1.0]
    /// </code>
    /// </example>
    public Curve Mirror() => Mirrored;

    internal virtual Curve Mirrored => new MirrorCurve(this);

    internal virtual Description DescribeMirrored() => new("mirror", this);
}

internal sealed partial class MirrorCurve(Curve curve) : Curve
{
    private readonly Curve curve = curve;

    internal override RampEnds EndsOf(double start, double target) => curve.EndsOf(target, start).Reversed;

    internal override double Between(in RampEnds ends, in RampPosition<ScalarLane> at) => curve.Between(ends.Reversed, at.Reversed);

    internal override void Between(in RampEnds ends, in RampPositions at) => curve.Between(ends.Reversed, at.Reversed);

    internal override double At(in RampEnds ends, long done, long all, long steps) => curve.At(ends.Reversed, all - done, all, steps);

    internal override void Write(in RampEnds ends, long done, long all, long steps, Span<double> values)
    {
        curve.Write(ends.Reversed, all - done - values.Length + 1, all, steps, values);
        values.Reverse();
    }

    internal override void CheckEnds(double start, double target, string name) => curve.CheckEnds(target, start, name);

    internal override Curve Mirrored => curve;

    internal override bool DependsOnLength => curve.DependsOnLength;

    internal override bool IsEasing => curve.IsEasing;

    internal override bool IsMonotone => curve.IsMonotone;

    private protected override bool IsAlike(Curve other) => other is MirrorCurve that && curve.Equals(that.curve);

    public override int GetHashCode() => (nameof(Mirror), curve).GetHashCode();

    internal override Description Describe() => curve.DescribeMirrored();
}
