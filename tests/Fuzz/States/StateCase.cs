using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using Schedules.Properties;
using Schedules.Torch;
using TorchSharp;
using TorchSharp.Modules;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Fuzz;

/// <summary>
/// The bytes of a mutated checkpoint either throw an <see cref="InvalidDataException"/> and change nothing, or are a checkpoint that is
/// saved as the same bytes.
/// </summary>
internal sealed class StateCase : Case
{
    private const int LengthAt = 12;
    private const int HeaderLength = 20;
    private const int HashLength = 32;

    private readonly byte[] bytes;
    private readonly bool hasPlateau;

    private StateCase(byte[] bytes, bool hasPlateau)
    {
        this.bytes = bytes;
        this.hasPlateau = hasPlateau;
    }

    public static Target Target { get; } = new("states", Of);

    public override long Size => bytes.Length;

    private static StateCase Of(int seed)
    {
        var random = new Random(seed);
        bool hasPlateau = random.Next(2) == 0;
        byte[] bytes = new byte[random.Next(100)];
        random.NextBytes(bytes);
        if (random.Next(8) > 0)
        {
            using var run = new TrainedRun(hasPlateau, momentum: random.Next(2) * 0.9);
            Scheduler scheduler = run.Scheduler;
            scheduler.step(random.NextInt64() >> random.Next(63));
            for (int reports = hasPlateau ? random.Next(4) : 0; reports > 0; reports--)
            {
                scheduler.Report(random.NextDouble());
            }
            bytes = Mutation.Of(run.Saved(), random);
            bytes = random.Next(4) == 0 ? [.. bytes[..random.Next(bytes.Length)], .. bytes[random.Next(bytes.Length)..]] : bytes;
            bytes = random.Next(4) > 0 ? WithHash(bytes) : bytes;
        }
        return new StateCase(bytes, random.Next(4) == 0 ? !hasPlateau : hasPlateau);
    }

    public override void Run()
    {
        using var run = new TrainedRun(hasPlateau, momentum: 0.9);
        run.Scheduler.step(3);
        byte[] before = run.Saved();
        try
        {
            run.Load(bytes);
        }
        catch (InvalidDataException)
        {
            Assert.Equal(before, run.Saved());
            return;
        }
        Assert.All(run.Scheduler.get_last_lr(), rate => Assert.InRange(rate, 0, 0.1));
        byte[] again = run.Saved();
        run.Load(again);
        Assert.Equal(again, run.Saved());
    }

    // With a correct length and checksum, so that loading reaches the content.
    private static byte[] WithHash(byte[] bytes)
    {
        if (bytes.Length < HeaderLength + HashLength)
        {
            return bytes;
        }
        byte[] length = BitConverter.GetBytes((long)(bytes.Length - HeaderLength - HashLength));
        byte[] hashed = [.. bytes[..LengthAt], .. length, .. bytes[HeaderLength..^HashLength]];
        return [.. hashed, .. SHA256.HashData(hashed)];
    }

    public override string ToString() =>
        $"// a scheduler {(hasPlateau ? "with" : "without")} a plateau\n"
        + $"Checkpoint.Load(new MemoryStream(Convert.FromHexString(\"{Convert.ToHexString(bytes)}\")), [network], optimizer, scheduler);";

    // Independent of what earlier cases have loaded.
    private sealed class TrainedRun : IDisposable
    {
        // Each kind of run is trained once: TorchSharp's step() can free a number that it is still using (docs/torchsharp.md), and an hour
        // of fuzzing would take millions of steps.
        private static readonly Dictionary<(bool, double), byte[]> trained = [];

        private readonly Linear network = torch.nn.Linear(2, 1);
        private readonly SGD optimizer;

        public TrainedRun(bool hasPlateau, double momentum)
        {
            optimizer = torch.optim.SGD(network.parameters(), learningRate: 0.5, momentum: momentum);
            Scheduler = optimizer.Follow(Warmup(0.1, 10), plateau: hasPlateau ? new Plateau(0.5) : null);
            if (trained.TryGetValue((hasPlateau, momentum), out byte[]? state))
            {
                Load(state);
                return;
            }
            using DisposeScope scope = torch.NewDisposeScope();
            torch.nn.init.constant_(network.weight, 0.5);
            torch.nn.init.constant_(network.bias!, 0.25);
            network.call(torch.ones(1, 2)).sum().backward();
            optimizer.step();
            trained[(hasPlateau, momentum)] = Saved();
        }

        public Scheduler Scheduler { get; }

        public void Load(byte[] bytes) => Checkpoint.Load(new MemoryStream(bytes), [network], optimizer, Scheduler);

        public byte[] Saved()
        {
            var stream = new MemoryStream();
            Checkpoint.Save(stream, [network], optimizer, Scheduler);
            return stream.ToArray();
        }

        public void Dispose()
        {
            optimizer.Dispose();
            network.Dispose();
        }
    }
}
