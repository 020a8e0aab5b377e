using System;

namespace Schedules.Numerics;

// x^y as 2^(y log2(x)), with the logarithm and the product in double-double.
internal static class Pow
{
    internal static DoubleDouble Of(DoubleDouble x, double y) => Exp2.Of(Exponent(x, y));

    // x^y - 1, accurate near x^y = 1.
    internal static DoubleDouble MinusOne(DoubleDouble x, double y) => Exp2.MinusOne(Exponent(x, y));

    // Correctly rounded, except near ties.
    internal static double Of(double x, double y) => Of((DoubleDouble)x, y).High;

    // log y. A larger y would overflow in the product's error term, and gives the same power as 1e290: 0, 1 or infinity.
    internal static DoubleDouble Times(DoubleDouble log, double y) => log * Math.Max(-1e290, Math.Min(1e290, y));

    private static DoubleDouble Exponent(DoubleDouble x, double y) => Times(Log2.Of(x), y);
}
