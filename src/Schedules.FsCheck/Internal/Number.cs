using System;
using System.Globalization;
using System.Linq;

namespace Schedules.Laws.Internal;

internal static class Number
{
    /// <summary>A number as schedules print it.</summary>
    internal static string Of(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            return double.IsNaN(value) ? "nan"
                : value > 0 ? "infinity"
                : "-infinity";
        }
        string text = value.ToString("R", CultureInfo.InvariantCulture).Replace('E', 'e');
        return value == 0 && 1 / value < 0 ? "-0.0"
            : text.All(c => c == '-' || char.IsDigit(c)) ? text + ".0"
            : text;
    }

    internal static bool SameBits(double one, double other) => BitConverter.DoubleToInt64Bits(one) == BitConverter.DoubleToInt64Bits(other);

    /// <summary>Whether two values are no further apart than a tolerance, or have the same bits: infinite values have no distance.</summary>
    internal static bool Near(double one, double other, double tolerance) => SameBits(one, other) || Math.Abs(one - other) <= tolerance;

    /// <summary>The distance from a value of this size to the next one.</summary>
    internal static double Ulp(double value)
    {
        double size = Math.Abs(value);
        return size < double.MaxValue ? BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(size) + 1) - size : 0;
    }
}
