using System.Collections.Generic;
using System.Linq;

namespace Schedules.Plotting;

// A named list of points drawn in one colour, in data units. A point with a coordinate that is not finite is a gap in the line; on a
// logarithmic axis so is a point at or below zero.
internal sealed class Series
{
    public Series(string name, IEnumerable<ChartPoint> points, SeriesStyle style = SeriesStyle.Line)
    {
        Name = PlainText.Clean(name);
        Points = points.ToArray();
        Style = style;
    }

    public string Name { get; }

    public IReadOnlyList<ChartPoint> Points { get; }

    public SeriesStyle Style { get; }
}

internal enum SeriesStyle
{
    // A continuous line.
    Line,

    // Separate dots, for recorded values.
    Dots,
}

internal readonly record struct ChartPoint(double X, double Y);
