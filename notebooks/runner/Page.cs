using System.Linq;
using System.Net;

namespace Schedules.Notebooks;

/// <summary>A notebook as a page for a browser.</summary>
internal static class Page
{
    public static string Of(Notebook notebook) =>
        """
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="color-scheme" content="light dark">
            <style>
            body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; font-family: system-ui, sans-serif; line-height: 1.5 }
            pre { padding: 0.6rem; overflow-x: auto; line-height: 1.35 }
            pre.code { background: rgba(128, 128, 128, 0.13) }
            table { font-size: 0.9rem } td, th { padding: 0.15rem 0.6rem }
            </style>

            """
        + string.Join("\n", notebook.Cells.Select(Html))
        + "\n</html>\n";

    private static string Html(Cell cell) =>
        cell.IsCode
            ? $"<pre class=\"code\">{WebUtility.HtmlEncode(cell.Source)}</pre>\n"
                + string.Join(
                    "\n",
                    cell.Shown.Select(shown =>
                        shown.MimeType == "text/html" ? shown.Text : $"<pre>{WebUtility.HtmlEncode(shown.Text)}</pre>"
                    )
                )
            : Words.Html(cell.Source);
}
