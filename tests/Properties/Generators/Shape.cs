using System;
using System.Collections.Immutable;
using System.Linq;

namespace Schedules.Properties;

/// <summary>A curve, and its formula as a textbook writes it: the value at x between the ends a and b.</summary>
internal sealed record Shape(Curve Curve, Func<double, double, double, double> Textbook)
{
    public static readonly Shape Linear = new(Curve.Linear, (a, b, x) => a + ((b - a) * x));

    public static readonly Shape Cosine = new(Curve.Cosine, (a, b, x) => b + ((a - b) * (1 + Math.Cos(Math.PI * x)) / 2));

    public static readonly Shape Exponential = new(
        Curve.Exponential,
        (a, b, x) => a * Math.Exp((Math.Log(Math.Abs(b)) - Math.Log(Math.Abs(a))) * x)
    );

    public static readonly Shape OneMinusSqrt = new(Curve.OneMinusSqrt, (a, b, x) => b + ((a - b) * (1 - Math.Sqrt(x))));

    public static readonly Shape OneMinusSquare = new(Curve.OneMinusSquare, (a, b, x) => b + ((a - b) * (1 - (x * x))));

    public static readonly Shape Smoothstep = new(
        Curve.Of(x => x * x * (3 - (2 * x)), "x => x * x * (3 - 2 * x)"),
        (a, b, x) => a + ((b - a) * x * x * (3 - (2 * x)))
    );

    public static Shape Polynomial(double power) => new(Curve.Polynomial(power), (a, b, x) => b + ((a - b) * Math.Pow(1 - x, power)));

    public Shape Mirror() => new(Curve.Mirror(), (a, b, x) => Textbook(b, a, 1 - x));

    /// <summary>How far two neighbouring values of a ramp may be apart: the length of the way, times the steepest step of its shape.</summary>
    public double StepAtMost(double start, double target, int steps)
    {
        double way = Math.Abs(target - start);
        double largest = Math.Max(Math.Abs(start), Math.Abs(target));
        if (Curve == Curve.Exponential)
        {
            return largest * (1 - Math.Exp(-Math.Abs(Math.Log(target / start)) / steps) + 1e-12);
        }
        double steepest = Enumerable
            .Range(0, steps)
            .Max(i => Math.Abs(Textbook(0, 1, (i + 1.0) / steps) - Textbook(0, 1, i / (double)steps)));
        return (way * steepest) + (1e-12 * largest);
    }

    /// <summary>The simplest first: shrinking goes towards it.</summary>
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
        Smoothstep,
        Smoothstep.Mirror(),
    ];

    /// <summary>The curves of the library's own, which never leave their ends nor turn back.</summary>
    public static readonly ImmutableArray<Shape> BuiltIn = All.RemoveRange(All.Length - 2, 2);

    public bool Joins(double start, double target) => Curve != Curve.Exponential || start * target > 0;

    public override string ToString() => Curve.ToString();
}
