namespace Schedules.Notebook;

// Shows a 1cycle policy as the pictures of its two schedules, one above the other.
internal sealed class OneCycleDisplay : Display<OneCycle>
{
    private protected override string ToHtml(OneCycle value) =>
        Html.Block(ScheduleDisplay.Picture(value.LearningRate, "learning rate"))
        + Html.Block(ScheduleDisplay.Picture(value.Momentum, "momentum"));

    private protected override string ToText(OneCycle value) =>
        $"learning rate: {ScheduleDisplay.Code(value.LearningRate)}\nmomentum: {ScheduleDisplay.Code(value.Momentum)}";
}
