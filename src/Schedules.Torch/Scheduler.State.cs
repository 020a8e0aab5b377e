namespace Schedules.Torch;

public sealed partial class Scheduler
{
    /// <summary>The state, to be saved in a checkpoint.</summary>
    /// <returns>
    /// An immutable copy. It has each schedule as JSON, or some of its values from the current step on if it contains a function.
    /// </returns>
    /// <example><code>optimizer.Follow(Warmup(0.1, 10), firstStep: 5).state_dict().Step // => 5</code></example>
    public SchedulerState state_dict() => new(new StateContent(CurrentStep, PlateauState, [.. groups.Select((_, i) => StateOf(i))]));

    /// <summary>Continues from a state: its values are in force at once.</summary>
    /// <param name="state">The state of a scheduler that followed the same schedules.</param>
    /// <param name="newSchedule">
    /// Whether the schedules or the plateau may differ from those of the state, for a longer run or a cooldown. If false, a difference is
    /// an error.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The schedules differ from the state's step on: the message has the first step at which they do, and both values. Or the plateau, the
    /// base rates or the number of param groups differ. Nothing has changed.
    /// </exception>
    /// <exception cref="InvalidOperationException">As for <see cref="step()"/>.</exception>
    /// <example>
    /// <code>
    /// SchedulerState state = optimizer.Follow(Warmup(0.1, 10), firstStep: 5).state_dict();
    /// var longer = optimizer.Follow(Warmup(0.1, 20));
    /// longer.load_state_dict(state, newSchedule: true);
    /// longer.get_last_lr() // => [0.025]
    /// </code>
    /// </example>
    public void load_state_dict(SchedulerState state, bool newSchedule = false)
    {
        if (Mismatch(Check.NotNull(state), newSchedule) is { } problem)
        {
            throw new ArgumentException(problem, nameof(state));
        }
        double[] before = baseRates;
        baseRates = [.. before.Select((rate, i) => relative ? state.Content.Groups[i].BaseRate ?? rate : rate)];
        try
        {
            Apply(state.Step, plateau is null ? null : state.Plateau ?? plateau.Start);
        }
        catch
        {
            baseRates = before;
            throw;
        }
    }

    // The reason that a state cannot be loaded; null if it can.
    internal string? Mismatch(SchedulerState state, bool newSchedule)
    {
        Bind();
        return state.Content.Groups.Length != groups.Length
                ? $"The state is of {state.Content.Groups.Length} param groups, and the optimizer has {groups.Length}."
            : newSchedule ? null
            : state.Plateau is not null && plateau is null ? "The state has a plateau, and the scheduler has none."
            : state.Plateau is null && plateau is not null ? "The scheduler has a plateau, and the state has none."
            : groups.Select((_, i) => GroupMismatch(state.Content.Groups[i], i, state.Step)).FirstOrDefault(problem => problem is not null);
    }

    private string? GroupMismatch(GroupState was, int group, long from)
    {
        if (was.Name is { } name && NameOf(group) is { } own && name != own)
        {
            return $"{Label(group)} was {name} in the state.";
        }
        if (was.BaseRate is null == relative)
        {
            return $"The learning rate of {Label(group)} is {(relative ? "relative, and was not" : "not relative, and was")} in the state.";
        }
        FollowedFunction?[] functions = [was.LearningRate, was.Momentum, was.WeightDecay];
        foreach (
            (Hyperparameter? hyperparameter, FollowedFunction? before) in Hyperparameter.All.Zip(
                functions,
                (one, function) => (one, function)
            )
        )
        {
            Func<long, double>? now = hyperparameter.Of(ScheduleOf(group));
            string? difference =
                before is { } function && now is not null ? function.Difference(now, from)
                : before is null && now is null ? null
                : $"it {(now is null ? "follows none now" : "followed none")}.";
            if (difference is not null)
            {
                return $"The {hyperparameter.Name} of {Label(group)} follows another schedule than in the state: {difference} "
                    + "If that is meant, load with newSchedule: true.";
            }
        }
        return null;
    }

    private GroupState StateOf(int group)
    {
        GroupSchedule schedule = ScheduleOf(group);
        return new(
            NameOf(group),
            relative ? baseRates[group] : null,
            FollowedFunction.Of(schedule.LearningRate, CurrentStep),
            schedule.Momentum is { } momentum ? FollowedFunction.Of(momentum, CurrentStep) : null,
            schedule.WeightDecay is { } decay ? FollowedFunction.Of(decay, CurrentStep) : null
        );
    }
}
