using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Schedules.Plotting;

/// <summary>A line chart that is written as a self-contained SVG document.</summary>
/// <remarks>
/// The same chart gives the same text each time. The text holds no ids and no scripts, so that any number of charts can stand in one HTML
/// page.
/// </remarks>
/// <param name="title">The line above the chart; empty for none.</param>
/// <param name="xLabel">The name of the horizontal axis with its unit; empty for none.</param>
/// <param name="yLabel">The name of the vertical axis with its unit; empty for none.</param>
/// <param name="width">The width in pixels: from 200 to 10,000.</param>
/// <param name="height">The height in pixels: from 150 to 10,000.</param>
/// <param name="yScale">How the vertical axis turns values into distance.</param>
/// <param name="series">The lines, in the order of the legend.</param>
/// <param name="marks">The vertical marks, in any order.</param>
internal sealed class Chart(
    string title,
    string xLabel,
    string yLabel,
    int width,
    int height,
    AxisScale yScale,
    IEnumerable<Series> series,
    IEnumerable<Mark> marks
)
{
    public string Title { get; } = PlainText.Clean(title);

    public string XLabel { get; } = PlainText.Clean(xLabel);

    public string YLabel { get; } = PlainText.Clean(yLabel);

    public int Width { get; } = width;

    public int Height { get; } = height;

    public AxisScale YScale { get; } = yScale;

    public IReadOnlyList<Series> Series { get; } = [.. series];

    public IReadOnlyList<Mark> Marks { get; } = [.. marks];

    /// <summary>The names of the series; one without a name goes by its number.</summary>
    public IReadOnlyList<string> SeriesNames =>
        [.. Series.Select((line, i) => line.Name.Length > 0 ? line.Name : "series " + (i + 1).ToString(CultureInfo.InvariantCulture))];

    /// <summary>Writes the chart as SVG.</summary>
    public string ToSvg() => new ChartPainter(this).Paint();
}
