// Part of a test double of TorchSharp: see README.md.
using System.Collections.Generic;
using System.IO;
using static TorchSharp.torch.optim;

namespace TorchSharp.Modules;

public class OptimizerOptions
{
    public double? LearningRate { get; set; }

    public double InitialLearningRate { get; set; }

    public virtual void SaveStateDict(BinaryWriter writer)
    {
        writer.Write(InitialLearningRate);
        writer.Write(LearningRate.Value);
    }

    public virtual void LoadStateDict(BinaryReader reader)
    {
        InitialLearningRate = reader.ReadDouble();
        LearningRate = reader.ReadDouble();
    }

    // What is not set yet is taken from the optimizer's defaults.
    internal virtual void TakeFrom(OptimizerOptions defaults) => LearningRate ??= defaults.LearningRate;
}

public class ParamGroup : ILearningRateController
{
    public IEnumerable<Parameter> Parameters { get; set; }

    public OptimizerOptions Options { get; set; }

    public double LearningRate
    {
        get => Options.LearningRate.Value;
        set => Options.LearningRate = value;
    }

    public double InitialLearningRate
    {
        get => Options.InitialLearningRate;
        set => Options.InitialLearningRate = value;
    }
}

public class ParamGroup<TOptions> : ParamGroup
    where TOptions : OptimizerOptions
{
    public ParamGroup() { }

    public ParamGroup(IEnumerable<Parameter> parameters, TOptions options = null)
    {
        Parameters = parameters;
        base.Options = options;
    }

    public new TOptions Options
    {
        get => (TOptions)base.Options;
        set => base.Options = value;
    }
}
