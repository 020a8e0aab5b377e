using System.IO;
using System.Linq;
using System.Text.Json;
using TorchSharp;
using TorchSharp.Modules;
using TorchSharp.PyBridge;
using Xunit;
using static Schedules.Schedule;
using static TorchSharp.torch;

namespace Schedules.Torch.Tests;

/// <summary>Relative rates in a run that is saved in PyTorch's format, whose loading overwrites the initial rates.</summary>
public class PyBridgeLaws
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Rates_and_weights_are_those_of_the_uninterrupted_run(bool followsFirst)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        string network = Path.Combine(folder.FullName, "network.pth");
        string optimizer = Path.Combine(folder.FullName, "optimizer.pth");
        try
        {
            (Sequential? whole, Adam? wholeOptimizer) = Fresh();
            Scheduler wholeScheduler = Follow(wholeOptimizer);
            Train(whole, wholeOptimizer, wholeScheduler, 4);
            whole.save_py(network);
            wholeOptimizer.save_py(optimizer);
            string state = JsonSerializer.Serialize(wholeScheduler.state_dict());
            Train(whole, wholeOptimizer, wholeScheduler, 6);

            (Sequential? resumed, Adam? resumedOptimizer) = Fresh();
            Scheduler? before = followsFirst ? Follow(resumedOptimizer) : null;
            resumed.load_py(network);
            resumedOptimizer.load_py(optimizer);
            Assert.Equal([0.2, 0.02], resumedOptimizer.ParamGroups.Select(group => group.InitialLearningRate), Near);
            Scheduler scheduler = before ?? Follow(resumedOptimizer);
            scheduler.load_state_dict(JsonSerializer.Deserialize<SchedulerState>(state)!);
            Assert.Equal(4, scheduler.CurrentStep);
            Train(resumed, resumedOptimizer, scheduler, 6);

            Held.SameBits(wholeOptimizer.LearningRates(), resumedOptimizer.LearningRates());
            Assert.Equal(Weights(whole), Weights(resumed));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool Near(double expected, double actual) => System.Math.Abs(expected - actual) < 1e-9;

    private static (Sequential Network, Adam Optimizer) Fresh()
    {
        manual_seed(1);
        Linear first = nn.Linear(3, 2);
        Linear second = nn.Linear(2, 1);
        Adam optimizer = optim.Adam([new Adam.ParamGroup(first.parameters(), lr: 0.5), new Adam.ParamGroup(second.parameters(), lr: 0.05)]);
        return (nn.Sequential(first, second), optimizer);
    }

    private static Scheduler Follow(Adam optimizer) => optimizer.Follow(Warmup(1, 10), relative: true);

    private static void Train(Sequential network, Adam optimizer, Scheduler scheduler, int updates)
    {
        for (int update = 0; update < updates; update++)
        {
            using DisposeScope scope = NewDisposeScope();
            optimizer.zero_grad();
            network.forward(ones(4, 3)).pow(2).mean().backward();
            optimizer.step();
            scheduler.step();
        }
    }

    private static float[] Weights(Sequential network) =>
        [.. network.parameters().SelectMany(parameter => parameter.data<float>().ToArray())];
}
