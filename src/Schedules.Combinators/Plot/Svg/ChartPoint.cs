namespace Schedules.Plotting;

/// <summary>One point of a series, in data units.</summary>
internal readonly struct ChartPoint
{
    /// <summary>Creates a point; a missing y makes a gap in the line.</summary>
    /// <param name="x">The position along the x axis.</param>
    /// <param name="y">The value, or <see langword="null"/> for a gap.</param>
    public ChartPoint(double x, double? y)
    {
        X = x;
        Y = y ?? double.NaN;
    }

    /// <summary>The position along the x axis.</summary>
    public double X { get; }

    /// <summary>The value; not a number where there is a gap.</summary>
    public double Y { get; }
}
