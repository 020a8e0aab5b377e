using System;
using System.Globalization;

namespace Schedules.Plotting;

/// <summary>Writes a number for reading, in about five digits.</summary>
internal static class NumberText
{
    /// <summary>The number as text, the same in every culture.</summary>
    public static string Of(double value)
    {
        var size = Math.Abs(value);
        var isPlain = size == 0 || (size >= 1e-4 && size < 1e6);
        var format = isPlain ? "#,0.######" : "0.####e0";
        return value.ToString(format, CultureInfo.InvariantCulture);
    }
}
