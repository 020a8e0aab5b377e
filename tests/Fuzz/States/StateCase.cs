using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Schedules.Properties;
using Schedules.Torch;
using TorchSharp;
using TorchSharp.Modules;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Fuzz;

/// <summary>
/// Bytes that were the state of a scheduler once are refused with an <see cref="InvalidDataException"/>, and nothing has changed; or they are
/// a state, and saving it gives those bytes again.
/// </summary>
internal sealed class StateCase : Case
{
    private const int HeaderLength = 16;
    private const int ChecksumLength = 4;

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
            bytes = Saved(Any(random, hasPlateau));
            bytes = random.Next(3) == 0 ? Mutation.Of(bytes, random) : Content(bytes, random);
            bytes = random.Next(4) == 0 ? [.. bytes[..random.Next(bytes.Length)], .. bytes[random.Next(bytes.Length)..]] : bytes;
            bytes = random.Next(4) > 0 ? WithChecksum(bytes) : bytes;
        }
        return new StateCase(bytes, random.Next(4) == 0 ? !hasPlateau : hasPlateau);
    }

    public override void Run()
    {
        Scheduler scheduler = Following(hasPlateau);
        scheduler.step(3);
        SchedulerState before = scheduler.state_dict();
        IEnumerable<double> rates = [.. scheduler.get_last_lr()];
        try
        {
            scheduler.load_state_dict(new BinaryReader(new MemoryStream(bytes)));
        }
        catch (InvalidDataException)
        {
            Assert.Equal(before, scheduler.state_dict());
            Assert.Equal(rates, scheduler.get_last_lr());
            return;
        }
        byte[] again = Saved(scheduler.state_dict());
        Assert.Equal(Meaning(bytes[..again.Length]), Meaning(again));
        Assert.All(scheduler.get_last_lr(), rate => Assert.InRange(rate, 0, 0.1));
    }

    // Any byte but 0 is true, and what a best metric would be says nothing where there is none.
    private static byte[] Meaning(byte[] state)
    {
        byte[] meaning = [.. state[..^ChecksumLength]];
        const int hasPlateau = HeaderLength + 8;
        const int hasBest = hasPlateau + 9;
        meaning[hasPlateau] = Math.Min(meaning[hasPlateau], (byte)1);
        if (meaning[hasPlateau] == 1)
        {
            meaning[hasBest] = Math.Min(meaning[hasBest], (byte)1);
            meaning.AsSpan(hasBest + 1, meaning[hasBest] == 1 ? 0 : 8).Clear();
        }
        return meaning;
    }

    private static SchedulerState Any(Random random, bool hasPlateau) =>
        new(
            random.NextInt64() >> random.Next(63),
            hasPlateau
                ? new PlateauState(random.NextDouble(), random.Next(2) == 0 ? null : random.NextDouble(), random.Next(9), random.Next(9))
                : null
        );

    private static byte[] Saved(SchedulerState state)
    {
        Scheduler scheduler = Following(state.Plateau is not null);
        scheduler.load_state_dict(state);
        var stream = new MemoryStream();
        scheduler.save_state_dict(new BinaryWriter(stream));
        return stream.ToArray();
    }

    private static Scheduler Following(bool hasPlateau)
    {
        SGD.ParamGroup group = new() { Parameters = [new Parameter(torch.zeros(3))] };
        return torch.optim.SGD([group], learningRate: 0.5).Follow(Warmup(0.1, 10), plateau: hasPlateau ? new Plateau(0.5) : null);
    }

    // Other bytes where the numbers are, so that the checksum is all that could tell.
    private static byte[] Content(byte[] state, Random random)
    {
        byte[] changed = [.. state];
        for (int count = random.Next(1, 10); count > 0; count--)
        {
            changed[random.Next(HeaderLength, changed.Length - ChecksumLength)] = random.Next(3) switch
            {
                0 => 0,
                1 => 255,
                _ => (byte)random.Next(256),
            };
        }
        return changed;
    }

    // The checksum is there against accidents, not against malice: FNV-1a of the content.
    private static byte[] WithChecksum(byte[] state)
    {
        if (state.Length < HeaderLength + ChecksumLength)
        {
            return state;
        }
        uint hash = state[HeaderLength..^ChecksumLength].Aggregate(2166136261, (hash, part) => unchecked((hash ^ part) * 16777619));
        return [.. state[..^ChecksumLength], .. BitConverter.GetBytes(hash)];
    }

    public override string ToString() =>
        $"// a scheduler {(hasPlateau ? "with" : "without")} a plateau\n"
        + $"scheduler.load_state_dict(new BinaryReader(new MemoryStream(Convert.FromHexString(\"{Convert.ToHexString(bytes)}\"))));";
}
