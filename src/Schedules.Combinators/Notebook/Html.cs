using System;
using System.Text;
using Schedules.Plotting;

namespace Schedules.Notebook;

// Fragments of HTML that are also well-formed XML. Many viewers of saved notebooks drop scripts, style elements and inline SVG, so there
// are none: a picture is an img element with a data URL.
internal static class Html
{
    internal static string Block(string content) => $"<div>{content}</div>";

    internal static string Text(string text) => PlainText.Escape(PlainText.Clean(text));

    internal static string Code(string code) => $"<code>{Text(code)}</code>";

    internal static string Paragraph(string html) => $"<p style=\"margin:0.5em 0\">{html}</p>";

    // A user's function may throw at any step; the cell then shows the error instead of failing.
    internal static string Picture(string description, Func<string> draw)
    {
        try
        {
            string svg = Convert.ToBase64String(Encoding.UTF8.GetBytes(draw()));
            return $"<img alt=\"{Text(description)}\" src=\"data:image/svg+xml;base64,{svg}\" style=\"max-width:100%\"/>";
        }
        catch (Exception error)
        {
            return Paragraph($"No picture of {Code(description)}: {Text(error.Message)}");
        }
    }
}
