using System;
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

internal sealed partial class TanhCurve(double lower, double upper) : FractionCurve
{
    private readonly double lower = lower;
    private readonly double upper = upper;

    private static readonly DoubleDouble twoByLn2 = new(2.8853900817779268, 4.0710547481862066e-17);

    private protected override SplitDouble<ScalarLane> Done(in RampPosition at) => Part(lower, upper, at.X);

    // tanh is odd: from its end, the piece is the one from -upper to -lower.
    private protected override SplitDouble<ScalarLane> Left(in RampPosition at) => Part(-upper, -lower, at.Rest);

    // The fraction of the way, with tanh(z) = 1 - 2 / (1 + e^2z) substituted: a product of factors that do not cancel and never fall.
    private static SplitDouble<ScalarLane> Part(double lower, double upper, in SplitDouble<ScalarLane> x)
    {
        var ends = DoubleDouble.Sum(upper, -lower);
        DoubleDouble walked = ends * DoubleDouble.Of(x);
        DoubleDouble rise = Exp2.MinusOne(-(walked * twoByLn2)) / Exp2.MinusOne(-(ends * twoByLn2));
        return SplitDouble.Of(rise * OnePlusPower(upper) / OnePlusPower(walked + lower));
    }

    // 1 + e^-2z
    private static DoubleDouble OnePlusPower(DoubleDouble z) => Exp2.Of(-(z * twoByLn2)) + 1;

    private protected override bool IsAlike(Curve other) => other is TanhCurve that && lower.Equals(that.lower) && upper.Equals(that.upper);

    public override int GetHashCode() => (nameof(Tanh), lower, upper).GetHashCode();

    internal override Description Describe() => new("tanh", null, new Argument("lower", lower), new Argument("upper", upper));
}
