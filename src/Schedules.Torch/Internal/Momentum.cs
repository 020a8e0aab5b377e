using System;
using static TorchSharp.torch.optim;

namespace Schedules.Torch;

// The momentum of SGD and its like; beta1 of Adam and its like, which leaves beta2 alone.
internal sealed class Momentum : Hyperparameter
{
    internal override string Name => "momentum";

    internal override string Parameter => "momentum";

    internal override Func<long, double>? Of(GroupSchedule schedule) => schedule.Momentum;

    internal override string Range => "from 0 to below 1";

    internal override bool Allows(double value) => value >= 0 && value < 1;

    internal override bool IsOf(ILearningRateController group) => group is IMomentum or IBetas;

    internal override double Get(ILearningRateController group) =>
        group is IMomentum momentum ? momentum.Momentum : ((IBetas)group).Betas.Item1;

    internal override void Set(ILearningRateController group, double value)
    {
        if (group is IMomentum momentum)
        {
            momentum.Momentum = value;
        }
        else
        {
            var betas = (IBetas)group;
            betas.Betas = (value, betas.Betas.Item2);
        }
    }
}
