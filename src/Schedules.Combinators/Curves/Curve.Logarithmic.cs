using Schedules.Curves;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules;

public abstract partial class Curve
{
    /// <summary>The logarithm of the step, steep first: a + (b - a) ln(i + 1) / ln(n + 1) at step i of n.</summary>
    /// <remarks>
    /// <para>
    /// The default warmup of DeepSpeed's WarmupLR, ln(i + 1) / ln(N), which is a ramp of n = N - 1 steps. The exact end is at step n.
    /// </para>
    /// <para>
    /// It is a function of x and of n: at the same x a longer ramp has gone further, ln(1 + n x) / ln(1 + n).
    /// </para>
    /// </remarks>
    /// <example>
    /// <code>
    /// Warmup(1, steps: 7, Curve.Logarithmic).Sample(8).Select(v => Math.Round(v, 4)) // => [0.0, 0.3333, 0.5283, 0.6667, 0.774, 0.8617, 0.9358, 1.0]
    /// </code>
    /// </example>
    public static Curve Logarithmic { get; } = new LogarithmicCurve();
}

internal sealed partial class LogarithmicCurve : FractionCurve
{
    private protected override bool IsPastHalf(in RampPosition at)
    {
        double behind = 1 + (at.Steps * at.X.Value.Value);
        return behind * behind > 1 + at.Steps;
    }

    private protected override SplitDouble<ScalarLane> Done(in RampPosition at) =>
        SplitDouble.Of(Log2.OnePlus(DoubleDouble.Of(at.X) * at.Steps) / Log2.OnePlus(at.Steps));

    // ln((n + 1) / (i + 1)) / ln(n + 1)
    private protected override SplitDouble<ScalarLane> Left(in RampPosition at)
    {
        DoubleDouble ahead = DoubleDouble.Of(at.Rest) * at.Steps;
        DoubleDouble behind = DoubleDouble.Of(at.X) * at.Steps;
        return SplitDouble.Of(Log2.OnePlus(ahead / (behind + 1)) / Log2.OnePlus(at.Steps));
    }

    internal override bool DependsOnLength => true;

    internal override bool IsEasing => false;

    private protected override bool IsAlike(Curve other) => other is LogarithmicCurve;

    public override int GetHashCode() => nameof(Logarithmic).GetHashCode();

    internal override Description Describe() => new("logarithmic", null);
}
