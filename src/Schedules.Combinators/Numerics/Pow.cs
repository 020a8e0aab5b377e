using System;

namespace Schedules.Numerics;

// x^y as 2^(y log2(x)), with the logarithm and the product in two doubles.
internal static class Pow
{
    internal static DoubleDouble Of(DoubleDouble x, double y) => Exp2.Of(Exponent(x, y));

    // x^y - 1, right to the last digits where it is small.
    internal static DoubleDouble MinusOne(DoubleDouble x, double y) => Exp2.MinusOne(Exponent(x, y));

    // The nearest double, where it is not nearly as far from the next one.
    internal static double Of(double x, double y) => Of((DoubleDouble)x, y).High;

    // The logarithm times y. Where y is so huge that its parts are beyond the doubles, a smaller one gives the same power: 0, 1 or infinity.
    internal static DoubleDouble Times(DoubleDouble log, double y) => log * Math.Max(-1e290, Math.Min(1e290, y));

    private static DoubleDouble Exponent(DoubleDouble x, double y) => Times(Log2.Of(x), y);
}
