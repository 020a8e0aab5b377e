using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Schedules.Plotting;

/// <summary>A line chart that is written as a self-contained SVG document.</summary>
/// <remarks>The same chart gives the same text each time. The text holds no ids and no scripts, so that any
/// number of charts can stand in one HTML page.</remarks>
internal sealed class Chart
{
    private const int SmallestWidth = 200;
    private const int SmallestHeight = 150;
    private const int LargestSide = 10_000;

    private int width = 640;
    private int height = 300;
    private string title = string.Empty;
    private string xLabel = string.Empty;
    private string yLabel = string.Empty;

    /// <summary>The line above the chart; empty for none.</summary>
    public string Title
    {
        get => title;
        set => title = PlainText.Clean(value);
    }

    /// <summary>The name of the horizontal axis with its unit; empty for none.</summary>
    public string XLabel
    {
        get => xLabel;
        set => xLabel = PlainText.Clean(value);
    }

    /// <summary>The name of the vertical axis with its unit; empty for none.</summary>
    public string YLabel
    {
        get => yLabel;
        set => yLabel = PlainText.Clean(value);
    }

    /// <summary>The width in pixels; kept between 200 and 10,000.</summary>
    public int Width
    {
        get => width;
        set => width = Math.Min(Math.Max(value, SmallestWidth), LargestSide);
    }

    /// <summary>The height in pixels; kept between 150 and 10,000.</summary>
    public int Height
    {
        get => height;
        set => height = Math.Min(Math.Max(value, SmallestHeight), LargestSide);
    }

    /// <summary>How the horizontal axis turns values into distance.</summary>
    public AxisScale XScale { get; set; }

    /// <summary>How the vertical axis turns values into distance.</summary>
    public AxisScale YScale { get; set; }

    /// <summary>The lines, in the order of the legend.</summary>
    public IList<Series> Series { get; } = new List<Series>();

    /// <summary>The vertical marks, in any order.</summary>
    public IList<Mark> Marks { get; } = new List<Mark>();

    /// <summary>The names of the series; one without a name goes by its number.</summary>
    public IReadOnlyList<string> SeriesNames =>
        Series
            .Select((series, i) => series.Name.Length > 0 ? series.Name : "series " + (i + 1).ToString(CultureInfo.InvariantCulture))
            .ToList();

    /// <summary>Writes the chart as SVG.</summary>
    public string ToSvg() => new ChartPainter(this).Paint();
}
