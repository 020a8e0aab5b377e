using System.Globalization;

namespace Schedules.Plotting;

/// <summary>The colour of text and rules, in light and in dark.</summary>
/// <remarks>
/// <para>
/// Everything that is not a series is drawn in the current colour. Inside a web page or notebook that is
/// the page's own text colour, which suits the page whether or not it reports a colour scheme. A picture
/// that stands alone has no page to ask, so it follows the reported scheme.
/// </para>
/// <para>
/// A report can be wrong: an image in a dark page may be told "light". The two greys are therefore
/// strong enough in their own scheme (4.5 to 1) and still readable in the other (3.5 to 1). Where the
/// style element is removed altogether, <see cref="Fallback"/> reads 4 to 1 on white and on near black.
/// </para>
/// <para>
/// Styles of an inlined SVG reach the whole page. The class name is made from the rules themselves, so two
/// charts that share the name have the same rules, and charts of another version have another name.
/// </para>
/// </remarks>
internal static class StyleSheet
{
    /// <summary>The colour for text and rules where the style element is ignored.</summary>
    public const string Fallback = "#767f88";

    private const string OnLight = "#6b747d";
    private const string OnDark = "#808a94";

    /// <summary>The class of the root element.</summary>
    public static string ClassName { get; } = "schedules-" + Hash(Rules("c"));

    /// <summary>The content of the style element.</summary>
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
        var hash = 2166136261u;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
