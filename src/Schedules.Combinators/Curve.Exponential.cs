using System;

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

[CurveJson]
internal sealed class ExponentialCurve : SymmetricCurve
{
    private protected override double FirstHalf(double from, double to, double x)
    {
        double ratio = to / from;
        if (ratio is > 1e-300 and < 1e300)
        {
            return from * Math.Pow(ratio, x);
        }
        // A ratio beyond the normal doubles has lost its digits; its logarithm has not. In two halves, neither of which overflows.
        double half = Math.Exp((Math.Log(Math.Abs(to)) - Math.Log(Math.Abs(from))) * x / 2);
        return from * half * half;
    }

    // The geometric mean. A product beyond the normal doubles is avoided by taking the roots first, which may round past an end.
    private protected override double Halfway(double start, double target)
    {
        double product = start * target;
        if (product is > 1e-290 and < 1e300)
        {
            return Math.Sqrt(product) * Math.Sign(start);
        }
        var (low, high) = start < target ? (start, target) : (target, start);
        double mean = Math.Sqrt(Math.Abs(low)) * Math.Sqrt(Math.Abs(high)) * Math.Sign(low);
        return Math.Max(low, Math.Min(high, mean));
    }

    internal override void CheckEnds(double start, double target, string name)
    {
        if (start == 0 || target == 0 || (start < 0) != (target < 0))
        {
            throw new ArgumentException(
                $"{name} is Curve.Exponential, which needs two values of the same sign, and no 0; "
                    + $"it cannot go from {Text.Of(start)} to {Text.Of(target)}.",
                name
            );
        }
    }

    private protected override bool IsAlike(Curve other) => other is ExponentialCurve;

    public override int GetHashCode() => nameof(Exponential).GetHashCode();

    internal override Description Describe() => new("exponential", null);
}
