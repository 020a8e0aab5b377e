namespace Schedules.Plotting;

// Font sizes and margins, in pixels; a narrow picture has smaller ones.
internal sealed class Typography
{
    private const int NarrowWidth = 440;

    public Typography(int width)
    {
        bool isNarrow = width < NarrowWidth;
        Body = isNarrow ? 11 : 12;
        Title = isNarrow ? 13 : 14;
        Margin = isNarrow ? 6 : 10;
    }

    // The font size of all text except the title.
    public double Body { get; }

    public double Title { get; }

    public double Margin { get; }

    // The height of a row of text.
    public double Line => Body * 1.4;

    // How far the baseline lies below the middle of a line of text.
    public double Drop => Body * 0.35;
}
