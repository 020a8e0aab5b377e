using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Schedules.Benchmarks;

/// <summary>Groups of horizontal bars as an SVG for light and dark pages.</summary>
internal static class BarChart
{
    private const int Left = 110;
    private const int Width = 640;
    private const int BarHeight = 14;
    private const int GroupGap = 14;

    private static readonly string[] colors = ["#8b949e", "#2f81f7", "#d29922"];

    public static string Of(string title, IReadOnlyList<string> names, IEnumerable<(string Label, double?[] Values)> groups)
    {
        (string Label, double?[] Values)[] all = [.. groups];
        double most = all.SelectMany(group => group.Values).Max() ?? 1;
        int height = 60 + all.Sum(group => (group.Values.Count(value => value is not null) * BarHeight) + GroupGap);
        var svg = new StringBuilder();
        Write(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" font-family=\"system-ui, sans-serif\" font-size=\"12\">"
        );
        Write($"<style>text {{ fill: #57606a }} @media (prefers-color-scheme: dark) {{ text {{ fill: #b1bac4 }} }}</style>");
        Write($"<title>{title}</title>");
        Write($"<text x=\"10\" y=\"20\" font-size=\"14\" font-weight=\"600\">{title}</text>");
        // A name without a bar, such as NumPy's where it is not installed, is left out.
        foreach (int i in Enumerable.Range(0, names.Count).Where(i => all.Any(group => group.Values[i] is not null)))
        {
            Write(
                $"<rect x=\"{10 + (i * 120)}\" y=\"32\" width=\"10\" height=\"10\" fill=\"{colors[i]}\"/><text x=\"{25 + (i * 120)}\" y=\"41\">{names[i]}</text>"
            );
        }
        int y = 60;
        foreach ((string? label, double?[]? values) in all)
        {
            Write($"<text x=\"{Left - 8}\" y=\"{y + 11}\" text-anchor=\"end\">{label}</text>");
            for (int i = 0; i < values.Length; i++)
            {
                if (values[i] is { } value)
                {
                    double length = Math.Max(1, value / most * (Width - Left - 60));
                    Write(
                        $"<rect x=\"{Left}\" y=\"{y}\" width=\"{length:0.0}\" height=\"{BarHeight - 3}\" fill=\"{colors[i]}\"/><text x=\"{Left + length + 6:0.0}\" y=\"{y + 10}\">{value:0.00}</text>"
                    );
                    y += BarHeight;
                }
            }
            y += GroupGap;
        }
        return svg.Append("</svg>\n").ToString();

        void Write(FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }
}
