// Part of a test double of TorchSharp: see README.md.
using System.IO;

namespace TorchSharp.Modules;

// TorchSharp repeats these fields in the options of each optimizer that has them.
public abstract class OptionsWithDecay : OptimizerOptions
{
    public double? weight_decay;

    public override void SaveStateDict(BinaryWriter writer)
    {
        base.SaveStateDict(writer);
        writer.Write(weight_decay.Value);
    }

    public override void LoadStateDict(BinaryReader reader)
    {
        base.LoadStateDict(reader);
        weight_decay = reader.ReadDouble();
    }

    internal override void TakeFrom(OptimizerOptions defaults)
    {
        base.TakeFrom(defaults);
        weight_decay ??= ((OptionsWithDecay)defaults).weight_decay;
    }
}

public abstract class OptionsWithMomentum : OptionsWithDecay
{
    public double? momentum;

    public override void SaveStateDict(BinaryWriter writer)
    {
        base.SaveStateDict(writer);
        writer.Write(momentum.Value);
    }

    public override void LoadStateDict(BinaryReader reader)
    {
        base.LoadStateDict(reader);
        momentum = reader.ReadDouble();
    }

    internal override void TakeFrom(OptimizerOptions defaults)
    {
        base.TakeFrom(defaults);
        momentum ??= ((OptionsWithMomentum)defaults).momentum;
    }
}

public abstract class OptionsWithBetas : OptionsWithDecay
{
    public double? beta1;
    public double? beta2;

    internal (double, double) Betas
    {
        get => (beta1.Value, beta2.Value);
        set => (beta1, beta2) = value;
    }

    public override void SaveStateDict(BinaryWriter writer)
    {
        base.SaveStateDict(writer);
        writer.Write(beta1.Value);
        writer.Write(beta2.Value);
    }

    public override void LoadStateDict(BinaryReader reader)
    {
        base.LoadStateDict(reader);
        beta1 = reader.ReadDouble();
        beta2 = reader.ReadDouble();
    }

    internal override void TakeFrom(OptimizerOptions defaults)
    {
        base.TakeFrom(defaults);
        beta1 ??= ((OptionsWithBetas)defaults).beta1;
        beta2 ??= ((OptionsWithBetas)defaults).beta2;
    }
}
