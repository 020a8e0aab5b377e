using System.Runtime.CompilerServices;
using Schedules.Curves;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules;

public abstract partial class Curve
{
    /// <summary>The straight line: a + (b - a) x.</summary>
    /// <example>
    /// <code>
    /// Ramp(0, 1, steps: 4, Curve.Linear).Sample(5) // => [0.0, 0.25, 0.5, 0.75, 1.0]
    /// </code>
    /// </example>
    public static Curve Linear { get; } = new LinearCurve();
}

internal sealed partial class LinearCurve : SymmetricCurve<LinearHalf>
{
    // Their mean is that of the first and the last value.
    internal override DoubleDouble<ScalarLane>? SumOf(
        in RampEnds ends,
        in DoubleDouble<ScalarLane> first,
        in DoubleDouble<ScalarLane> last,
        long count
    )
    {
        var extent = DoubleDouble.Sum(ends.To, -ends.From);
        return (((first + last) * 0.5 * extent) + ends.From) * Whole.Of(count);
    }

    // The line at x^k is that power of x.
    private protected override Curve Warped(double k) => Polynomial(k).Mirror();

    private protected override bool IsAlike(Curve other) => other is LinearCurve;

    public override int GetHashCode() => nameof(Linear).GetHashCode();

    internal override Description Describe() => new("linear", null);
}

internal readonly struct LinearHalf : IShape
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in RampEnds ends, in SplitDouble<T> x)
        where T : struct, ILane<T> => ends.Interpolate(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in RampEnds ends, T step, double steps)
        where T : struct, ILane<T> => ends.Interpolate(SplitDouble.Of(step / steps));
}
