using System;
using System.Collections.Generic;

namespace Schedules.Plotting;

/// <summary>The smallest and largest value that an axis has to show.</summary>
internal readonly struct DataRange
{
    /// <summary>A spread smaller than this part of the size of the values counts as none.</summary>
    private const double FlatTolerance = 1e-8;

    private DataRange(double min, double max)
    {
        Min = min;
        Max = max;
    }

    /// <summary>The smallest value.</summary>
    public double Min { get; }

    /// <summary>The largest value.</summary>
    public double Max { get; }

    /// <summary>Finds a range with room in it, whatever the values are.</summary>
    /// <remarks>
    /// Where there are no values the range is 0 to 1, or 1 to 10 on a logarithmic axis. Where all values
    /// are equal, or differ by rounding noise only, the range is widened to put them in the middle; a
    /// zero stays at the start, since most charts of this library show nothing negative.
    /// </remarks>
    public static DataRange Of(IEnumerable<double> values, AxisScale scale, double flatTolerance = FlatTolerance)
    {
        var min = double.PositiveInfinity;
        var max = double.NegativeInfinity;
        foreach (var value in values)
        {
            var drawn = Drawable.Of(value, scale);
            if (!double.IsNaN(drawn))
            {
                min = Math.Min(min, drawn);
                max = Math.Max(max, drawn);
            }
        }
        var isLogarithmic = scale == AxisScale.Logarithmic;
        if (min > max)
        {
            return isLogarithmic ? new DataRange(1, 10) : new DataRange(0, 1);
        }
        if (max - min > flatTolerance * Math.Max(Math.Abs(min), Math.Abs(max)))
        {
            return new DataRange(min, max);
        }
        if (isLogarithmic)
        {
            return new DataRange(min / 10, max * 10);
        }
        if (max == 0)
        {
            return new DataRange(0, 1);
        }
        return max > 0 ? new DataRange(0, 2 * max) : new DataRange(2 * min, 0);
    }
}

/// <summary>Decides which values can be drawn, and keeps them in a range that arithmetic survives.</summary>
internal static class Drawable
{
    /// <summary>Values beyond this size are drawn at it, so that a difference of two never overflows.</summary>
    private const double Largest = 1e300;

    /// <summary>Values below this size are drawn as zero, so that a step between ticks never vanishes.</summary>
    private const double Smallest = 1e-300;

    /// <summary>Finds the value to draw, or not a number when the point is a gap.</summary>
    public static double Of(double value, AxisScale scale)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            return double.NaN;
        }
        if (scale == AxisScale.Logarithmic)
        {
            return value > 0 ? Math.Min(Math.Max(value, Smallest), Largest) : double.NaN;
        }
        return Math.Abs(value) < Smallest ? 0 : Math.Min(Math.Max(value, -Largest), Largest);
    }
}
