using System.Reflection;

namespace Schedules.Torch;

public sealed partial class Scheduler
{
    // TorchSharp's schedulers take their first step in their constructors. SequentialLR relies on it: it decrements the counter of each
    // scheduler, and then steps the first one again. This internal counter is the only sign of it, since the rates that SequentialLR resets
    // may be those of the first step. In a version of TorchSharp without the field, a scheduler in a SequentialLR is one step ahead.
    private static readonly FieldInfo? lastEpoch = typeof(LRScheduler).GetField(
        "_last_epoch",
        BindingFlags.Instance | BindingFlags.NonPublic
    );

    /// <summary>Takes the next step; to be called after each <c>optimizer.step()</c>.</summary>
    /// <exception cref="InvalidOperationException">
    /// A schedule's value at the next step is out of range, or a param group was added without a schedule. Nothing has changed.
    /// </exception>
    /// <example>
    /// <code>
    /// var scheduler = optimizer.Follow(Warmup(0.5, 10));
    /// scheduler.step();
    /// scheduler.get_last_lr() // => [0.05]
    /// </code>
    /// </example>
    public override void step() => Advance(null, PlateauState);

    /// <summary>Goes to a step; to the next one if none is given.</summary>
    /// <param name="epoch">The 0-based index of the next update, in spite of TorchSharp's name for it: 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="epoch"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="step()"/>.</exception>
    public override void step(int? epoch) => Advance(epoch, PlateauState);

    /// <summary>Goes to a step.</summary>
    /// <param name="epoch">The 0-based index of the next update: 0 or more.</param>
    /// <remarks>A variable of type <c>LRScheduler</c> does not have this overload: there a <c>long</c> is a metric.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="epoch"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="step()"/>.</exception>
    /// <example>
    /// <code>
    /// var scheduler = optimizer.Follow(Warmup(0.1, 10_000_000_000));
    /// scheduler.step(5_000_000_000);
    /// scheduler.get_last_lr() // => [0.05]
    /// </code>
    /// </example>
    public void step(long epoch) => Advance(epoch, PlateauState);

    /// <summary>Reports a metric to the plateau, and takes the next step.</summary>
    /// <param name="current">The metric, such as a validation loss; a value that is not finite counts as no improvement.</param>
    /// <param name="epoch">The step to go to, if not the next one: 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="epoch"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">There is no plateau; or as for <see cref="step()"/>.</exception>
    /// <example>
    /// <code>
    /// var scheduler = optimizer.Follow(Constant(0.1), plateau: new Plateau(factor: 0.5, patience: 0));
    /// scheduler.step(2.0);
    /// scheduler.step(2.0); // no better than before
    /// scheduler.get_last_lr() // => [0.05]
    /// </code>
    /// </example>
    public override void step(double current, int? epoch = null) => Advance(epoch, After(current));

    /// <summary>
    /// Reports a metric to the plateau without taking a step, for metrics that are computed less often than at each update.
    /// </summary>
    /// <param name="metric">The metric, such as a validation loss; a value that is not finite counts as no improvement.</param>
    /// <exception cref="InvalidOperationException">There is no plateau.</exception>
    /// <example>
    /// <code>
    /// var scheduler = optimizer.Follow(Constant(0.1), plateau: new Plateau(factor: 0.5, patience: 0));
    /// scheduler.Report(2.0);
    /// scheduler.CurrentStep // => 0
    /// </code>
    /// </example>
    public void Report(double metric) => Apply(CurrentStep, After(metric));

    /// <summary>The steps of a training loop, from the current one on. The loop calls <see cref="step()"/> itself.</summary>
    /// <param name="lastStep">The step of the last update, such as <c>run.LastStep</c>: 0 or more.</param>
    /// <returns>The steps up to <paramref name="lastStep"/>; the values of each are in force while it is the current one.</returns>
    /// <remarks>
    /// Each iteration is one update, counted when the next iteration begins. So save a checkpoint in the first statement of the loop's
    /// body, or after the loop. An iteration that is left by <c>break</c> is not counted.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lastStep"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="step()"/>, during the loop.</exception>
    /// <example>
    /// <code>
    /// var seen = new List&lt;double>();
    /// foreach (long step in optimizer.Follow(Warmup(1, 4)).Steps(lastStep: 4))
    /// {
    ///     seen.Add(optimizer.ParamGroups.First().LearningRate);
    ///     optimizer.step();
    /// }
    /// seen // => [0.0, 0.25, 0.5, 0.75, 1.0]
    /// </code>
    /// </example>
    public IEnumerable<long> Steps(long lastStep)
    {
        Check.NotNegative(lastStep);
        return Turns();

        IEnumerable<long> Turns()
        {
            while (CurrentStep <= lastStep)
            {
                yield return CurrentStep;
                step();
            }
        }
    }

    /// <summary>Logs each group's values in each update as scalars for TensorBoard: <c>learning rate/backbone</c> and so on.</summary>
    /// <param name="writer">The writer; a group without a name is logged under its index.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <example><code>optimizer.Follow(Warmup(0.1, 10)).LogTo(torch.utils.tensorboard.SummaryWriter(folder));</code></example>
    public void LogTo(SummaryWriter writer)
    {
        Check.NotNull(writer);
        LogTo(update =>
        {
            double?[] values = [update.LearningRate, update.Momentum, update.WeightDecay];
            for (int i = 0; i < values.Length; i++)
            {
                if (values[i] is { } value)
                {
                    string tag = $"{Hyperparameter.All[i].Name}/{update.Name ?? $"{update.Group}"}";
                    writer.add_scalar(tag, (float)value, (int)Math.Min(update.Step, int.MaxValue));
                }
            }
        });
    }

    /// <summary>Calls a function with each group's values in each update, in addition to earlier ones.</summary>
    /// <param name="log">The function; it is called after the step that follows the update.</param>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    /// <example><code>optimizer.Follow(Warmup(0.1, 10)).LogTo(update => Console.WriteLine(update.LearningRate));</code></example>
    public void LogTo(Action<Applied> log) => this.log += Check.NotNull(log);

    private PlateauState After(double metric) =>
        PlateauState is { } state
            ? plateau!.Next(state, metric)
            : throw new InvalidOperationException(
                FormattableString.Invariant($"There is no plateau that could use the metric {metric:R}; give one to Follow. ")
                    + "If a step was meant: step(long) is a method of Scheduler, and not of LRScheduler."
            );

    private void Advance(long? epoch, PlateauState? state)
    {
        if (epoch is { } given)
        {
            Check.NotNegative(given, nameof(epoch));
        }
        bool isPutBack = !hasStepped && lastEpoch?.GetValue(this) is < -1;
        Apply(epoch ?? (isPutBack || CurrentStep == long.MaxValue ? CurrentStep : CurrentStep + 1), state, isUpdated: !isPutBack);
        hasStepped = true;
    }
}
