using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Schedules.Plotting;

/// <summary>The rows above the plot that name the series.</summary>
internal sealed class Legend
{
    /// <summary>The length of the sample line before a name.</summary>
    public const double SampleWidth = 20;

    /// <summary>The space between the sample line and the name.</summary>
    public const double SampleGap = 6;

    private const double ItemGap = 16;
    private const double LargestShare = 0.3;

    private readonly List<LegendItem> items = new();

    private Legend() { }

    /// <summary>The names and their places, relative to the top of the legend.</summary>
    public IReadOnlyList<LegendItem> Items => items;

    /// <summary>The height of all rows.</summary>
    public double Height { get; private set; }

    /// <summary>Places the names in rows; what does not fit is counted in a last item.</summary>
    /// <param name="names">The names of the series.</param>
    /// <param name="type">The sizes of text.</param>
    /// <param name="width">The width of the picture.</param>
    /// <param name="height">The height of the picture.</param>
    public static Legend Create(IReadOnlyList<string> names, Typography type, int width, int height)
    {
        var rows = Math.Max(1, (int)(LargestShare * height / type.Line));
        for (var shown = names.Count; shown > 0; shown--)
        {
            var legend = new Legend();
            if (legend.TryPlace(names, shown, rows, type, width))
            {
                return legend;
            }
        }
        return new Legend();
    }

    private bool TryPlace(IReadOnlyList<string> names, int shown, int rows, Typography type, int width)
    {
        var available = width - (2 * type.Margin);
        var x = type.Margin;
        var row = 0;
        var hidden = names.Count - shown;
        for (var i = 0; i < shown + Math.Min(hidden, 1); i++)
        {
            var isRest = i == shown;
            var sample = isRest ? 0 : SampleWidth + SampleGap;
            var whole = isRest ? string.Join(", ", names.Skip(shown)) : names[i];
            var text = isRest
                ? "+" + hidden.ToString(CultureInfo.InvariantCulture) + " more"
                : TextWidth.Shorten(whole, LongestName(names.Count, available) - sample, type.Body);
            var itemWidth = sample + TextWidth.Of(text, type.Body);
            if (x > type.Margin && x + itemWidth > type.Margin + available)
            {
                x = type.Margin;
                row++;
            }
            if (row >= rows)
            {
                return false;
            }
            items.Add(new LegendItem(isRest ? -1 : i, new PixelPoint(x, (row + 0.5) * type.Line), text, whole));
            x += itemWidth + ItemGap;
        }
        Height = (row + 1) * type.Line;
        return true;
    }

    /// <summary>Two names may share a row; with more than two, one long name must not push out the others.</summary>
    private static double LongestName(int count, double available) => count <= 2 ? available : (available - ItemGap) / 2;
}

/// <summary>A name in the legend or at the end of a line.</summary>
/// <param name="Series">The place of the series in the chart; negative for an item about several.</param>
/// <param name="Place">The left end of the sample line, at half the height of the text.</param>
/// <param name="Text">The name as shown, perhaps shortened.</param>
/// <param name="Whole">The name in full.</param>
internal readonly record struct LegendItem(int Series, PixelPoint Place, string Text, string Whole);
