using System;
using System.Globalization;
using static TorchSharp.torch.optim;

namespace Schedules.Torch;

// Something of a param group that can follow a schedule.
internal abstract class Hyperparameter
{
    internal static Hyperparameter LearningRate { get; } = new LearningRate();
    internal static Hyperparameter Momentum { get; } = new Momentum();
    internal static Hyperparameter WeightDecay { get; } = new WeightDecay();

    // What people call it, and what the parameter of `Follow` is called.
    internal abstract string Name { get; }

    internal abstract string Parameter { get; }

    internal abstract Func<long, double>? Of(GroupSchedule schedule);

    internal abstract bool IsOf(ILearningRateController group);

    internal abstract double Get(ILearningRateController group);

    internal abstract void Set(ILearningRateController group, double value);

    internal virtual string Lack(Optimizer optimizer, int group) =>
        $"{optimizer.GetType().Name} has no {Name} in its param group {group}; no schedule of it can be followed.";

    // What a value must be, and whether it is.
    internal virtual string Range => "a finite number, 0 or more";

    internal virtual bool Allows(double value) => value >= 0 && value <= double.MaxValue;

    internal string Refusal(double value, int group, long step) =>
        string.Format(
            CultureInfo.InvariantCulture,
            "The {0} of param group {1} is {2:R} at step {3}; it must be {4}.",
            Name,
            group,
            value,
            step,
            Range
        );
}
