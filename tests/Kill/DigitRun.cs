using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using Schedules.Properties;
using Schedules.Torch;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Schedules.Kill;

/// <summary>A small network that learns to read digits, with its optimizer and scheduler.</summary>
public sealed class DigitRun : IDisposable
{
    private const int BatchSize = 64;

    private static readonly float[][] rows =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "notebooks", "digits.csv"))
            .Select(line => line.Split(',').Select(text => float.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray()),
    ];

    private readonly Sequential network;

    public DigitRun(Func<IEnumerable<Parameter>, optim.Optimizer> optimizer, Func<optim.Optimizer, Scheduler> follow)
    {
        manual_seed(1);
        network = nn.Sequential(("hidden", nn.Linear(64, 32)), ("relu", nn.ReLU()), ("digits", nn.Linear(32, 10)));
        Optimizer = optimizer(network.parameters());
        Scheduler = follow(Optimizer);
    }

    public optim.Optimizer Optimizer { get; }

    public Scheduler Scheduler { get; }

    public float[] Weights => [.. network.parameters().SelectMany(parameter => parameter.data<float>().ToArray())];

    /// <summary>One update on the batch of the scheduler's current step.</summary>
    public float Update()
    {
        using DisposeScope scope = NewDisposeScope();
        Optimizer.zero_grad();
        Tensor loss = Loss(Scheduler.CurrentStep);
        loss.backward();
        Optimizer.step();
        Scheduler.step();
        return loss.item<float>();
    }

    /// <summary>The same with a closure, for optimizers that evaluate the loss more than once.</summary>
    public float UpdateByClosure()
    {
        using DisposeScope scope = NewDisposeScope();
        long step = Scheduler.CurrentStep;
        Tensor loss = Optimizer.step(() =>
        {
            Optimizer.zero_grad();
            Tensor loss = Loss(step);
            loss.backward();
            return loss;
        });
        Scheduler.step();
        return loss.item<float>();
    }

    /// <summary>The accuracy on all digits.</summary>
    public double Accuracy()
    {
        using DisposeScope scope = NewDisposeScope();
        using IDisposable still = no_grad();
        (Tensor pixels, Tensor labels) = Batch(0, rows.Length);
        return network.forward(pixels).argmax(1).eq(labels).sum().item<long>() / (double)rows.Length;
    }

    public void Save(string file) => Checkpoint.Save(file, network, Optimizer, Scheduler);

    public void Load(string file) => Checkpoint.Load(file, network, Optimizer, Scheduler);

    /// <summary>A hash of the state that a checkpoint saves: equal for two runs whose states are equal to the bit.</summary>
    public string Hash()
    {
        using var stream = new MemoryStream();
        Checkpoint.Save(stream, [network], Optimizer, Scheduler);
        return Convert.ToHexString(SHA256.HashData(stream.ToArray()));
    }

    public void Dispose()
    {
        Optimizer.Dispose();
        network.Dispose();
    }

    private Tensor Loss(long step)
    {
        (Tensor pixels, Tensor labels) = Batch((int)(step * BatchSize % (rows.Length - BatchSize)), BatchSize);
        return nn.functional.cross_entropy(network.forward(pixels), labels);
    }

    private static (Tensor Pixels, Tensor Labels) Batch(int first, int count)
    {
        float[][] batch = rows[first..(first + count)];
        float[] pixels = [.. batch.SelectMany(row => row.Take(64).Select(pixel => pixel / 16))];
        long[] labels = [.. batch.Select(row => (long)row[64])];
        return (tensor(pixels, [count, 64]), tensor(labels));
    }
}
