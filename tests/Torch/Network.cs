using TorchSharp;
using TorchSharp.Modules;

namespace Schedules.Torch.Tests;

/// <summary>The network in the examples of the pages.</summary>
public sealed class Network : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    private readonly Linear layer = torch.nn.Linear(3, 1);

    public Network()
        : base(nameof(Network)) => RegisterComponents();

    public override torch.Tensor forward(torch.Tensor input) => layer.forward(input);

    public torch.Tensor Loss(long batch) => forward(torch.ones(3) * batch).pow(2).mean();
}
