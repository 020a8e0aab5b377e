namespace Schedules.Plotting;

/// <summary>The rectangle in which the lines are drawn.</summary>
internal readonly struct PlotArea
{
    /// <summary>Creates the rectangle from its edges, in pixels.</summary>
    public PlotArea(double left, double top, double right, double bottom)
    {
        Left = left;
        Top = top;
        Right = right;
        Bottom = bottom;
    }

    /// <summary>The left edge.</summary>
    public double Left { get; }

    /// <summary>The top edge.</summary>
    public double Top { get; }

    /// <summary>The right edge.</summary>
    public double Right { get; }

    /// <summary>The bottom edge.</summary>
    public double Bottom { get; }

    /// <summary>The distance between the left and the right edge.</summary>
    public double Width => Right - Left;

    /// <summary>The distance between the top and the bottom edge.</summary>
    public double Height => Bottom - Top;
}
