using System;
using System.Collections.Generic;
using Schedules.Text;

namespace Schedules.Notebook;

// The table of a timeline's phases; of a long timeline, the first and the last ones.
internal static class Table
{
    private const int mostAtBegin = 16;
    private const int mostAtEnd = 4;
    private const int mostOfCode = 200;

    private const string cellStyle = "padding:0.15em 0.6em;vertical-align:top";
    private const string headStyle = $"{cellStyle};font-weight:600;border-bottom:1px solid rgba(128,128,128,0.6)";
    private const string numberStyle = $"{cellStyle};text-align:right;font-variant-numeric:tabular-nums";
    private const string leftStyle = $"{cellStyle};text-align:left";

    internal static string ToHtml(Timeline timeline)
    {
        try
        {
            return "<table style=\"border-collapse:collapse;margin:0.5em 0\"><thead><tr>"
                + Head("step")
                + Head("steps")
                + Head("from")
                + Head("to")
                + $"<th style=\"{headStyle};text-align:left\">phase</th></tr></thead><tbody>"
                + string.Concat(Lines(timeline, Row, more => $"<tr><td style=\"{leftStyle}\" colspan=\"5\">{more}</td></tr>"))
                + "</tbody></table>";
        }
        catch (Exception error)
        {
            return Html.Paragraph($"No timeline: {Html.Text(error.Message)}");
        }
    }

    internal static string ToText(Timeline timeline)
    {
        try
        {
            return string.Join("\n", Lines(timeline, segment => Truncate.To(segment.ToString(), mostOfCode), more => more));
        }
        catch (Exception error)
        {
            return $"No timeline: {error.Message}";
        }
    }

    private static string Row(Segment segment) =>
        "<tr>"
        + Number(Literal.Of(segment.FirstStep))
        + Number(segment.Length is { } length ? Literal.Of(length) : "no end")
        + Number(Literal.Of(segment.Start))
        + Number(segment.End is { } end ? Literal.Of(end) : "")
        + $"<td style=\"{leftStyle}\">{Html.Code(Truncate.To(segment.Schedule.ToString(), mostOfCode))}</td></tr>";

    private static string Head(string name) => $"<th style=\"{headStyle};text-align:right\">{name}</th>";

    private static string Number(string number) => $"<td style=\"{numberStyle}\">{number}</td>";

    private static IEnumerable<string> Lines(Timeline timeline, Func<Segment, string> line, Func<string, string> gap)
    {
        int count = timeline.Count;
        bool isShort = count <= mostAtBegin + mostAtEnd;
        for (int i = 0; i < (isShort ? count : mostAtBegin); i++)
        {
            yield return line(timeline[i]);
        }
        if (!isShort)
        {
            yield return gap($"… {count - mostAtBegin - mostAtEnd} more …");
            for (int i = count - mostAtEnd; i < count; i++)
            {
                yield return line(timeline[i]);
            }
        }
    }
}
