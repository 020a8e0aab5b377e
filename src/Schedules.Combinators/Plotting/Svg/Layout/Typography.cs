namespace Schedules.Plotting;

/// <summary>The sizes of text and of the space around it.</summary>
internal sealed class Typography
{
    private const int NarrowWidth = 440;

    /// <summary>Chooses sizes for a picture of the given width.</summary>
    public Typography(int width)
    {
        var isNarrow = width < NarrowWidth;
        Body = isNarrow ? 11 : 12;
        Title = isNarrow ? 13 : 14;
        Margin = isNarrow ? 6 : 10;
    }

    /// <summary>The font size of everything but the title.</summary>
    public double Body { get; }

    /// <summary>The font size of the title.</summary>
    public double Title { get; }

    /// <summary>The empty space along the edges of the picture.</summary>
    public double Margin { get; }

    /// <summary>The height of a row of text.</summary>
    public double Line => Body * 1.4;

    /// <summary>How far the baseline lies below the middle of a line of text.</summary>
    public double Drop => Body * 0.35;
}
