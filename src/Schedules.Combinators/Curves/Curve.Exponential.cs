using System;
using System.Runtime.CompilerServices;
using Schedules.Curves;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules;

public abstract partial class Curve
{
    /// <summary>The same factor at every step: a (b / a)^x, a straight line on a logarithmic scale.</summary>
    /// <remarks>
    /// From a to b in n steps the rate is ln(b / a) / n per step: a exp(rate i), which is b at step n to the bit. Both ends must have the
    /// same sign, and neither may be 0.
    /// </remarks>
    /// <example>
    /// <code>
    /// Ramp(1, 1e-4, steps: 4, Curve.Exponential).Sample(5) // => [1.0, 0.1, 0.01, 0.001, 0.0001]
    /// </code>
    /// </example>
    public static Curve Exponential { get; } = new ExponentialCurve();
}

internal sealed partial class ExponentialCurve : SymmetricCurve<ExponentialHalf>
{
    // The fraction is multiplied by log2(to / from). Near the smallest and the largest doubles, Extreme is used instead.
    internal override RampEnds EndsOf(double start, double target) =>
        new(start, target, IsModerate(start) && IsModerate(target) ? Growth(start, target) : SplitDouble.Of(new ScalarLane(double.NaN)));

    private static bool IsModerate(double value) => Math.Abs(value) is > 1e-300 and < 1e300;

    // log2(to / from)
    private static SplitDouble<ScalarLane> Growth(double from, double to) =>
        SplitDouble.Of(Log2.Of(Math.Abs(to)) - Log2.Of(Math.Abs(from)));

    // A geometric sum, from the larger end down: v (1 - r^count) / (1 - r).
    internal override DoubleDouble<ScalarLane>? SumOf(
        in RampEnds ends,
        in DoubleDouble<ScalarLane> first,
        in DoubleDouble<ScalarLane> last,
        long count
    )
    {
        DoubleDouble<ScalarLane> growth = NaturalExp.Ln2 * DoubleDouble.Sum(ends.High, ends.Low);
        DoubleDouble<ScalarLane> steps = Whole.Of(count);
        DoubleDouble<ScalarLane> rate = count == 1 ? 0 : growth * ((last - first) / (steps + -1));
        bool falls = rate.High.Value < 0;
        DoubleDouble<ScalarLane> x = falls ? first : last;
        rate = falls ? rate : -rate;
        // From the nearer end, so that the power is at most the root of the largest ratio.
        DoubleDouble<ScalarLane> largest =
            x.High.Value < 0.5
                ? (NaturalExp.MinusOne(growth * x) + 1) * ends.From
                : (NaturalExp.MinusOne(-growth * (-x + 1)) + 1) * ends.To;
        return rate.High.Value == 0 ? largest * steps : largest * (NaturalExp.MinusOne(rate * steps) / NaturalExp.MinusOne(rate));
    }

    // A power of 2 above 1 is multiplied first and one below 1 last, so that nothing overflows or becomes subnormal in between.
    private protected override double Extreme(in RampEnds ends, in SplitDouble<ScalarLane> x)
    {
        Exp2.Power<ScalarLane> power = ExponentialHalf.PowerOf(new RampEnds(ends.From, ends.To, Growth(ends.From, ends.To)), x);
        ScalarLane k = power.Exponent;
        ScalarLane factor = power.Factor;
        ScalarLane from = new(ends.From);
        return (k.Value >= 0 ? Exp2.Scale(from, k) * factor : Exp2.Scale(from * (factor * 0.5), k + 1)).Value;
    }

    // The geometric mean. If the product could overflow or underflow, the roots are taken first, which may round past an end.
    private protected override double Halfway(double start, double target)
    {
        double product = start * target;
        if (product is > 1e-290 and < 1e300)
        {
            return Math.Sqrt(product) * Math.Sign(start);
        }
        (double low, double high) = start < target ? (start, target) : (target, start);
        double mean = Math.Sqrt(Math.Abs(low)) * Math.Sqrt(Math.Abs(high)) * Math.Sign(low);
        return Math.Max(low, Math.Min(high, mean));
    }

    internal override bool IsEasing => false;

    internal override void CheckEnds(double start, double target, string name)
    {
        if (start == 0 || target == 0 || (start < 0) != (target < 0))
        {
            throw new ArgumentException(
                $"{name} is Curve.Exponential, which needs two values of the same sign, and no 0; "
                    + $"it cannot go from {Literal.Of(start)} to {Literal.Of(target)}.",
                name
            );
        }
    }

    private protected override bool IsAlike(Curve other) => other is ExponentialCurve;

    public override int GetHashCode() => nameof(Exponential).GetHashCode();

    internal override Description Describe() => new("exponential", null);
}

internal readonly struct ExponentialHalf : IShape
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in RampEnds ends, in SplitDouble<T> x)
        where T : struct, ILane<T>
    {
        Exp2.Power<T> power = PowerOf(ends, x);
        return ends.From * power.Factor * power.Exponent.PowerOfTwo();
    }

    // (to / from)^x
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Exp2.Power<T> PowerOf<T>(in RampEnds ends, in SplitDouble<T> x)
        where T : struct, ILane<T> => Exp2.Of(x.High * ends.High, (x.Low * ends.High) + (x.Value * ends.Low));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in RampEnds ends, T step, double steps)
        where T : struct, ILane<T> => At(ends, SplitDouble.Quotient(step, steps));
}
