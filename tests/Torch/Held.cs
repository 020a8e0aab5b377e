using System;
using System.Linq;
using TorchSharp.Modules;
using Xunit;
using static TorchSharp.torch.optim;

namespace Schedules.Torch.Tests;

/// <summary>The hyperparameters in an optimizer, read as the optimizer itself reads them.</summary>
internal static class Held
{
    public static double[] LearningRates(this Optimizer optimizer) =>
        optimizer is LBFGS lbfgs ? [lbfgs.LearningRate] : [.. optimizer.ParamGroups.Select(group => group.LearningRate)];

    public static double[] Momenta(this Optimizer optimizer) =>
        [.. optimizer.ParamGroups.Select(group => group is IBetas betas ? betas.Betas.Item1 : ((IMomentum)group).Momentum)];

    public static double[] WeightDecays(this Optimizer optimizer) =>
        [
            .. optimizer
                .ParamGroups.Cast<ParamGroup>()
                .Select(group => (double?)group.Options.GetType().GetField("weight_decay")!.GetValue(group.Options)!)
                .Select(value => value!.Value),
        ];

    /// <summary>Equality to the bit: 0 is not -0.</summary>
    public static void SameBits(double[] expected, double[] actual) =>
        Assert.Equal(expected.Select(BitConverter.DoubleToInt64Bits), actual.Select(BitConverter.DoubleToInt64Bits));
}
