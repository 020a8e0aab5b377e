using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch.optim;

namespace Schedules.Torch.Tests;

/// <summary>All optimizers of TorchSharp by name, with the hyperparameters that can follow a schedule.</summary>
public sealed record AnyOptimizer(string Name, bool HasMomentum, bool HasWeightDecay, Func<int, Optimizer> Make)
{
    public static IReadOnlyList<AnyOptimizer> All { get; } =
    [
        new("SGD", true, true, n => SGD(Groups(n, p => new SGD.ParamGroup { Parameters = p }), learningRate: 0.5, momentum: 0.9)),
        new("RMSProp", true, true, n => RMSProp(Groups(n, p => new RMSProp.ParamGroup { Parameters = p }), lr: 0.5)),
        new("Adam", true, true, n => Adam(Groups(n, p => new Adam.ParamGroup { Parameters = p }), lr: 0.5)),
        new("AdamW", true, true, n => AdamW(Groups(n, p => new AdamW.ParamGroup { Parameters = p }), lr: 0.5)),
        new("Adamax", true, true, n => Adamax(Groups(n, p => new Adamax.ParamGroup { Parameters = p }), lr: 0.5)),
        new("NAdam", true, true, n => NAdam(Groups(n, p => new NAdam.ParamGroup { Parameters = p }), lr: 0.5)),
        new("RAdam", true, true, n => RAdam(Groups(n, p => new RAdam.ParamGroup { Parameters = p }), lr: 0.5)),
        new("Adagrad", false, true, n => Adagrad(Groups(n, p => new Adagrad.ParamGroup { Parameters = p }), lr: 0.5)),
        new("Adadelta", false, true, n => Adadelta(Groups(n, p => new Adadelta.ParamGroup { Parameters = p }), lr: 0.5)),
        new("ASGD", false, true, n => ASGD(Groups(n, p => new ParamGroup<ASGD.Options> { Parameters = p }), lr: 0.5)),
        new("LBFGS", false, false, _ => LBFGS(OneParameter(), lr: 0.5)),
    ];

    public bool HasOneGroup => Name == "LBFGS";

    public static Parameter[] OneParameter() => [new Parameter(torch.zeros(3))];

    /// <summary>SGD with a number of param groups, for tests that do not depend on the optimizer.</summary>
    public static SGD Sgd(int groups = 1) =>
        SGD(Groups(groups, p => new SGD.ParamGroup { Parameters = p }), learningRate: 0.5, momentum: 0.9);

    public static SGD.ParamGroup OneMore() => new() { Parameters = OneParameter() };

    private static TGroup[] Groups<TGroup>(int count, Func<Parameter[], TGroup> make) =>
        [.. Enumerable.Range(0, count).Select(_ => make(OneParameter()))];
}
