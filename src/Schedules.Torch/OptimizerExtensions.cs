namespace Schedules.Torch;

/// <summary>Lets the optimizers of TorchSharp follow schedules.</summary>
public static class OptimizerExtensions
{
    /// <summary>Lets every param group of an optimizer follow a schedule.</summary>
    /// <param name="optimizer">An optimizer with at least one param group.</param>
    /// <param name="learningRate">
    /// The learning rate at each step, or with <paramref name="relative"/> the factor of each group's base rate: finite, and 0 or more.
    /// </param>
    /// <param name="momentum">
    /// The momentum at each step, or beta1 if the optimizer has betas: from 0 to below 1. If left out, it stays unchanged.
    /// </param>
    /// <param name="weightDecay">The weight decay at each step: finite, and 0 or more. If left out, it stays unchanged.</param>
    /// <param name="plateau">
    /// Multiplies the learning rate by a factor that it reduces when a metric stops improving. The metric is passed to
    /// <see cref="Scheduler.step(double, int?)"/> or <see cref="Scheduler.Report"/>.
    /// </param>
    /// <param name="relative">
    /// Whether <paramref name="learningRate"/> is a factor. A group's base rate is its <c>InitialLearningRate</c> when it is first seen.
    /// </param>
    /// <param name="record">Whether to keep a <see cref="Scheduler.History"/>.</param>
    /// <param name="firstStep">The 0-based index of the optimizer's next update: 0 or more.</param>
    /// <returns>The scheduler, with the values of <paramref name="firstStep"/> in force.</returns>
    /// <remarks>A param group that is added later follows the schedule from the next step on.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="optimizer"/> or <paramref name="learningRate"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The optimizer has no param group, or it lacks a momentum or weight decay for which there is a schedule; or a schedule's value at
    /// <paramref name="firstStep"/> is out of range. Nothing has been set.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstStep"/> is negative.</exception>
    /// <example>
    /// <code>
    /// var scheduler = optimizer.Follow(Warmup(peak: 0.1, steps: 4), momentum: Ramp(0.85, 0.95, 4), firstStep: 2);
    /// scheduler.get_last_lr() // => [0.05]
    /// </code>
    /// </example>
    public static Scheduler Follow(
        this Optimizer optimizer,
        Func<long, double> learningRate,
        Func<long, double>? momentum = null,
        Func<long, double>? weightDecay = null,
        Plateau? plateau = null,
        bool relative = false,
        bool record = false,
        long firstStep = 0
    )
    {
        GroupSchedule all = new(learningRate, momentum, weightDecay);
        return new(Check.HasGroups(optimizer), [all], eachItsOwn: false, plateau, relative, record, Check.NotNegative(firstStep));
    }

    /// <summary>Lets each param group of an optimizer follow its own schedules.</summary>
    /// <param name="optimizer">An optimizer with at least one param group.</param>
    /// <param name="groups">The schedules of each group, in the order of the optimizer's param groups. Names must be unique.</param>
    /// <param name="plateau">Reduces the learning rates of all groups when a metric stops improving.</param>
    /// <param name="relative">Whether the learning rates are factors of the groups' base rates, as with one schedule.</param>
    /// <param name="record">Whether to keep a <see cref="Scheduler.History"/>.</param>
    /// <param name="firstStep">The 0-based index of the optimizer's next update: 0 or more.</param>
    /// <returns>The scheduler, with the values of <paramref name="firstStep"/> in force.</returns>
    /// <remarks>A param group that is added later has no schedule, so <see cref="Scheduler.step()"/> then throws.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="optimizer"/> or <paramref name="groups"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The number of schedules is not that of param groups, one is null, or two have the same name; or as with one schedule. Nothing has
    /// been set.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstStep"/> is negative.</exception>
    /// <example>
    /// <code>
    /// var head = Warmup(0.5, 100).Decay(0, 900);
    /// var scheduler = twoGroups.Follow([head.Times(0.1), new GroupSchedule(head, name: "head")], firstStep: 100);
    /// scheduler.get_last_lr() // => [0.05, 0.5]
    /// </code>
    /// </example>
    public static Scheduler Follow(
        this Optimizer optimizer,
        IEnumerable<GroupSchedule> groups,
        Plateau? plateau = null,
        bool relative = false,
        bool record = false,
        long firstStep = 0
    )
    {
        ImmutableArray<GroupSchedule> each = Check.NamedOnce(Check.NoNullIn(groups));
        return new(Check.HasGroups(optimizer), each, eachItsOwn: true, plateau, relative, record, Check.NotNegative(firstStep));
    }
}
