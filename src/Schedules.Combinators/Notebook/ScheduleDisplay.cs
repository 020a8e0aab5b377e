namespace Schedules.Notebook;

// Shows a schedule as its picture and timeline; as text, its code and timeline.
internal sealed class ScheduleDisplay : Display<Schedule>
{
    private const int MaxCodeLength = 1000;

    internal static string Picture(Schedule schedule, string valueLabel) =>
        Html.Picture(Code(schedule), () => schedule.ToSvg(valueLabel: valueLabel));

    internal static string Code(Schedule schedule) => Truncate.To(schedule.ToString(), MaxCodeLength);

    private protected override string ToHtml(Schedule value) => Picture(value, "value") + Table.ToHtml(value.Phases);

    private protected override string ToText(Schedule value) => $"{Code(value)}\n\n{Table.ToText(value.Phases)}";
}
