namespace Schedules.Plotting;

/// <summary>A name in the legend or at the end of a line.</summary>
internal readonly struct LegendItem
{
    /// <summary>Creates an item.</summary>
    /// <param name="series">The place of the series in the chart; negative for an item about several.</param>
    /// <param name="place">The left end of the sample line, at half the height of the text.</param>
    /// <param name="text">The name as shown, perhaps shortened.</param>
    /// <param name="whole">The name in full.</param>
    public LegendItem(int series, PixelPoint place, string text, string whole)
    {
        Series = series;
        Place = place;
        Text = text;
        Whole = whole;
    }

    /// <summary>The place of the series in the chart; negative for an item about several.</summary>
    public int Series { get; }

    /// <summary>The left end of the sample line, at half the height of the text.</summary>
    public PixelPoint Place { get; }

    /// <summary>The name as shown, perhaps shortened.</summary>
    public string Text { get; }

    /// <summary>The name in full.</summary>
    public string Whole { get; }
}
