using System;

namespace Schedules;

// Functions that keep their digits near 0, where the plain ones cancel. W. Kahan's way: the rounding error of 1 + x is the same in the
// logarithm and in what it is divided by, and goes out.
internal static class Accurate
{
    // ln(1 + x)
    internal static double Log1P(double x)
    {
        double sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * x / (sum - 1);
    }

    // e^x - 1
    internal static double ExpM1(double x)
    {
        double power = Math.Exp(x);
        return power == 1 ? x
            : power - 1 == -1 ? -1
            : (power - 1) * x / Math.Log(power);
    }
}
