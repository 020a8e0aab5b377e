using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Schedules.Plotting;

// The legend: rows above the plot with the names of the series.
internal sealed class Legend
{
    // The length of the sample line before a name.
    public const double SampleWidth = 20;

    // The space between the sample line and the name.
    public const double SampleGap = 6;

    private const double ItemGap = 16;
    private const double LargestShare = 0.3;

    private readonly List<LegendItem> items = [];

    private Legend() { }

    // Relative to the top of the legend.
    public IReadOnlyList<LegendItem> Items => items;

    public double Height { get; private set; }

    // Places the names in rows; a last item has the number of those that do not fit.
    public static Legend Create(IReadOnlyList<string> names, Typography type, int width, int height)
    {
        int rows = Math.Max(1, (int)(LargestShare * height / type.Line));
        for (int shown = names.Count; shown > 0; shown--)
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
        double available = width - (2 * type.Margin);
        double x = type.Margin;
        int row = 0;
        int hidden = names.Count - shown;
        for (int i = 0; i < shown + Math.Min(hidden, 1); i++)
        {
            bool isRest = i == shown;
            double sample = isRest ? 0 : SampleWidth + SampleGap;
            string whole = isRest ? string.Join(", ", names.Skip(shown)) : names[i];
            string text = isRest
                ? "+" + hidden.ToString(CultureInfo.InvariantCulture) + " more"
                : TextWidth.Shorten(whole, LongestName(names.Count, available) - sample, type.Body);
            double itemWidth = sample + TextWidth.Of(text, type.Body);
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

    // Of more than two names, none takes more than half a row, or one long name could displace the others.
    private static double LongestName(int count, double available) => count <= 2 ? available : (available - ItemGap) / 2;
}

// A name in the legend or at the end of a line. Series is the index of the series, -1 for the item that counts the rest. Place is the left
// end of the sample line, at the middle of the text. Text may be shortened from Whole.
internal readonly record struct LegendItem(int Series, PixelPoint Place, string Text, string Whole);
