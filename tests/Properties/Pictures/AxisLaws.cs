using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Xunit;

namespace Schedules.Properties.Pictures;

/// <summary>The approved labels of axes, for values of all magnitudes.</summary>
public class AxisLaws
{
    private static readonly (double Low, double High)[] ranges =
    [
        .. new[] { 1.0, 2, 3, 5, 7, 9.5, 1.05, 1.001 }.SelectMany(high => new[] { 0.0, -0.4, 0.5, 0.99 }.Select(low => (low, high))),
        .. Enumerable.Range(-14, 32).Select(power => (0.0, 3.2 * System.Math.Pow(10, power))),
        .. Enumerable.Range(-7, 22).Select(power => (System.Math.Pow(10, power), 1.0021 * System.Math.Pow(10, power))),
        (1e-4, 1.1e-4),
        (1e-300, 1e300),
        (-1e-300, 1e-299),
        (-5e15, 5e15),
        (999, 1001),
        (12_345, 12_346),
        (0.1, 0.1),
        (1, 4),
        (1, 3.9),
        (2, 8.1),
        (0.02, 0.3),
        (5e-5, 2e-3),
        (1e-3, 1e3),
        (1e-4, 1e4),
        (3e-8, 4e12),
        (1e-40, 1e40),
    ];

    [Fact]
    public void Labels_are_as_was_approved()
    {
        var text = new StringBuilder();
        foreach ((double low, double high) in ranges)
        {
            text.Append($"{low:R} to {high:R}\n    linear       {Labels(new Plot(valueLabel: ""), low, high)}\n");
            text.Append($"    logarithmic  {Labels(new Plot(valueLabel: "", logarithmic: true), low, high)}\n");
            text.Append($"    low, log     {Labels(new Plot(valueLabel: "", logarithmic: true, height: 150, width: 240), low, high)}\n");
            text.Append($"    low          {Labels(new Plot(valueLabel: "", height: 150, width: 240), low, high)}\n");
        }
        Approved.Holds(Path.Combine("tests", "Properties", "Pictures", "Axes.approved.txt"), text.ToString());
    }

    [Fact]
    public void Steps_are_labelled_as_was_approved()
    {
        var text = new StringBuilder();
        foreach (
            long last in new long[]
            {
                1,
                2,
                3,
                7,
                10,
                99,
                128,
                1000,
                2344,
                9_999,
                65_536,
                1_000_000,
                1L << 30,
                1L << 45,
                1L << 60,
                long.MaxValue,
            }
        )
        {
            foreach (long first in new[] { 0, last / 2, last - 1 })
            {
                foreach (int width in new[] { 200, 640 })
                {
                    string svg = Schedule.Hold(1, last).ToSvg(valueLabel: "", firstStep: first, lastStep: last, width: width);
                    text.Append($"{first} to {last} in {width} pixels\n    {string.Join("  ", Texts(svg))}\n");
                }
            }
        }
        Approved.Holds(Path.Combine("tests", "Properties", "Pictures", "Steps.approved.txt"), text.ToString());
    }

    private static string Labels(Plot plot, double low, double high) => string.Join("  ", Texts(plot.AddLine("", [low, high]).ToSvg()));

    private static IEnumerable<string> Texts(string svg) =>
        XDocument.Parse(svg).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value);
}
