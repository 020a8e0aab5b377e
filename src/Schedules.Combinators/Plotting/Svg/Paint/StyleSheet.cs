using System.Globalization;

namespace Schedules.Plotting;

// The colour of text and rules, in light and dark. Everything that is not a series is drawn in the current colour. Inside a web page or
// notebook that is the text colour of the page, whether or not the page reports a colour scheme. A picture on its own follows the reported
// scheme. The report can be wrong: an image in a dark page may get "light". The two greys are therefore strong enough in their own scheme
// (4.5 to 1) and still readable in the other (3.5 to 1). If the style element is removed, Fallback has a contrast of 4 to 1 on white and on
// near black. Styles of an inlined SVG reach the whole page. The class name is made from the rules themselves, so charts with the same
// class name have the same rules, and charts of another version have another class name.
internal static class StyleSheet
{
    // The colour for text and rules where the style element is ignored.
    public const string Fallback = "#767f88";

    private const string OnLight = "#6b747d";
    private const string OnDark = "#808a94";

    // The class of the root element.
    public static string ClassName { get; } = "schedules-" + Hash(Rules("c"));

    public static string Text { get; } = Rules(ClassName);

    private static string Rules(string name) =>
        "."
        + name
        + "{color:inherit}"
        + "."
        + name
        + ":root{color:"
        + OnLight
        + "}"
        + "@media (prefers-color-scheme:dark){."
        + name
        + ":root{color:"
        + OnDark
        + "}}";

    private static string Hash(string text)
    {
        // FNV-1a: short, and the same on every platform, unlike string.GetHashCode.
        uint hash = 2166136261u;
        foreach (char character in text)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
