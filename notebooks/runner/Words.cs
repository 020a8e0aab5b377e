using System.Linq;
using System.Net;
using System.Text.RegularExpressions;

namespace Schedules.Notebooks;

/// <summary>As much of Markdown as the words of a notebook need: paragraphs, headings, code and emphasis. Formulas stay as they are written.</summary>
internal static partial class Words
{
    public static string Html(string markdown) =>
        string.Join("\n", markdown.ReplaceLineEndings("\n").Split("\n\n").Select(paragraph => Paragraph(WebUtility.HtmlEncode(paragraph))));

    private static string Paragraph(string text) =>
        text.StartsWith("$$", System.StringComparison.Ordinal) ? $"<p>{text}</p>"
        : Heading().Match(text) is { Success: true } heading
            ? $"<h{heading.Groups["level"].Length}>{Inline(heading.Groups["text"].Value)}</h{heading.Groups["level"].Length}>"
        : $"<p>{Inline(text)}</p>";

    private static string Inline(string text) =>
        Emphasis().Replace(Strong().Replace(Code().Replace(text, "<code>$1</code>"), "<strong>$1</strong>"), "<em>$1</em>");

    [GeneratedRegex("^(?<level>#{1,6}) (?<text>.*)$")]
    private static partial Regex Heading();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\*\*([^*]+)\*\*")]
    private static partial Regex Strong();

    [GeneratedRegex(@"\*([^*]+)\*")]
    private static partial Regex Emphasis();
}
