using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TorchSharp.Modules;
using static TorchSharp.torch.optim;
using static TorchSharp.torch.optim.lr_scheduler;

namespace Schedules.Torch;

/// <summary>Keeps the hyperparameters of an optimizer on their schedules; made by <c>optimizer.Follow(...)</c>.</summary>
/// <remarks>
/// <para>
/// It is a TorchSharp scheduler, and goes wherever one goes; the only thing that it remembers is the step, and the state of the plateau if
/// there is one. Each value that an optimizer holds is the schedule's own, to the bit. Either all values of a step are set, or none.
/// </para>
/// <para>
/// The step counts optimizer updates: neither batches, where gradients are accumulated, nor processes.
/// </para>
/// <para>
/// Inside <c>SequentialLR</c> it counts from 0 where its turn begins. <c>ChainedLR</c> steps all its schedulers; since the values here are
/// absolute, the last one that sets them wins: multiply the schedules instead. It is not safe for use by several threads.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var scheduler = optimizer.Follow(Warmup(peak: 0.5, steps: 10).Decay(0, 90, Curve.Cosine));
/// optimizer.step();
/// scheduler.step();
/// scheduler.get_last_lr() // => [0.05]
/// </code>
/// </example>
public sealed partial class Scheduler : LRScheduler
{
    private readonly Optimizer optimizer;
    private readonly ILearningRateController[]? ownGroups;
    private readonly bool eachItsOwn;
    private readonly Hyperparameter[] followed;
    private readonly Plateau? plateau;
    private readonly bool relative;
    private readonly List<Applied>? history;

    // What get_last_lr() shows: the base's own list, which nothing but its step() would fill, and that allocates.
    private readonly IList<double> shown;

    // The values of a step, group by group, until all of them are known to be good.
    private double[] values = [];
    private bool isMade;
    private bool hasStepped;

    internal Scheduler(
        Optimizer optimizer,
        ImmutableArray<GroupSchedule> schedules,
        bool eachItsOwn,
        Plateau? plateau,
        bool relative,
        bool record,
        long firstStep
    )
        : base(optimizer)
    {
        this.optimizer = optimizer;
        ownGroups = optimizer is LBFGS lbfgs ? [new LbfgsGroup(lbfgs)] : null;
        Groups = schedules;
        this.eachItsOwn = eachItsOwn;
        followed =
        [
            .. new[] { Hyperparameter.LearningRate, Hyperparameter.Momentum, Hyperparameter.WeightDecay }.Where(hyperparameter =>
                schedules.Any(schedule => hyperparameter.Of(schedule) is not null)
            ),
        ];
        this.plateau = plateau;
        this.relative = relative;
        history = record ? [] : null;
        shown = (IList<double>)get_last_lr();
        Apply(firstStep, plateau?.Start);
        isMade = true;
    }

    /// <summary>The 0-based index of the update whose values are in force.</summary>
    /// <example>
    /// <code>
    /// optimizer.Follow(Constant(0.1), firstStep: 7).Step // => 7
    /// </code>
    /// </example>
    public long Step { get; private set; }

    /// <summary>What the param groups follow: one for all, or one for each.</summary>
    /// <example>
    /// <code>
    /// optimizer.Follow(Warmup(0.1, 10)).Groups[0].LearningRate(10) // => 0.1
    /// </code>
    /// </example>
    public ImmutableArray<GroupSchedule> Groups { get; }

    /// <summary>The schedule of the first group's learning rate, to look at: the very one that was given, if it was one.</summary>
    /// <example>
    /// <code>
    /// optimizer.Follow(Warmup(0.1, 10).Hold(90)).Schedule // => Warmup(0.1, 10).Hold(90)
    /// </code>
    /// </example>
    public Schedule Schedule => Schedules.Schedule.Of(Groups[0].LearningRate, "learningRate");

    /// <summary>Where the plateau stands; null if there is none.</summary>
    /// <example>
    /// <code>
    /// optimizer.Follow(Constant(0.1), plateau: new Plateau()).PlateauState.Factor // => 1.0
    /// </code>
    /// </example>
    public PlateauState? PlateauState { get; private set; }

    /// <summary>What each group held in each update, read from the optimizer when a step was taken; empty unless it was asked for.</summary>
    /// <example>
    /// <code>
    /// var scheduler = optimizer.Follow(Warmup(1, 2), record: true);
    /// for (int update = 0; update &lt; 4; update++)
    /// {
    ///     optimizer.step();
    ///     scheduler.step();
    /// }
    /// scheduler.History.Select(applied => applied.LearningRate) // => [0.0, 0.5, 1.0, 1.0]
    /// </code>
    /// </example>
    public IReadOnlyList<Applied> History => history is null ? [] : history;

    // The groups as they are now: groups can be added at any time. Taken from the optimizer's own list, without a copy.
    private IReadOnlyList<ILearningRateController> Controllers =>
        ownGroups ?? optimizer.ParamGroups as IReadOnlyList<ILearningRateController> ?? [.. optimizer.ParamGroups];

    internal void GoTo(long step) => Apply(step, PlateauState);

    // Sets all values of a step, or none, and then stands there. If an update was done, what it used is recorded before it is gone.
    private void Apply(long step, PlateauState? state, bool isUpdated = false)
    {
        IReadOnlyList<ILearningRateController> controllers = Controllers;
        CheckCount(controllers.Count);
        Evaluate(controllers, step, state);
        if (isUpdated)
        {
            Record(controllers);
        }
        for (int i = 0; i < controllers.Count; i++)
        {
            for (int j = 0; j < followed.Length; j++)
            {
                double value = values[(i * followed.Length) + j];
                if (!double.IsNaN(value))
                {
                    followed[j].Set(controllers[i], value);
                }
            }
            Show(i, controllers[i].LearningRate);
        }
        Step = step;
        PlateauState = state;
    }

    // The values of a step, NaN for what a group leaves alone.
    private void Evaluate(IReadOnlyList<ILearningRateController> controllers, long step, PlateauState? state)
    {
        if (values.Length != controllers.Count * followed.Length)
        {
            CheckHyperparameters(controllers);
            values = new double[controllers.Count * followed.Length];
        }
        for (int i = 0; i < controllers.Count; i++)
        {
            GroupSchedule schedule = ScheduleOf(i);
            for (int j = 0; j < followed.Length; j++)
            {
                values[(i * followed.Length) + j] = followed[j].Of(schedule) is { } function
                    ? Checked(followed[j], Scaled(followed[j], function(step), controllers[i], state), i, step)
                    : double.NaN;
            }
        }
    }

    private GroupSchedule ScheduleOf(int group) => Groups[eachItsOwn ? group : 0];

    private double Scaled(Hyperparameter hyperparameter, double value, ILearningRateController group, PlateauState? state)
    {
        if (hyperparameter != Hyperparameter.LearningRate)
        {
            return value;
        }
        value = relative ? value * group.InitialLearningRate : value;
        return state is null ? value : value * state.Factor;
    }

    private double Checked(Hyperparameter hyperparameter, double value, int group, long step) =>
        hyperparameter.Allows(value) ? value : throw Refusal(hyperparameter.Refusal(value, group, step), hyperparameter.Parameter);

    private void CheckCount(int groups)
    {
        if (eachItsOwn && groups != Groups.Length)
        {
            throw Refusal(
                $"The optimizer has {groups} param groups, and {Groups.Length} schedules were given; there must be one for each.",
                "groups"
            );
        }
    }

    private void CheckHyperparameters(IReadOnlyList<ILearningRateController> controllers)
    {
        for (int i = 0; i < controllers.Count; i++)
        {
            foreach (Hyperparameter hyperparameter in followed)
            {
                if (hyperparameter.Of(ScheduleOf(i)) is not null && !hyperparameter.IsOf(controllers[i]))
                {
                    throw Refusal(hyperparameter.Lack(optimizer, i), hyperparameter.Parameter);
                }
            }
        }
    }

    // While it is made it is an argument that is wrong.
    private Exception Refusal(string message, string parameter) =>
        isMade ? new InvalidOperationException(message) : new ArgumentException(message, parameter);

    private void Show(int group, double rate)
    {
        if (group < shown.Count)
        {
            shown[group] = rate;
        }
        else
        {
            shown.Add(rate);
        }
    }
}
