using System;
using System.Collections.Generic;
using static TorchSharp.torch.optim;

namespace Schedules.Torch;

/// <summary>Lets the optimizers of TorchSharp follow schedules.</summary>
/// <example>
/// <code>
/// var lr = Warmup(peak: 0.1, steps: 4).Decay(0, 6, Curve.Cosine);
/// var scheduler = optimizer.Follow(lr);
/// for (int update = 0; update &lt; 4; update++)
/// {
///     optimizer.step();
///     scheduler.step();
/// }
/// scheduler.get_last_lr() // => [0.1]
/// </code>
/// </example>
public static partial class OptimizerExtensions
{
    /// <summary>Lets every param group of an optimizer follow a schedule.</summary>
    /// <param name="optimizer">An optimizer with at least one param group.</param>
    /// <param name="learningRate">
    /// The learning rate at each step; a schedule is such a function. With <paramref name="relative"/>, the factor that each group's
    /// <c>InitialLearningRate</c> is multiplied by. It must be finite and not negative at every step that is reached.
    /// </param>
    /// <param name="momentum">
    /// The momentum at each step, or beta1 where the optimizer has betas; left out, it stays as it is. From 0 to below 1.
    /// </param>
    /// <param name="weightDecay">The weight decay at each step; left out, it stays as it is. Finite and not negative.</param>
    /// <param name="plateau">
    /// What reduces the learning rate when a metric stops to improve: the rate is then multiplied by the plateau's factor. The metric comes
    /// by <see cref="Scheduler.step(double, int?)"/> or <see cref="Scheduler.Report"/>.
    /// </param>
    /// <param name="relative">Whether <paramref name="learningRate"/> is a factor and not a rate.</param>
    /// <param name="record">Whether to keep a <see cref="Scheduler.History"/>.</param>
    /// <param name="firstStep">The 0-based index of the optimizer's next update: 0 or more.</param>
    /// <returns>
    /// The scheduler. The values of <paramref name="firstStep"/> are in force at once; <see cref="Scheduler.step()"/> after each update
    /// brings those of the next.
    /// </returns>
    /// <remarks>A group that is added later is taken in at the next step.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="optimizer"/> or <paramref name="learningRate"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The optimizer has no param group, or no momentum or weight decay where one is to be followed; or a schedule's value at
    /// <paramref name="firstStep"/> cannot be used. Nothing has been set then.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstStep"/> is negative.</exception>
    /// <example>
    /// <code>
    /// var (rate, momentum) = Recipes.OneCycle(peak: 0.1, totalSteps: 100);
    /// var scheduler = optimizer.Follow(rate, momentum: momentum, weightDecay: Constant(1e-4));
    /// optimizer.ParamGroups.First().LearningRate // => 0.004
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
    ) =>
        new(
            Check.HasGroups(optimizer),
            [new GroupSchedule(Check.NotNull(learningRate), momentum, weightDecay)],
            eachItsOwn: false,
            plateau,
            relative,
            record,
            Check.NotNegative(firstStep)
        );

    /// <summary>Lets each param group of an optimizer follow schedules of its own.</summary>
    /// <param name="optimizer">An optimizer with at least one param group.</param>
    /// <param name="groups">What each group follows, in the order of the optimizer's param groups: one for each.</param>
    /// <param name="plateau">What reduces the learning rates of all groups when a metric stops to improve.</param>
    /// <param name="relative">
    /// Whether the learning rates are factors that each group's <c>InitialLearningRate</c> is multiplied by.
    /// </param>
    /// <param name="record">Whether to keep a <see cref="Scheduler.History"/>.</param>
    /// <param name="firstStep">The 0-based index of the optimizer's next update: 0 or more.</param>
    /// <returns>The scheduler. The values of <paramref name="firstStep"/> are in force at once.</returns>
    /// <remarks>A group that is added later has no schedule: <see cref="Scheduler.step()"/> then throws, and says so.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="optimizer"/> or <paramref name="groups"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// There are not as many schedules as param groups, or one is null; or as for one schedule for all groups. Nothing has been set then.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstStep"/> is negative.</exception>
    /// <example>
    /// <code>
    /// // The backbone at a tenth of the head's rate.
    /// var head = Warmup(0.5, 100).Decay(0, 900);
    /// var scheduler = twoGroups.Follow([head.Times(0.1), head], firstStep: 100);
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
    ) => new(Check.HasGroups(optimizer), Check.NoNullIn(groups), eachItsOwn: true, plateau, relative, record, Check.NotNegative(firstStep));
}
