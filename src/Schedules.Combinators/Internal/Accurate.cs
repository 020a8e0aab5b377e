using System;

namespace Schedules;

// Functions that keep their digits near 0, where the plain ones cancel. What the rounding of 1 + x, or of e^x, took away is put back: to
// first order, which is all there is of so small a thing.
internal static class Accurate
{
    // ln(1 + x)
    internal static double Log1P(double x)
    {
        double sum = 1 + x;
        return sum is > 0 and <= 2 ? Math.Log(sum) + ((x - (sum - 1)) / sum) : Math.Log(sum);
    }

    // e^x - 1
    internal static double ExpM1(double x)
    {
        double power = Math.Exp(x);
        return power is > 0.5 and < 2 ? power - 1 + (power * (x - Math.Log(power))) : power - 1;
    }
}
