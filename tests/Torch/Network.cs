using System.Collections.Generic;
using System.IO;
using TorchSharp;
using TorchSharp.Modules;

namespace Schedules.Torch.Tests;

#pragma warning disable CA1001, CA1822 // it lives as long as the test, and what needs no instance here does so on TorchSharp
/// <summary>The network that the pages speak of; on the contract a parameter that learns nothing.</summary>
public sealed class Network
{
#if TORCHSHARP_CONTRACT
    private readonly Parameter weight = new(torch.zeros(3));

    public IEnumerable<Parameter> parameters() => [weight];

    public Nothing Loss(long batch) => new();

    public void save(string file) => File.WriteAllText(file, "");

    public void load(string file) => File.ReadAllText(file);

    public sealed class Nothing
    {
        public void backward() { }
    }
#else
    private readonly Linear layer = torch.nn.Linear(3, 1);

    public IEnumerable<Parameter> parameters() => layer.parameters();

    public torch.Tensor Loss(long batch) => layer.forward(torch.ones(3) * batch).pow(2).mean();

    public void save(string file) => layer.save(file);

    public void load(string file) => layer.load(file);
#endif
}
