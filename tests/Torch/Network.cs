using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;

namespace Schedules.Torch.Tests;

#pragma warning disable CA1001 // it lives as long as the test
/// <summary>The network that the pages speak of.</summary>
public sealed class Network
{
    private readonly Linear layer = torch.nn.Linear(3, 1);

    public IEnumerable<Parameter> parameters() => layer.parameters();

    public torch.Tensor Loss(long batch) => layer.forward(torch.ones(3) * batch).pow(2).mean();

    public void save(string file) => layer.save(file);

    public void load(string file) => layer.load(file);
}
