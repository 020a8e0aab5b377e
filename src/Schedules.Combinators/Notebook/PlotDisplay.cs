namespace Schedules.Notebook;

// A plot: its picture; in text what is in it.
internal sealed class PlotDisplay : Display<Plot>
{
    private protected override string ToHtml(Plot value) => Html.Picture(ToText(value), value.ToSvg);

    private protected override string ToText(Plot value) => Excerpt.Of(value.Description, 1000);
}
