using System.Collections.Generic;
using System.Linq;

namespace Schedules.Plotting;

/// <summary>A named list of points drawn in one colour.</summary>
/// <remarks>
/// A point whose x or y is not finite is a gap in the line. On a logarithmic axis a point at or below
/// zero is a gap as well, since no place on the axis belongs to it.
/// </remarks>
internal sealed class Series
{
    /// <summary>Creates a series.</summary>
    /// <param name="name">The name shown in the legend.</param>
    /// <param name="points">The points, in the order in which the line visits them.</param>
    /// <param name="style">How the points are drawn.</param>
    public Series(string name, IEnumerable<ChartPoint> points, SeriesStyle style = SeriesStyle.Line)
    {
        Name = PlainText.Clean(name);
        Points = points.ToArray();
        Style = style;
    }

    /// <summary>The name shown in the legend.</summary>
    public string Name { get; }

    /// <summary>The points, in the order in which the line visits them.</summary>
    public IReadOnlyList<ChartPoint> Points { get; }

    /// <summary>How the points are drawn.</summary>
    public SeriesStyle Style { get; }
}

/// <summary>How the points of a series are drawn.</summary>
internal enum SeriesStyle
{
    /// <summary>A continuous line.</summary>
    Line,

    /// <summary>Separate dots and no line, for values that were recorded rather than computed.</summary>
    Dots,
}

/// <summary>One point of a series, in data units.</summary>
/// <param name="X">The position along the horizontal axis.</param>
/// <param name="Y">The value; not a number where there is a gap.</param>
internal readonly record struct ChartPoint(double X, double Y);
