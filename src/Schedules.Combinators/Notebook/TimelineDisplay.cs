namespace Schedules.Notebook;

// Shows a timeline as a table.
internal sealed class TimelineDisplay : Display<Timeline>
{
    private protected override string ToHtml(Timeline value) => Table.ToHtml(value);

    private protected override string ToText(Timeline value) => Table.ToText(value);
}
