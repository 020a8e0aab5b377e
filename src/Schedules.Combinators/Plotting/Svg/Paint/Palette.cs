namespace Schedules.Plotting;

// The colour, dashes and line width of each series. The colours have a middle lightness: each has a contrast of at least 3 to 1 both on
// white and on #1e1e1e, so one set serves light and dark. Any two are at least 5.7 apart (OKLab distance times 100) for normal sight and
// under simulated protanopia, deuteranopia and tritanopia. From the ninth series on, dashes distinguish the lines of one colour; series of
// dots repeat the colours.
internal static class Palette
{
    private const int Colours = 8;
    private const int Kinds = 3;

    public static SeriesLook LookOf(int index, int count) =>
        new(ColourOf(index % Colours), DashesOf(index / Colours % Kinds), count > 2 ? 1.5 : 2);

    private static string ColourOf(int index) =>
        index switch
        {
            0 => "#1b7dfb",
            1 => "#e0320f",
            2 => "#218756",
            3 => "#9f59af",
            4 => "#c9801b",
            5 => "#7c8dc4",
            6 => "#797304",
            _ => "#65707c",
        };

    private static string DashesOf(int round) =>
        round switch
        {
            0 => "",
            1 => "2 2",
            _ => "10 2 2 2",
        };
}

// Dashes is a stroke-dasharray, empty for a continuous line.
internal readonly record struct SeriesLook(string Colour, string Dashes, double LineWidth);
