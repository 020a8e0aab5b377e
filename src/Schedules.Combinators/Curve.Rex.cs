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

[CurveJson]
internal sealed class RexCurve : FractionCurve
{
    private protected override double Done(in Position at) => at.X / (1 + at.Rest);

    private protected override double Left(in Position at) => 2 * at.Rest / (1 + at.Rest);

    private protected override bool IsAlike(Curve other) => other is RexCurve;

    public override int GetHashCode() => nameof(Rex).GetHashCode();

    internal override Description Describe() => new("rex", null);
}
