// Trains a network with the packed bridge. Each update is compared with rate times gradient; the exit code is the number of differences.
using System;
using System.Linq;
using System.Reflection;
using System.Runtime.Versioning;
using System.Text.Json;
using Schedules;
using Schedules.Torch;
using TorchSharp;
using static Schedules.Schedule;
using static TorchSharp.torch;

int differences = 0;

#if NET10_0
const string Target = ".NETCoreApp,Version=v10.0";
#else
const string Target = ".NETStandard,Version=v2.0";
#endif
Expect(Target, typeof(Scheduler).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);

random.manual_seed(1);
using var network = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1));
using Tensor inputs = rand(64, 2);
using Tensor sums = inputs.sum(1, keepdim: true);
using var optimizer = optim.SGD(network.parameters(), learningRate: 1);
Phase lr = Warmup(peak: 0.1, steps: 5).Decay(0, 45, Curve.Cosine);

using Tensor before = Loss();
foreach (long step in optimizer.Follow(lr).Steps(lastStep: 49))
{
    using DisposeScope scope = NewDisposeScope();
    optimizer.zero_grad();
    Loss().backward();
    Tensor[] updated = [.. network.parameters().Select(weight => weight.detach() - (lr.At(step) * weight.grad!))];
    optimizer.step();
    Expect(true, network.parameters().Zip(updated, (weight, expected) => weight.allclose(expected, 1e-5, 1e-7)).All(close => close));
}
using Tensor after = Loss();
Expect(true, after.item<float>() < before.item<float>() / 5);

Scheduler scheduler = optimizer.Follow(lr, firstStep: 5);
Expect(0.1, optimizer.ParamGroups.Single().LearningRate);
scheduler.step();
Expect(6L, scheduler.CurrentStep);
SchedulerState state = scheduler.state_dict();
Expect(state, JsonSerializer.Deserialize<SchedulerState>(JsonSerializer.Serialize(state)));

Console.WriteLine($"{Target}: {differences} differences");
return differences;

Tensor Loss() => nn.functional.mse_loss(network.forward(inputs), sums);

void Expect<T>(T expected, T actual)
{
    if (!Equals(expected, actual))
    {
        differences++;
        Console.WriteLine($"{actual} is not {expected}");
    }
}
