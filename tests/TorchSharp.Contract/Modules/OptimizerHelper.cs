// Part of a test double of TorchSharp: see README.md.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using static TorchSharp.torch;
using static TorchSharp.torch.optim;

namespace TorchSharp.Modules;

// The base of every optimizer but LBFGS. TorchSharp repeats in each of them what is said once here, by the types of its options.
public abstract class OptimizerHelper : Optimizer
{
    public OptimizerHelper() => _parameter_groups = new List<ParamGroup>();

    protected OptimizerOptions _defaults;

    public override IEnumerable<Parameter> parameters() => _parameter_groups.SelectMany(group => group.Parameters);

    public virtual StateDictionary state_dict()
    {
        var state = new StateDictionary();
        state.Options.AddRange(_parameter_groups.Select(group => group.Options));
        return state;
    }

    public void save_state_dict(string location)
    {
        using var writer = new BinaryWriter(File.Create(location));
        save_state_dict(writer);
    }

    public void save_state_dict(BinaryWriter writer)
    {
        writer.Write(GetType().Name);
        writer.Write(_parameter_groups.Count);
        foreach (ParamGroup group in _parameter_groups)
        {
            group.Options.SaveStateDict(writer);
        }
    }

    public virtual void load_state_dict(StateDictionary state_dict)
    {
        using var memory = new MemoryStream();
        var writer = new BinaryWriter(memory);
        foreach (OptimizerOptions options in state_dict.Options)
        {
            options.SaveStateDict(writer);
        }
        memory.Position = 0;
        var reader = new BinaryReader(memory);
        foreach (ParamGroup group in _parameter_groups)
        {
            group.Options.LoadStateDict(reader);
        }
    }

    public void load_state_dict(string location)
    {
        using var reader = new BinaryReader(File.OpenRead(location));
        load_state_dict(reader);
    }

    public void load_state_dict(BinaryReader reader)
    {
        if (reader.ReadString() != GetType().Name)
        {
            throw new InvalidDataException("The state of another optimizer.");
        }
        if (reader.ReadInt32() != _parameter_groups.Count)
        {
            throw new ArgumentException("The state of another number of parameter groups.");
        }
        foreach (ParamGroup group in _parameter_groups)
        {
            group.Options.LoadStateDict(reader);
        }
    }
}

public abstract class OptimizerOf<TOptions, TGroup> : OptimizerHelper
    where TOptions : OptimizerOptions, new()
    where TGroup : ParamGroup<TOptions>
{
    private protected OptimizerOf(IEnumerable<TGroup> groups, TOptions defaults)
    {
        _defaults = defaults;
        foreach (TGroup group in groups)
        {
            add_param_group(group);
        }
    }

    private protected TOptions Defaults => (TOptions)_defaults;

    public override void add_param_group(ParamGroup param_group)
    {
        param_group.Options ??= new TOptions();
        param_group.Options.TakeFrom(_defaults);
        param_group.Options.InitialLearningRate = param_group.Options.LearningRate.Value;
        _parameter_groups.Add(param_group);
    }

    public override Tensor step(Func<Tensor> closure = null)
    {
        Tensor loss = closure?.Invoke();
        foreach (ParamGroup group in _parameter_groups)
        {
            _ = ((group as TGroup).Options as TOptions).LearningRate.Value;
        }
        return loss;
    }
}
