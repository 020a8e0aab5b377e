using System;
using System.Collections.Immutable;
using System.Linq;

namespace Schedules.Properties;

/// <summary>A curve, and its textbook formula: the value at x between the ends a and b, in a ramp of n steps.</summary>
public sealed record Shape(Curve Curve, Func<double, double, double, double, double> Textbook)
{
    /// <summary>Whether the curve joins only values of the same sign, and no 0.</summary>
    private bool WantsOneSign { get; init; }

    private Shape(Curve curve, Func<double, double, double, double> textbook)
        : this(curve, (a, b, x, _) => textbook(a, b, x)) { }

    // A curve given by the fraction that is left, independent of the ends.
    private Shape(Curve curve, Func<double, double> left)
        : this(curve, (a, b, x) => b + ((a - b) * left(x))) { }

    public static readonly Shape Linear = new(Curve.Linear, (a, b, x) => a + ((b - a) * x));

    public static readonly Shape Cosine = new(Curve.Cosine, x => (1 + Math.Cos(Math.PI * x)) / 2);

    public static readonly Shape Exponential = new(
        Curve.Exponential,
        (a, b, x) => Math.Sign(a) * Math.Exp((Math.Log(Math.Abs(a)) * (1 - x)) + (Math.Log(Math.Abs(b)) * x))
    )
    {
        WantsOneSign = true,
    };

    public static readonly Shape OneMinusSqrt = new(Curve.OneMinusSqrt, x => 1 - Math.Sqrt(x));

    public static readonly Shape OneMinusSquare = new(Curve.OneMinusSquare, x => 1 - (x * x));

    public static readonly Shape Rex = new(Curve.Rex, x => (1 - x) / (1 - (x / 2)));

    public static readonly Shape WsdExponential = new(Curve.WsdExponential, x => (2 * Math.Pow(0.5, x)) - 1);

    public static readonly Shape HalfCosine = new(Curve.HalfCosine, x => 1 + Math.Cos(Math.PI / 2 * (1 + x)));

    public static readonly Shape Logarithmic = new(
        Curve.Logarithmic,
        (a, b, x, n) => a + ((b - a) * Math.Log((n * x) + 1) / Math.Log(n + 1))
    );

    public static readonly Shape Smoothstep = new(
        Curve.Of(x => x * x * (3 - (2 * x)), "x => x * x * (3 - 2 * x)"),
        (a, b, x) => a + ((b - a) * x * x * (3 - (2 * x)))
    );

    public static Shape Polynomial(double power) => new(Curve.Polynomial(power), x => Math.Pow(1 - x, power));

    public static Shape CosinePower(double exponent) =>
        new(Curve.CosinePower(exponent), x => Math.Pow((1 + Math.Cos(Math.PI * x)) / 2, exponent));

    public static Shape Tanh(double lower, double upper) =>
        new(
            Curve.Tanh(lower, upper),
            x => (Math.Tanh(upper) - Math.Tanh(lower + ((upper - lower) * x))) / (Math.Tanh(upper) - Math.Tanh(lower))
        );

    public Shape Mirror() => this with { Curve = Curve.Mirror(), Textbook = (a, b, x, n) => Textbook(b, a, 1 - x, n) };

    public Shape KDecay(double k) => this with { Curve = Curve.KDecay(k), Textbook = (a, b, x, n) => Textbook(a, b, Math.Pow(x, k), n) };

    /// <summary>
    /// The largest difference of two neighbouring values of a ramp: the difference of its ends times the steepest step of the shape.
    /// </summary>
    public double StepAtMost(double start, double target, int steps)
    {
        double largest = Math.Max(Math.Abs(start), Math.Abs(target));
        if (Curve == Curve.Exponential)
        {
            return largest * (1 - Math.Exp(-Math.Abs(Math.Log(target / start)) / steps) + 1e-12);
        }
        double steepest = Enumerable
            .Range(0, steps)
            .Max(i => Math.Abs(Textbook(start, target, (i + 1.0) / steps, steps) - Textbook(start, target, i / (double)steps, steps)));
        return steepest + (1e-12 * largest);
    }

    /// <summary>The simplest first, towards which cases shrink.</summary>
    public static readonly ImmutableArray<Shape> All =
    [
        Linear,
        Cosine,
        Exponential,
        Polynomial(2),
        Polynomial(0.5),
        Polynomial(3),
        Polynomial(0.9),
        Polynomial(1.7),
        Polynomial(6.25),
        OneMinusSqrt,
        OneMinusSquare,
        Polynomial(3).Mirror(),
        Polynomial(1.7).Mirror(),
        Polynomial(0.01),
        Rex,
        Rex.Mirror(),
        WsdExponential,
        WsdExponential.Mirror(),
        HalfCosine,
        HalfCosine.Mirror(),
        Logarithmic,
        Logarithmic.Mirror(),
        CosinePower(2.5),
        CosinePower(0.3),
        Tanh(-7, 3),
        Tanh(-5, 4),
        Tanh(0, 2),
        Tanh(1, 6).Mirror(),
        Cosine.KDecay(2.3),
        Cosine.KDecay(0.4).Mirror(),
        Polynomial(2).KDecay(1.7),
        Exponential.KDecay(1.5),
        Logarithmic.KDecay(3),
        Smoothstep,
        Smoothstep.Mirror(),
    ];

    /// <summary>The library's curves, which are monotone and stay between their ends.</summary>
    public static readonly ImmutableArray<Shape> BuiltIn = All.RemoveRange(All.Length - 2, 2);

    public bool Joins(double start, double target) => !WantsOneSign || start * target > 0;

    /// <summary>The shape of <see cref="All"/> whose curve has this code: a function that is compiled again equals no other.</summary>
    public static Shape Of(Curve curve) => All.First(shape => $"{shape}" == $"{curve}");

    public override string ToString() => Curve.ToString();
}
