namespace Schedules.Plotting;

/// <summary>How the points of a series are drawn.</summary>
internal enum SeriesStyle
{
    /// <summary>A continuous line.</summary>
    Line,

    /// <summary>Separate dots and no line, for values that were recorded rather than computed.</summary>
    Dots,
}
