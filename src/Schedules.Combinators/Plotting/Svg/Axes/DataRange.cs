using System;
using System.Collections.Generic;

namespace Schedules.Plotting;

// The smallest and largest value that an axis shows.
internal readonly struct DataRange
{
    // Values whose relative difference is at most this count as equal.
    private const double FlatTolerance = 1e-8;

    private DataRange(double min, double max)
    {
        Min = min;
        Max = max;
    }

    public double Min { get; }

    public double Max { get; }

    // The range of the values, never empty. Without values it is 0 to 1, or 1 to 10 on a logarithmic axis. If all values are equal up to
    // rounding, it is widened so that they are in the middle; zeros are at the start, since most schedules have no negative values.
    public static DataRange Of(IEnumerable<double> values, AxisScale scale, double flatTolerance = FlatTolerance)
    {
        double min = double.PositiveInfinity;
        double max = double.NegativeInfinity;
        foreach (double value in values)
        {
            double drawn = Drawable.Of(value, scale);
            if (!double.IsNaN(drawn))
            {
                min = Math.Min(min, drawn);
                max = Math.Max(max, drawn);
            }
        }
        bool isLogarithmic = scale == AxisScale.Logarithmic;
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

// Clamps values to a range in which the arithmetic of axes cannot overflow, and finds those that cannot be drawn.
internal static class Drawable
{
    // Larger values are drawn as this one, so that the difference of two does not overflow.
    private const double Largest = 1e300;

    // Smaller values are drawn as zero, so that a step between ticks does not underflow.
    private const double Smallest = 1e-300;

    // The value to draw; NaN for a gap.
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
