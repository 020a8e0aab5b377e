using System;
using System.Collections.Generic;
using static TorchSharp.torch.optim;

namespace Schedules.Torch;

public sealed partial class Scheduler
{
    /// <summary>Goes on to the next step; to be called after each <c>optimizer.step()</c>.</summary>
    /// <exception cref="InvalidOperationException">
    /// A schedule's value at the next step cannot be used, or groups were added for which there is no schedule. Nothing has changed then.
    /// </exception>
    /// <example>
    /// <code>
    /// var scheduler = optimizer.Follow(Warmup(0.1, 10));
    /// scheduler.step();
    /// scheduler.Step // => 1
    /// </code>
    /// </example>
    public override void step() => Advance(null, PlateauState);

    /// <summary>Goes to a step, whichever it is; to the next one if none is given.</summary>
    /// <param name="epoch">The 0-based index of the next update, whatever TorchSharp calls it: 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="epoch"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="step()"/>.</exception>
    /// <example>
    /// <code>
    /// var scheduler = optimizer.Follow(Warmup(0.1, 10));
    /// scheduler.step(5);
    /// scheduler.get_last_lr() // => [0.05]
    /// </code>
    /// </example>
    public override void step(int? epoch) => Advance(epoch, PlateauState);

    /// <summary>Goes to a step, whichever it is.</summary>
    /// <param name="epoch">The 0-based index of the next update: 0 or more.</param>
    /// <remarks>
    /// Through a variable of type <c>LRScheduler</c>, which does not know this overload, a <c>long</c> is taken for a metric.
    /// </remarks>
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

    /// <summary>Hands a metric to the plateau, if there is one, and goes on to the next step.</summary>
    /// <param name="current">The metric, such as a validation loss; one that is not finite is one that has not improved.</param>
    /// <param name="epoch">The step to go to, if not the next one: 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="epoch"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="step()"/>.</exception>
    /// <example>
    /// <code>
    /// var scheduler = optimizer.Follow(Constant(0.1), plateau: new Plateau(factor: 0.5, patience: 0));
    /// scheduler.step(2.0);
    /// scheduler.step(2.0); // no better than before
    /// scheduler.get_last_lr() // => [0.05]
    /// </code>
    /// </example>
    public override void step(double current, int? epoch = null) => Advance(epoch, Next(current));

    /// <summary>Hands a metric to the plateau without taking a step: for metrics that come less often than updates.</summary>
    /// <param name="metric">The metric, such as a validation loss; one that is not finite is one that has not improved.</param>
    /// <exception cref="InvalidOperationException">There is no plateau.</exception>
    /// <example>
    /// <code>
    /// var scheduler = optimizer.Follow(Constant(0.1), plateau: new Plateau(factor: 0.5, patience: 0));
    /// scheduler.Report(2.0);
    /// scheduler.Report(2.0);
    /// scheduler.get_last_lr() // => [0.05]
    /// scheduler.Step          // => 0
    /// </code>
    /// </example>
    public void Report(double metric)
    {
        if (plateau is null)
        {
            throw new InvalidOperationException("There is no plateau that could use a metric; give one to Follow.");
        }
        Apply(Step, Next(metric));
    }

    private PlateauState? Next(double metric) => PlateauState is { } state ? plateau!.Next(state, metric) : null;

    private void Advance(long? epoch, PlateauState? state)
    {
        if (epoch is { } given)
        {
            Check.NotNegative(given, nameof(epoch));
        }
        bool isPutBack = !hasStepped && SequentialMark.IsOn(this);
        Apply(epoch ?? (isPutBack || Step == long.MaxValue ? Step : Step + 1), state, isUpdated: !isPutBack);
        hasStepped = true;
    }

    // What the groups hold, in the update that was done at this step.
    private void Record(IReadOnlyList<ILearningRateController> controllers)
    {
        if (history is null)
        {
            return;
        }
        for (int i = 0; i < controllers.Count; i++)
        {
            var schedule = ScheduleOf(i);
            history.Add(
                new Applied(
                    Step,
                    i,
                    controllers[i].LearningRate,
                    schedule.Momentum is null ? null : Hyperparameter.Momentum.Get(controllers[i]),
                    schedule.WeightDecay is null ? null : Hyperparameter.WeightDecay.Get(controllers[i])
                )
            );
        }
    }
}
