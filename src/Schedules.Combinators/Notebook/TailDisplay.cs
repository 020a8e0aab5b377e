namespace Schedules.Notebook;

// Shows a tail as the picture of its factor from 1 until it is below a quarter.
internal sealed class TailDisplay : Display<Tail>
{
    private const double Low = 0.25;
    private const long MaxSteps = 1_000_000_000_000;

    private protected override string ToHtml(Tail value) =>
        Html.Picture(
            value.ToString(),
            () =>
                Schedule
                    .Hold(1, 0)
                    .Decay(value)
                    .ToSvg(Truncate.To(value.ToString(), 60), "factor", lastStep: LastStep(value), width: 320, height: 200)
        );

    private protected override string ToText(Tail value) => value.ToString();

    private static long LastStep(Tail tail)
    {
        long step = 10;
        while (tail.FactorAt(step) >= Low && step < MaxSteps)
        {
            step *= 10;
        }
        return step;
    }
}
