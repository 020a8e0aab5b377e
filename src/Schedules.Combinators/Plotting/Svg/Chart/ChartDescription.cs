using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Schedules.Plotting;

/// <summary>Says in words what a chart shows, for readers who cannot see it.</summary>
internal static class ChartDescription
{
    private const int MostNames = 12;

    /// <summary>The title, or the names of the axes where there is none.</summary>
    public static string Title(Chart chart)
    {
        if (chart.Title.Length > 0)
        {
            return chart.Title;
        }
        var y = chart.YLabel.Length > 0 ? chart.YLabel : "value";
        return y + " against " + chart.XLabel;
    }

    /// <summary>The axes with their ranges, the names of the series and the marks.</summary>
    public static string Body(Chart chart, Layout layout)
    {
        var sentences = new List<string>
        {
            "Line chart.",
            Axis("Horizontal", chart.XLabel, AxisScale.Linear, layout.XAxis),
            Axis("Vertical", chart.YLabel, chart.YScale, layout.YAxis),
        };
        if (chart.Series.Count > 0)
        {
            sentences.Add("Series: " + List(chart.SeriesNames) + ".");
        }
        var marks = chart.Marks.OrderBy(mark => mark.X).Select(mark => (mark.Label + " at " + NumberText.Of(mark.X)).Trim()).ToList();
        if (marks.Count > 0)
        {
            sentences.Add("Marks: " + List(marks) + ".");
        }
        return string.Join(" ", sentences);
    }

    private static string Axis(string place, string label, AxisScale scale, Axis axis)
    {
        var name = label.Length > 0 ? place + " axis: " + label : place + " axis";
        var kind = scale == AxisScale.Logarithmic ? " on a logarithmic scale" : string.Empty;
        return name + kind + ", " + NumberText.Of(axis.Min) + " to " + NumberText.Of(axis.Max) + ".";
    }

    private static string List(IReadOnlyList<string> texts)
    {
        var shown = string.Join(", ", texts.Take(MostNames));
        var rest = texts.Count - MostNames;
        return rest > 0 ? shown + " and " + rest.ToString(CultureInfo.InvariantCulture) + " more" : shown;
    }
}

/// <summary>Writes a number for reading, in about five digits.</summary>
internal static class NumberText
{
    /// <summary>The number as text, the same in every culture.</summary>
    public static string Of(double value)
    {
        var size = Math.Abs(value);
        var isPlain = size == 0 || (size >= 1e-4 && size < 1e6);
        var format = isPlain ? "#,0.######" : "0.####e0";
        return value.ToString(format, CultureInfo.InvariantCulture);
    }
}
