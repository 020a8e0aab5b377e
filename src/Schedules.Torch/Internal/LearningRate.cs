using System;
using TorchSharp.Modules;
using static TorchSharp.torch.optim;

namespace Schedules.Torch;

internal sealed class LearningRate : Hyperparameter
{
    internal override string Name => "learning rate";

    internal override string Parameter => "learningRate";

    internal override Func<long, double>? Of(GroupSchedule schedule) => schedule.LearningRate;

    // Rprop looks at its rate once, when a group is added, and has step sizes of its own from there.
    internal override bool IsOf(ILearningRateController group) => group is not ParamGroup { Options: Rprop.Options _ };

    internal override string Lack(Optimizer optimizer, int group) =>
        $"{optimizer.GetType().Name} looks at the learning rate of param group {group} only when the group is added; "
        + "a schedule of it would have no effect.";

    internal override double Get(ILearningRateController group) => group.LearningRate;

    internal override void Set(ILearningRateController group, double value) => group.LearningRate = value;
}
