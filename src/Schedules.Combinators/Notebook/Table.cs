using System;
using System.Collections.Generic;
using Schedules.Text;

namespace Schedules.Notebook;

// The table of a timeline's phases; of a long timeline, the first and the last ones.
internal static class Table
{
    private const int FirstRows = 16;
    private const int LastRows = 4;
    private const int MaxCodeLength = 200;

    private const string CellStyle = "padding:0.15em 0.6em;vertical-align:top";
    private const string HeadStyle = $"{CellStyle};font-weight:600;border-bottom:1px solid rgba(128,128,128,0.6)";
    private const string NumberStyle = $"{CellStyle};text-align:right;font-variant-numeric:tabular-nums";
    private const string LeftStyle = $"{CellStyle};text-align:left";

    internal static string ToHtml(Timeline timeline)
    {
        try
        {
            return "<table style=\"border-collapse:collapse;margin:0.5em 0\"><thead><tr>"
                + Head("step")
                + Head("steps")
                + Head("from")
                + Head("to")
                + $"<th style=\"{HeadStyle};text-align:left\">phase</th></tr></thead><tbody>"
                + string.Concat(Lines(timeline, Row, more => $"<tr><td style=\"{LeftStyle}\" colspan=\"5\">{more}</td></tr>"))
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
            return string.Join("\n", Lines(timeline, segment => Truncate.To(segment.ToString(), MaxCodeLength), more => more));
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
        + $"<td style=\"{LeftStyle}\">{Html.Code(Truncate.To(segment.Schedule.ToString(), MaxCodeLength))}</td></tr>";

    private static string Head(string name) => $"<th style=\"{HeadStyle};text-align:right\">{name}</th>";

    private static string Number(string number) => $"<td style=\"{NumberStyle}\">{number}</td>";

    private static IEnumerable<string> Lines(Timeline timeline, Func<Segment, string> line, Func<string, string> gap)
    {
        int count = timeline.Count;
        bool isShort = count <= FirstRows + LastRows;
        for (int i = 0; i < (isShort ? count : FirstRows); i++)
        {
            yield return line(timeline[i]);
        }
        if (!isShort)
        {
            yield return gap($"… {count - FirstRows - LastRows} more …");
            for (int i = count - LastRows; i < count; i++)
            {
                yield return line(timeline[i]);
            }
        }
    }
}
