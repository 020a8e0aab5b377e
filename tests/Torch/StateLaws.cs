using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TorchSharp.Modules;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Torch.Tests;

/// <summary>A state that is stored comes back as it was; what is no such state is refused, and changes nothing.</summary>
[Properties(Arbitrary = [typeof(StateLaws)])]
public class StateLaws
{
    private static readonly Plateau plateau = new(0.5, patience: 1, cooldown: 2);

    public static Arbitrary<SchedulerState> States =>
        Arb.From(
            from step in Gen.Frequency(
                (3, Gen.Choose(0, 1000).Select(n => (long)n)),
                (1, Gen.Choose(31, 63).Select(bits => (1L << (bits - 1)) + 7))
            )
            from factor in Gen.Choose(0, 1000).Select(n => n / 1000.0)
            from best in Gen.Elements<double?>(null, 0, -0.0, 1e-300, 0.1, double.MaxValue)
            from bad in Gen.Choose(0, 9)
            from cooldown in Gen.Choose(0, 9)
            from has in Gen.Elements(false, true)
            select new SchedulerState(step, has ? new PlateauState(factor, best, bad, cooldown) : null)
        );

    [Property]
    public void What_is_stored_comes_back(SchedulerState state)
    {
        Scheduler scheduler = For(state);
        scheduler.load_state_dict(new BinaryReader(new MemoryStream(Bytes(state))));
        Assert.Equal(state, scheduler.state_dict());
    }

    [Property]
    public void As_JSON_it_comes_back_as_well(SchedulerState state) =>
        Assert.Equal(state, JsonSerializer.Deserialize<SchedulerState>(JsonSerializer.Serialize(state)));

    [Property]
    public void Every_file_that_is_cut_off_is_refused(SchedulerState state)
    {
        byte[] bytes = Bytes(state);
        Assert.All(Enumerable.Range(0, bytes.Length), length => Refused(state, bytes[..length]));
    }

    [Property]
    public void Every_file_with_one_other_byte_is_refused(SchedulerState state)
    {
        byte[] bytes = Bytes(state);
        var random = new Random(bytes.Length + (int)(state.Step % 1000));
        for (int i = 0; i < bytes.Length; i++)
        {
            byte[] changed = [.. bytes];
            changed[i] ^= (byte)random.Next(1, 256);
            Refused(state, changed);
        }
    }

    [Property]
    public void Files_of_other_kinds_are_refused(byte[] bytes)
    {
        Refused(new SchedulerState(5), bytes);
        Refused(new SchedulerState(5), [.. "SCHEDULE"u8, .. bytes]);
    }

    [Fact]
    public void A_file_of_a_newer_version_is_refused_by_its_version()
    {
        byte[] bytes = Bytes(new SchedulerState(5));
        bytes[8] = 2;
        Assert.Equal("The state is of version 2; this library reads version 1.", Refused(new SchedulerState(5), bytes));
    }

    [Fact]
    public void The_state_of_an_optimizer_is_refused()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        var stream = new MemoryStream();
        optimizer.save_state_dict(new BinaryWriter(stream));
        Assert.Contains("not the state of a scheduler", Refused(new SchedulerState(5), stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_with_a_plateau_goes_to_a_scheduler_with_one_and_the_other_way_round()
    {
        var with = new SchedulerState(5, plateau.Start);
        var without = new SchedulerState(5);
        Assert.Contains("the scheduler has none", Refused(without, Bytes(with)), StringComparison.Ordinal);
        Assert.Contains("the state has none", Refused(with, Bytes(without)), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("state", () => For(without).load_state_dict(with));
        Assert.Throws<ArgumentException>("state", () => For(with).load_state_dict(without));
    }

    [Fact]
    public void It_can_stand_behind_the_optimizers_own_state_in_one_stream()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Scheduler scheduler = optimizer.Follow(Warmup(0.1, 10), momentum: Ramp(0.5, 0.9, 10));
        scheduler.step(7);
        var stream = new MemoryStream();
        var writer = new BinaryWriter(stream);
        optimizer.save_state_dict(writer);
        scheduler.save_state_dict(writer);
        writer.Write("and more");

        stream.Position = 0;
        var reader = new BinaryReader(stream);
        using SGD resumed = AnyOptimizer.Sgd();
        Scheduler again = resumed.Follow(Warmup(0.1, 10), momentum: Ramp(0.5, 0.9, 10));
        resumed.load_state_dict(reader);
        again.load_state_dict(reader);
        Assert.Equal("and more", reader.ReadString());
        Assert.Equal(scheduler.get_last_lr(), again.get_last_lr());
        Held.SameBits(optimizer.Momenta(), resumed.Momenta());
    }

    [Fact]
    public void A_file_is_replaced_and_nothing_else_is_left_beside_it()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            string file = Path.Combine(folder.FullName, "scheduler.dat");
            using SGD optimizer = AnyOptimizer.Sgd();
            Scheduler scheduler = optimizer.Follow(Warmup(0.1, 10));
            scheduler.save_state_dict(file);
            scheduler.step(5);
            scheduler.save_state_dict(file);
            Scheduler resumed = optimizer.Follow(Warmup(0.1, 10));
            resumed.load_state_dict(file);
            Assert.Equal(5, resumed.Step);
            Assert.Equal(["scheduler.dat"], folder.GetFiles().Select(found => found.Name));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_state_whose_step_has_no_usable_value_changes_nothing()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Scheduler scheduler = optimizer.Follow(step => step == 5 ? double.NaN : 0.25);
        Assert.Throws<InvalidOperationException>(() => scheduler.load_state_dict(new SchedulerState(5)));
        Assert.Equal(0, scheduler.Step);
        Assert.Equal([0.25], optimizer.LearningRates());
    }

    private static Scheduler For(SchedulerState state) =>
        AnyOptimizer.Sgd().Follow(Warmup(0.1, 10), plateau: state.Plateau is null ? null : plateau);

    private static byte[] Bytes(SchedulerState state)
    {
        Scheduler scheduler = For(state);
        scheduler.load_state_dict(state);
        var stream = new MemoryStream();
        scheduler.save_state_dict(new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true));
        return stream.ToArray();
    }

    // The scheduler that is asked stands elsewhere, and stays there.
    private static string Refused(SchedulerState like, byte[] bytes)
    {
        Scheduler scheduler = For(like);
        scheduler.step(3);
        SchedulerState before = scheduler.state_dict();
        string message = Assert
            .Throws<InvalidDataException>(() => scheduler.load_state_dict(new BinaryReader(new MemoryStream(bytes))))
            .Message;
        Assert.Equal(before, scheduler.state_dict());
        return message;
    }
}
