using System;

namespace Schedules.Numerics;

// e^x - 1 in double-double: x is halved until it is at most 2^-6, the power series has 14 terms there (the next is below 2^-114 of the
// sum), and each halving is undone by e^2y - 1 = (e^y - 1) (e^y - 1 + 2). For x below 0 it is right to some units of 2^-100. Above 0 each
// undone halving doubles the error relative to e^x: it is right to 2^-88 up to x = 700.
internal static class NaturalExp
{
    private const int Terms = 14;

    internal static readonly DoubleDouble<ScalarLane> Ln2 = DoubleDouble.All<ScalarLane>(0.6931471805599453, 2.3190468138462996e-17);

    internal static DoubleDouble<ScalarLane> MinusOne(DoubleDouble<ScalarLane> x)
    {
        int halvings = 0;
        double scale = 1;
        for (; Math.Abs(x.High.Value) * scale > 1.0 / 64; halvings++)
        {
            scale /= 2;
        }
        DoubleDouble<ScalarLane> y = new(x.High * scale, x.Low * scale);
        DoubleDouble<ScalarLane> series = 1;
        for (int k = Terms; k > 1; k--)
        {
            series = (series * y / k) + 1;
        }
        DoubleDouble<ScalarLane> result = series * y;
        for (; halvings > 0; halvings--)
        {
            result *= result + 2;
        }
        return result;
    }
}

// A whole number in double-double, exactly.
internal static class Whole
{
    internal static DoubleDouble<ScalarLane> Of(long number)
    {
        long low = number & uint.MaxValue;
        return DoubleDouble.Sum((double)(number - low), low);
    }
}
