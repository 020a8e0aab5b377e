using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Schedules.Plotting;

// A line chart, written as a self-contained SVG document. Equal charts have equal texts. There are no ids and no scripts, so that one HTML
// page can hold any number of charts.
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

    // A series without a name is called by its number.
    public IReadOnlyList<string> SeriesNames =>
        [.. Series.Select((line, i) => line.Name.Length > 0 ? line.Name : "series " + (i + 1).ToString(CultureInfo.InvariantCulture))];

    public string ToSvg() => new ChartPainter(this).Paint();
}
