namespace Schedules.Notebook;

// Shows a plot as its picture; as text, its title and the names of its traces.
internal sealed class PlotDisplay : Display<Plot>
{
    private protected override string ToHtml(Plot value) => Html.Picture(ToText(value), value.ToSvg);

    private protected override string ToText(Plot value) => Truncate.To(value.Description, 1000);
}
