using System;

namespace Schedules.Plotting;

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
