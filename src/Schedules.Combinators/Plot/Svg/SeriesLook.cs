namespace Schedules.Plotting;

/// <summary>The colour, dashes and weight of one series.</summary>
internal readonly struct SeriesLook
{
    /// <summary>Creates a look.</summary>
    public SeriesLook(string colour, string dashes, double lineWidth)
    {
        Colour = colour;
        Dashes = dashes;
        LineWidth = lineWidth;
    }

    /// <summary>The colour of line and dots.</summary>
    public string Colour { get; }

    /// <summary>The lengths of dashes and gaps; empty for a continuous line.</summary>
    public string Dashes { get; }

    /// <summary>The width of the line in pixels.</summary>
    public double LineWidth { get; }
}
