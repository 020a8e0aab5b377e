using System;
using System.Text;
using Schedules.Plotting;

namespace Schedules.Notebook;

// Pieces of HTML that are well-formed XML too. There is no script in them and no style element, since many viewers of saved notebooks drop
// both; for the same reason a picture is an image of its own and not SVG within the page.
internal static class Html
{
    internal static string Block(string content) => $"<div>{content}</div>";

    internal static string Text(string text) => PlainText.Escape(PlainText.Clean(text));

    internal static string Code(string code) => $"<code>{Text(code)}</code>";

    internal static string Paragraph(string html) => $"<p style=\"margin:0.5em 0\">{html}</p>";

    // A function of the user's own may throw at any step: then the notebook says so, and goes on.
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
