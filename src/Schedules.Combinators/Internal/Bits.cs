using System;

namespace Schedules;

// Values are compared to the bit where schedules are: 0.0 is not -0.0, and NaN is itself.
internal static class Bits
{
    internal static bool Same(double left, double right) => BitConverter.DoubleToInt64Bits(left) == BitConverter.DoubleToInt64Bits(right);
}
