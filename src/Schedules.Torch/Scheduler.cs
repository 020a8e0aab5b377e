namespace Schedules.Torch;

/// <summary>Sets the hyperparameters of an optimizer by schedules; created by <c>optimizer.Follow(...)</c>.</summary>
/// <remarks>
/// <para>
/// It is a TorchSharp scheduler, and can be used wherever one can. The optimizer's values are those of the schedules, to the bit. Either
/// all values of a step are set, or none. The step counts optimizer updates: not batches, if gradients are accumulated, and not processes.
/// </para>
/// <para>
/// Inside <c>SequentialLR</c> it counts from 0 at its milestone. <c>ChainedLR</c> steps all its schedulers; since the values here are
/// absolute, the last scheduler wins: multiply the schedules instead. The class is not thread-safe.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var scheduler = optimizer.Follow(Warmup(peak: 0.5, steps: 10).Decay(0, 90, Curve.Cosine));
/// optimizer.step();
/// scheduler.step();
/// scheduler.CurrentStep                  // => 1
/// scheduler.get_last_lr()                // => [0.05]
/// scheduler.Groups[0].LearningRate(10)   // => 0.5
/// scheduler.PlateauState is null         // => true
/// </code>
/// </example>
public sealed partial class Scheduler : LRScheduler
{
    private readonly ILearningRateController[]? lbfgs;
    private readonly bool eachItsOwn;
    private readonly Plateau? plateau;
    private readonly bool relative;
    private readonly List<Applied> history = [];
    private Action<Applied>? log;

    // The list that get_last_lr returns. It is updated here, since the base class updates it only in its own step(), which allocates.
    private readonly IList<double> lastRates;

    // The param groups that the fields below are for. Others can be added to the optimizer at any time.
    private ILearningRateController[] groups = [];
    private double[] baseRates = [];

    // Each distinct function is evaluated once per step; rateFunctions and others refer to them by index.
    private Func<long, double>[] functions = [];
    private double[] values = [];
    private int[] rateFunctions = [];
    private double[] rates = [];
    private (Hyperparameter Hyperparameter, int Group, int Function)[] others = [];
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
        Optimizer = optimizer;
        lbfgs = optimizer is LBFGS found ? [new LbfgsGroup(found)] : null;
        Groups = schedules;
        this.eachItsOwn = eachItsOwn;
        this.plateau = plateau;
        this.relative = relative;
        log = record ? history.Add : null;
        lastRates = (IList<double>)get_last_lr();
        Apply(firstStep, plateau?.Start);
        isMade = true;
    }

    internal Optimizer Optimizer { get; }

    /// <summary>The 0-based index of the next update, whose values are in force.</summary>
    public long CurrentStep { get; private set; }

    /// <summary>The schedules of the param groups: one for all, or one for each.</summary>
    public ImmutableArray<GroupSchedule> Groups { get; }

    /// <summary>The schedule of the first group's learning rate: the object that was given, if it was a schedule.</summary>
    /// <example><code>optimizer.Follow(Warmup(0.1, 10).Hold(90)).Schedule // => Warmup(0.1, 10).Hold(90)</code></example>
    public Schedule Schedule => Schedules.Schedule.Of(Groups[0].LearningRate, "learningRate");

    /// <summary>The state of the plateau; null if there is none.</summary>
    public PlateauState? PlateauState { get; private set; }

    /// <summary>
    /// The values of each group in each update, read from the optimizer when a step is taken; empty unless recording is on.
    /// </summary>
    /// <example>
    /// <code>
    /// var scheduler = optimizer.Follow(Warmup(1, 2), record: true);
    /// foreach (long step in scheduler.Steps(lastStep: 3))
    /// {
    ///     optimizer.step();
    /// }
    /// scheduler.History.Select(update => update.LearningRate) // => [0.0, 0.5, 1.0, 1.0]
    /// </code>
    /// </example>
    public IReadOnlyList<Applied> History => history;

    private int GroupCount =>
        lbfgs is not null ? 1
        : Optimizer.ParamGroups is List<ParamGroup> list ? list.Count
        : Optimizer.ParamGroups.Count();

    // Sets all values of a step, or none. The log gets the values of the last update, read from the optimizer before they are overwritten.
    private void Apply(long step, PlateauState? state, bool isUpdated = false)
    {
        Bind();
        Evaluate(step, state);
        Applied[] applied = isUpdated && log is not null ? [.. groups.Select(AppliedTo)] : [];
        for (int i = 0; i < groups.Length; i++)
        {
            groups[i].LearningRate = rates[i];
            lastRates[i] = rates[i];
        }
        foreach ((Hyperparameter? hyperparameter, int group, int function) in others)
        {
            hyperparameter.Set(groups[group], values[function]);
        }
        CurrentStep = step;
        PlateauState = state;
        foreach (Applied update in applied)
        {
            log!(update);
        }
    }

    private void Evaluate(long step, PlateauState? state)
    {
        double factor = state?.Factor ?? 1;
        for (int i = 0; i < functions.Length; i++)
        {
            values[i] = functions[i](step);
        }
        for (int i = 0; i < rates.Length; i++)
        {
            rates[i] = Allowed(Hyperparameter.LearningRate, values[rateFunctions[i]] * baseRates[i] * factor, i, step);
        }
        foreach ((Hyperparameter? hyperparameter, int group, int function) in others)
        {
            Allowed(hyperparameter, values[function], group, step);
        }
    }

    // Adds new param groups. The base rate of a group is read once, when the group is first seen.
    private void Bind()
    {
        if (GroupCount == groups.Length)
        {
            return;
        }
        ILearningRateController[] found = lbfgs ?? [.. Optimizer.ParamGroups];
        if (eachItsOwn && found.Length != Groups.Length)
        {
            throw Refusal(
                $"The optimizer has {found.Length} param groups, and {Groups.Length} schedules were given; there must be one for each.",
                "groups"
            );
        }
        var distinct = new List<Func<long, double>>();
        var followed = new List<(Hyperparameter Hyperparameter, int Group, int Function)>();
        foreach (int i in Enumerable.Range(0, found.Length))
        {
            foreach (Hyperparameter hyperparameter in Hyperparameter.All)
            {
                if (hyperparameter.Of(ScheduleOf(i)) is { } function)
                {
                    if (hyperparameter.Get(found[i]) is null)
                    {
                        throw Refusal(
                            $"{Optimizer.GetType().Name} has no {hyperparameter.Name} in its {Label(i)} that could follow a schedule.",
                            hyperparameter.Parameter
                        );
                    }
                    followed.Add((hyperparameter, i, IndexIn(distinct, function)));
                }
            }
        }
        baseRates = [.. baseRates, .. found.Skip(baseRates.Length).Select(group => relative ? group.InitialLearningRate : 1)];
        functions = [.. distinct];
        values = new double[functions.Length];
        rateFunctions = [.. followed.Where(one => one.Hyperparameter == Hyperparameter.LearningRate).Select(one => one.Function)];
        rates = new double[found.Length];
        others = [.. followed.Where(one => one.Hyperparameter != Hyperparameter.LearningRate)];
        while (lastRates.Count < found.Length)
        {
            lastRates.Add(found[lastRates.Count].LearningRate);
        }
        groups = found;
    }

    private static int IndexIn(List<Func<long, double>> distinct, Func<long, double> function)
    {
        if (!distinct.Contains(function))
        {
            distinct.Add(function);
        }
        return distinct.IndexOf(function);
    }

    private GroupSchedule ScheduleOf(int group) => Groups[eachItsOwn ? group : 0];

    private string? NameOf(int group) => eachItsOwn ? Groups[group].Name : null;

    private string Label(int group) => NameOf(group) is { } name ? $"param group {group} ({name})" : $"param group {group}";

    private Applied AppliedTo(ILearningRateController group, int index)
    {
        GroupSchedule schedule = ScheduleOf(index);
        return new(
            CurrentStep,
            index,
            group.LearningRate,
            schedule.Momentum is null ? null : Hyperparameter.Momentum.Get(group),
            schedule.WeightDecay is null ? null : Hyperparameter.WeightDecay.Get(group),
            NameOf(index)
        );
    }

    private double Allowed(Hyperparameter hyperparameter, double value, int group, long step) =>
        hyperparameter.Allows(value)
            ? value
            : throw Refusal(
                FormattableString.Invariant(
                    $"The {hyperparameter.Name} of {Label(group)} is {value:R} at step {step}; it must be {hyperparameter.Range}."
                ),
                hyperparameter.Parameter
            );

    // In the constructor, the error is in an argument of Follow.
    private Exception Refusal(string message, string parameter) =>
        isMade ? new InvalidOperationException(message) : new ArgumentException(message, parameter);
}
