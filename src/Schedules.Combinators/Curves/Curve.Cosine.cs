using System.Runtime.CompilerServices;
using Schedules.Curves;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules;

public abstract partial class Curve
{
    /// <summary>Half a wave of the cosine, flat at both ends: b + (a - b) (1 + cos(pi x)) / 2.</summary>
    /// <remarks>
    /// I. Loshchilov and F. Hutter, SGDR: Stochastic Gradient Descent with Warm Restarts, ICLR 2017, equation 5, without the restarts.
    /// It is computed as sin^2(pi x / 2), which keeps all its digits near the ends, where the sum above loses them.
    /// </remarks>
    /// <example>
    /// <code>
    /// Ramp(1, 0, steps: 4, Curve.Cosine).At(2) // => 0.5
    /// </code>
    /// </example>
    public static Curve Cosine { get; } = new CosineCurve();
}

internal sealed partial class CosineCurve : SymmetricCurve<CosineHalf>
{
    private protected override bool IsAlike(Curve other) => other is CosineCurve;

    public override int GetHashCode() => nameof(Cosine).GetHashCode();

    internal override Description Describe() => new("cosine", null);
}

internal readonly struct CosineHalf : IShape
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in RampEnds ends, in SplitDouble<T> x)
        where T : struct, ILane<T> => ends.Interpolate(SineSquared.Of(x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in RampEnds ends, T step, double steps)
        where T : struct, ILane<T>
    {
        T x = step / steps;
        return ends.Interpolate(SineSquared.Of(SplitDouble.Quotient(step, steps, x), x));
    }
}
