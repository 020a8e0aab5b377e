using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Schedules.Properties.Pictures;

/// <summary>Reads data from an SVG.</summary>
internal sealed partial class Picture
{
    private Picture(XElement root) => Root = root;

    public static Picture Of(string svg) => new(XDocument.Parse(svg).Root!);

    public XElement Root { get; }

    public IEnumerable<XElement> All(string name) => Root.Descendants().Where(element => element.Name.LocalName == name);

    public string[] Texts => [.. All("text").Select(element => element.Value)];

    public string[] Tooltips => [.. All("title").Select(element => element.Value)];

    /// <summary>The groups with the lines and the dots, in the order in which they are painted.</summary>
    public XElement[] Series => [.. All("g").Where(group => group.Attribute("stroke-linejoin") is not null)];

    public XElement SeriesOf(string name) =>
        Series.Single(group => group.Elements().First(element => element.Name.LocalName == "title").Value == name);

    /// <summary>The vertices of the only series, in pixels.</summary>
    public (double X, double Y)[] Line => PointsOf(Series.Single());

    public static (double X, double Y)[] PointsOf(XElement series) =>
        [
            .. series
                .Elements()
                .Select(path => path.Attribute("d")?.Value ?? "")
                .SelectMany(d => Point().Matches(d))
                .Select(match => (Number(match.Groups["x"].Value), Number(match.Groups["y"].Value))),
        ];

    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<x>-?[\d.]+) (?<y>-?[\d.]+)")]
    private static partial Regex Point();
}
