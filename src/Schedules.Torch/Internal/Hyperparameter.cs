namespace Schedules.Torch;

// A hyperparameter that can follow a schedule: how to read and write it in a param group, and its range, from 0 to below a bound.
internal sealed class Hyperparameter(
    string name,
    string parameter,
    double bound,
    Func<GroupSchedule, Func<long, double>?> of,
    Func<ILearningRateController, double?> get,
    Action<ILearningRateController, double> set
)
{
    // Rprop reads its rate only when a param group is added, so it cannot follow a schedule.
    internal static Hyperparameter LearningRate { get; } =
        new(
            "learning rate",
            "learningRate",
            double.PositiveInfinity,
            schedule => schedule.LearningRate,
            group => group is ParamGroup { Options: Rprop.Options _ } ? null : group.LearningRate,
            (group, value) => group.LearningRate = value
        );

    // For optimizers with betas it is beta1; beta2 stays unchanged.
    internal static Hyperparameter Momentum { get; } =
        new(
            "momentum",
            "momentum",
            1,
            schedule => schedule.Momentum,
            group => (group as IMomentum)?.Momentum ?? (group as IBetas)?.Betas.Item1,
            (group, value) =>
                _ = group is IBetas betas ? (betas.Betas = (value, betas.Betas.Item2)).Item1 : ((IMomentum)group).Momentum = value
        );

    internal static Hyperparameter WeightDecay { get; } =
        new(
            "weight decay",
            "weightDecay",
            double.PositiveInfinity,
            schedule => schedule.WeightDecay,
            group => DecayOf(group, null),
            (group, value) => DecayOf(group, value)
        );

    internal static ImmutableArray<Hyperparameter> All { get; } = [LearningRate, Momentum, WeightDecay];

    internal string Name => name;

    // The name of the parameter of Follow.
    internal string Parameter => parameter;

    internal string Range => bound == 1 ? "from 0 to below 1" : "a finite number, 0 or more";

    internal bool Allows(double value) => value >= 0 && value < bound;

    internal Func<long, double>? Of(GroupSchedule schedule) => of(schedule);

    // Null if the group has none that can follow a schedule.
    internal double? Get(ILearningRateController group) => get(group);

    internal void Set(ILearningRateController group, double value) => set(group, value);

    // Sets the weight decay if value is given, and returns it. The options of each optimizer have their own field, without a common
    // interface.
    private static double? DecayOf(ILearningRateController group, double? value) =>
        (group as ParamGroup)?.Options switch
        {
            SGD.Options options => options.weight_decay = value ?? options.weight_decay,
            RMSProp.Options options => options.weight_decay = value ?? options.weight_decay,
            Adam.Options options => options.weight_decay = value ?? options.weight_decay,
            AdamW.Options options => options.weight_decay = value ?? options.weight_decay,
            Adamax.Options options => options.weight_decay = value ?? options.weight_decay,
            NAdam.Options options => options.weight_decay = value ?? options.weight_decay,
            RAdam.Options options => options.weight_decay = value ?? options.weight_decay,
            Adagrad.Options options => options.weight_decay = value ?? options.weight_decay,
            Adadelta.Options options => options.weight_decay = value ?? options.weight_decay,
            ASGD.Options options => options.weight_decay = value ?? options.weight_decay,
            _ => null,
        };
}
