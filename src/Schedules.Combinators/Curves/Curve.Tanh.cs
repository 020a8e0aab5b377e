using System;
using System.Runtime.CompilerServices;
using Schedules.Curves;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules;

public abstract partial class Curve
{
    /// <summary>The piece of the hyperbolic tangent between two points, stretched so that it hits both ends.</summary>
    /// <param name="lower">Where on the tangent's axis the ramp begins: from -100 to 100. timm's lb is -7.</param>
    /// <param name="upper">Where it ends: above <paramref name="lower"/>, at most 100. timm's ub is 3.</param>
    /// <returns>
    /// The curve a + (b - a) (tanh(lower + (upper - lower) x) - tanh(lower)) / (tanh(upper) - tanh(lower)). Beyond 20 from 0 the tangent
    /// itself is flat to the last digit of a double; the curve is not, since it is stretched.
    /// </returns>
    /// <remarks>
    /// B. Hsueh, W. Li and I. Wu, Stochastic Gradient Descent with Hyperbolic-Tangent Decay on Classification, WACV 2019. There, and in
    /// timm's TanhLRScheduler, the rate from p towards m is r(z) = m + (p - m) (1 - tanh(z)) / 2, which begins a little below p and ends
    /// above m. That very rate is a ramp from r(lower) to r(upper) along this curve, as in the second example.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="lower"/> or <paramref name="upper"/> is not from -100 to 100, or <paramref name="upper"/> is not above
    /// <paramref name="lower"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// Hold(0.1, 5).Decay(0, 100, Curve.Tanh(-7, 3)).At(105) // => 0.0
    ///
    /// double Rate(double z) => 1e-6 + (0.03 - 1e-6) * (1 - Math.Tanh(z)) / 2;
    /// var timm = Ramp(Rate(-7), Rate(3), steps: 200, Curve.Tanh(-7, 3));
    /// Math.Round(timm.At(129), 12) // => 0.022508052908
    /// Math.Round(timm.End, 12)     // => 7.5176222e-5
    /// </code>
    /// </example>
    public static Curve Tanh(double lower, double upper)
    {
        Check.Between(lower, -100, 100);
        Check.Between(upper, -100, 100);
        if (upper <= lower)
        {
            throw new ArgumentOutOfRangeException(
                nameof(upper),
                upper,
                $"upper is {Literal.Of(upper)}; it must be above lower, {Literal.Of(lower)}."
            );
        }
        // A negative zero is the same point.
        return new TanhCurve(lower + 0.0, upper + 0.0);
    }
}

internal sealed partial class TanhCurve(double lower, double upper) : FractionCurve<TanhEasing>(new(lower, upper))
{
    private readonly double lower = lower;
    private readonly double upper = upper;

    private protected override bool IsAlike(Curve other) => other is TanhCurve that && lower.Equals(that.lower) && upper.Equals(that.upper);

    public override int GetHashCode() => (nameof(Tanh), lower, upper).GetHashCode();

    internal override Description Describe() => new("tanh", null, new Argument("lower", lower), new Argument("upper", upper));
}

// tanh is odd: from its end, the piece is the one from -upper to -lower.
internal readonly struct TanhEasing(double lower, double upper) : IEasing
{
    private readonly TanhPiece done = new(lower, upper);
    private readonly TanhPiece left = new(-upper, -lower);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T PastHalf<T>(in RampPosition<T> at)
        where T : struct, ILane<T> => Done(at).High - 0.5;

    [MethodImpl(Jit.Apart)]
    public SplitDouble<T> Done<T>(in RampPosition<T> at)
        where T : struct, ILane<T> => done.At(at.X);

    [MethodImpl(Jit.Apart)]
    public SplitDouble<T> Left<T>(in RampPosition<T> at)
        where T : struct, ILane<T> => left.At(at.Rest);
}

// The fraction of the way, with tanh(z) = 1 - 2 / (1 + e^2z) substituted: a product of factors that do not cancel and never fall.
internal readonly struct TanhPiece
{
    private readonly double lower;
    private readonly DoubleDouble<ScalarLane> ends;
    private readonly DoubleDouble<ScalarLane> all;
    private readonly DoubleDouble<ScalarLane> top;

    internal TanhPiece(double lower, double upper)
    {
        this.lower = lower;
        ends = DoubleDouble.Sum(upper, -lower);
        all = PowerMinusOne(ends);
        top = OnePlusPower<ScalarLane>(upper);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal SplitDouble<T> At<T>(in SplitDouble<T> x)
        where T : struct, ILane<T>
    {
        DoubleDouble<T> walked = DoubleDouble.All<T>(ends) * DoubleDouble.Of(x);
        DoubleDouble<T> rise = PowerMinusOne(walked) / DoubleDouble.All<T>(all);
        return SplitDouble.Of(rise * DoubleDouble.All<T>(top) / OnePlusPower(walked + lower));
    }

    // e^-2z - 1
    [MethodImpl(Jit.Apart)]
    private static DoubleDouble<T> PowerMinusOne<T>(in DoubleDouble<T> z)
        where T : struct, ILane<T> => Exp2.MinusOne(-(z * Log2.TwoByLn2<T>()));

    // 1 + e^-2z
    [MethodImpl(Jit.Apart)]
    private static DoubleDouble<T> OnePlusPower<T>(in DoubleDouble<T> z)
        where T : struct, ILane<T> => Exp2.Of(-(z * Log2.TwoByLn2<T>())) + 1;
}
