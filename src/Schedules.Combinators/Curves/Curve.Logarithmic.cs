using System.Runtime.CompilerServices;
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

internal sealed partial class LogarithmicCurve : Curve
{
    internal override double Between(in RampEnds ends, in RampPosition<ScalarLane> at) => Of(at.Steps).Between(ends, at).Value;

    internal override void Between(in RampEnds ends, in RampPositions at) => at.Evaluate(Of(at.Steps), ends);

    private static FractionAt<LogarithmicEasing> Of(double steps) => new(new(steps));

    internal override bool DependsOnLength => true;

    internal override bool IsEasing => false;

    private protected override bool IsAlike(Curve other) => other is LogarithmicCurve;

    public override int GetHashCode() => nameof(Logarithmic).GetHashCode();

    internal override Description Describe() => new("logarithmic", null);
}

internal readonly struct LogarithmicEasing(double steps) : IEasing
{
    private readonly double steps = steps;

    // log2(n + 1)
    private readonly DoubleDouble<ScalarLane> all = Log2.OnePlus<ScalarLane>(steps);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T PastHalf<T>(in RampPosition<T> at)
        where T : struct, ILane<T>
    {
        T behind = 1 + (at.X.Value * steps);
        return (behind * behind) - (1 + steps);
    }

    [MethodImpl(Jit.Apart)]
    public SplitDouble<T> Done<T>(in RampPosition<T> at)
        where T : struct, ILane<T> => SplitDouble.Of(Log2.OnePlus(DoubleDouble.Of(at.X) * steps) / DoubleDouble.All<T>(all));

    // ln((n + 1) / (i + 1)) / ln(n + 1)
    [MethodImpl(Jit.Apart)]
    public SplitDouble<T> Left<T>(in RampPosition<T> at)
        where T : struct, ILane<T>
    {
        DoubleDouble<T> ahead = DoubleDouble.Of(at.Rest) * steps;
        DoubleDouble<T> behind = DoubleDouble.Of(at.X) * steps;
        return SplitDouble.Of(Log2.OnePlus(ahead / (behind + 1)) / DoubleDouble.All<T>(all));
    }
}
