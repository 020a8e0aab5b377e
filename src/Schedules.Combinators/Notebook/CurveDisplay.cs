namespace Schedules.Notebook;

// Shows a curve as the picture of its decay from 1. The target is above 0, since not every curve can reach 0.
internal sealed class CurveDisplay : Display<Curve>
{
    private const double Target = 0.01;
    private const int Steps = 100;

    private protected override string ToHtml(Curve value) =>
        Html.Picture(
            value.ToString(),
            () => Schedule.Ramp(1, Target, Steps, value).ToSvg(Truncate.To(value.ToString(), 60), "value", width: 320, height: 200)
        );

    private protected override string ToText(Curve value) => value.ToString();
}
