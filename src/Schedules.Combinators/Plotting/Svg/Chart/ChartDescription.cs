using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Schedules.Plotting;

// The title and desc elements of the SVG: the chart in words, for screen readers.
internal static class ChartDescription
{
    private const int MostNames = 12;

    public static string Title(Chart chart)
    {
        if (chart.Title.Length > 0)
        {
            return chart.Title;
        }
        string y = chart.YLabel.Length > 0 ? chart.YLabel : "value";
        return y + " against " + chart.XLabel;
    }

    public static string Body(Chart chart, Layout layout)
    {
        var sentences = new List<string>
        {
            "Line chart.",
            Axis("Horizontal", chart.XLabel, AxisScale.Linear, layout.Frame.XAxis),
            Axis("Vertical", chart.YLabel, chart.YScale, layout.Frame.YAxis),
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
        string name = label.Length > 0 ? place + " axis: " + label : place + " axis";
        string kind = scale == AxisScale.Logarithmic ? " on a logarithmic scale" : string.Empty;
        return name + kind + ", " + NumberText.Of(axis.Min) + " to " + NumberText.Of(axis.Max) + ".";
    }

    private static string List(IReadOnlyList<string> texts)
    {
        string shown = string.Join(", ", texts.Take(MostNames));
        int rest = texts.Count - MostNames;
        return rest > 0 ? shown + " and " + rest.ToString(CultureInfo.InvariantCulture) + " more" : shown;
    }
}

// Numbers with about five digits, in the invariant culture.
internal static class NumberText
{
    public static string Of(double value)
    {
        double size = Math.Abs(value);
        bool isPlain = size == 0 || (size >= 1e-4 && size < 1e6);
        string format = isPlain ? "#,0.######" : "0.####e0";
        return value.ToString(format, CultureInfo.InvariantCulture);
    }
}
