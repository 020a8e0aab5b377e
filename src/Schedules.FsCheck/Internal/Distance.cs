using System;
using Schedules.Numerics;

namespace Schedules.Laws.Internal;

internal static class Distance
{
    /// <summary>Whether two values are no further apart than a tolerance, or have the same bits: infinite values have no distance.</summary>
    internal static bool IsNear(double one, double other, double tolerance) => Bits.Same(one, other) || Math.Abs(one - other) <= tolerance;

    /// <summary>The distance from a value of this size to the next one.</summary>
    internal static double Ulp(double value)
    {
        double size = Math.Abs(value);
        return size < double.MaxValue ? BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(size) + 1) - size : 0;
    }
}
