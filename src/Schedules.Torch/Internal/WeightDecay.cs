using System;
using TorchSharp.Modules;
using static TorchSharp.torch.optim;

namespace Schedules.Torch;

// A field of the options of each optimizer that has it, without an interface in common.
internal sealed class WeightDecay : Hyperparameter
{
    internal override string Name => "weight decay";

    internal override string Parameter => "weightDecay";

    internal override Func<long, double>? Of(GroupSchedule schedule) => schedule.WeightDecay;

    internal override bool IsOf(ILearningRateController group) => Field(group, null) is not null;

    internal override double Get(ILearningRateController group) => Field(group, null)!.Value;

    internal override void Set(ILearningRateController group, double value) => Field(group, value);

    // Sets the field if there is a value, and returns it; null where the group has none.
    private static double? Field(ILearningRateController group, double? value) =>
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
