namespace Schedules.Notebook;

// A curve: the way it goes down from 1. It ends above 0, where every curve can end.
internal sealed class CurveDisplay : Display<Curve>
{
    private const double target = 0.01;
    private const int steps = 100;

    private protected override string ToHtml(Curve value) =>
        Html.Picture(
            value.ToString(),
            () => Schedule.Ramp(1, target, steps, value).ToSvg(Excerpt.Of(value.ToString(), 60), "value", width: 320, height: 200)
        );

    private protected override string ToText(Curve value) => value.ToString();
}
