using System.Runtime.CompilerServices;
using Schedules.Curves;
using Schedules.Numerics;
using Schedules.Text;

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

internal sealed partial class RexCurve() : TwoSidedCurve<RexDone, RexLeft>(half: 2.0 / 3)
{
    private protected override bool IsAlike(Curve other) => other is RexCurve;

    public override int GetHashCode() => nameof(Rex).GetHashCode();

    internal override Description Describe() => new("rex", null);
}

internal readonly struct RexDone : IFraction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SplitDouble<T> Of<T>(in SplitDouble<T> x)
        where T : struct, ILane<T> => SplitDouble.Quotient(x, SplitDouble.OnePlus(SplitDouble.OneMinus(x)));
}

internal readonly struct RexLeft : IFraction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SplitDouble<T> Of<T>(in SplitDouble<T> rest)
        where T : struct, ILane<T> => SplitDouble.Quotient(SplitDouble.Twice(rest), SplitDouble.OnePlus(rest));
}
