using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json;
using TorchSharp;
using TorchSharp.Modules;
using Xunit;
using static Schedules.Schedule;
using static TorchSharp.torch;

namespace Schedules.Torch.Tests;

/// <summary>A checkpoint restores everything, or changes nothing.</summary>
public sealed class CheckpointLaws : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    // The run that rejects the file.
    private readonly Lazy<Run> elsewhere = new(() =>
    {
        var run = Run.Of("Adam");
        run.Train(1);
        return run;
    });

    private string File => Path.Combine(folder.FullName, "run.ckpt");

    public void Dispose()
    {
        folder.Delete(recursive: true);
        if (elsewhere.IsValueCreated)
        {
            elsewhere.Value.Dispose();
        }
    }

    public static TheoryData<string> Optimizers =>
        ["SGD without momentum", .. AnyOptimizer.All.Where(optimizer => optimizer.Name != "LBFGS").Select(optimizer => optimizer.Name)];

    [Theory]
    [MemberData(nameof(Optimizers))]
    public void Everything_comes_back_in_a_dispose_scope_too(string name)
    {
        using var trained = Run.Of(name);
        trained.Train(3);
        trained.Save(File);
        using var resumed = Run.Of(name);
        using (NewDisposeScope())
        {
            resumed.Load(File);
        }
        Assert.Equal(3, resumed.Scheduler.CurrentStep);
        Assert.Equal(trained.State(), resumed.State());
        trained.Train(3);
        resumed.Train(3);
        Assert.Equal(trained.State(), resumed.State());
    }

    [Fact]
    public void Into_a_run_that_is_elsewhere_it_comes_back_too()
    {
        using var trained = Run.Of("SGD");
        byte[] fresh = trained.State();
        trained.Save(File);
        trained.Train(3);
        trained.Load(File);
        Assert.Equal(fresh, trained.State());
    }

    [Fact]
    public void A_file_of_any_other_length_is_refused()
    {
        byte[] whole = Saved();
        Assert.All(Enumerable.Range(0, whole.Length), length => Refused(whole[..length]));
        Refused([.. whole, 0]);
        Refused([.. whole, .. whole]);
    }

    [Fact]
    public void A_file_with_one_other_byte_is_refused()
    {
        byte[] whole = Saved();
        Assert.All(
            Enumerable.Range(0, whole.Length),
            i =>
            {
                byte[] changed = [.. whole];
                changed[i] ^= (byte)(1 << (i % 8));
                Refused(changed);
            }
        );
    }

    // TorchSharp allocates the number of dimensions that the file claims before it reads them.
    [Fact]
    public void A_tensor_of_too_many_dimensions_is_refused_before_it_is_made()
    {
        using var run = new Run(nn.Linear(2, 1), parameters => optim.SGD(parameters, learningRate: 1));
        byte[] bytes = run.State();
        int state = bytes.Length - SHA256.HashSizeInBytes - 2;
        Assert.Equal([0, 0], bytes[state..(state + 2)]);
        byte[] before = run.State();
        using var stream = new MemoryStream(Checked([.. bytes[20..state], 1, 6, 0xFF, 0xFF, 0xFF, 0x7F, 0]));
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        InvalidDataException error = Assert.Throws<InvalidDataException>(() =>
            Checkpoint.Load(stream, [run.Network], run.Optimizer, run.Scheduler)
        );
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, 1 << 24);
        Assert.Equal("The checkpoint does not fit. It has a count that is larger than the whole file.", error.Message);
        Assert.Equal(before, run.State());
    }

    [Fact]
    public void A_state_that_is_none_or_has_more_behind_it_is_refused()
    {
        string whole = JsonSerializer.Serialize(elsewhere.Value.Scheduler.state_dict());
        foreach (
            (string? state, string? problem) in new[]
            {
                ("null", "The state is null; it must be an object."),
                (whole + "{", "'{' is invalid"),
                ("", "JSON"),
            }
        )
        {
            using var content = new MemoryStream();
            using var writer = new BinaryWriter(content);
            writer.Write(state);
            writer.Write("network 0, 0.weight: Float32[2, 3]");
            Assert.Contains(problem, Refused(Checked(content.ToArray())), StringComparison.Ordinal);
        }
    }

    // The content with its header and checksum.
    private static byte[] Checked(byte[] content)
    {
        byte[] bytes = [.. "SCHEDRUN"u8, 1, 0, 0, 0, .. BitConverter.GetBytes((long)content.Length), .. content];
        return [.. bytes, .. SHA256.HashData(bytes)];
    }

    [Fact]
    public void A_foreign_file_and_one_of_a_newer_version_are_refused_as_such()
    {
        using var run = Run.Of("Adam");
        run.Network.save(File);
        Assert.Contains("no checkpoint", Refused(System.IO.File.ReadAllBytes(File)), StringComparison.Ordinal);
        byte[] newer = Saved();
        newer[8] = 2;
        Assert.Equal("The checkpoint is of version 2; this library reads version 1.", Refused(newer));
    }

    [Fact]
    public void What_does_not_fit_is_refused_and_put_back()
    {
        (string Part, Func<Run> Make)[] cases =
        [
            ("network 0, 0.weight: Float32[2, 3]", () => new Run(nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 1)), Sgd)),
            ("network 0, 1.bias: Float32[1]", () => new Run(nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 1, hasBias: false)), Sgd)),
            ("optimizer: SGD", () => Run.Of("Adam")),
            ("param group 0, 0: Float32[2, 3]", () => new Run(Run.SmallNetwork(), all => optim.SGD(all.Reverse(), 1, momentum: 0.9))),
            ("param group 0, 3: Float32[1]", () => new Run(Run.SmallNetwork(), all => optim.SGD(all.SkipLast(1), 1, momentum: 0.9))),
            ("network 0, 0.weight: Float32[2, 3]", () => new Run(Run.SmallNetwork().to(float64), Sgd)),
        ];
        using var saved = Run.Of("SGD");
        saved.Train(2);
        saved.Save(File);
        foreach ((string? part, Func<Run>? make) in cases)
        {
            using Run other = make();
            byte[] before = other.State();
            string message = Assert.Throws<InvalidDataException>(() => other.Load(File)).Message;
            Assert.StartsWith($"The checkpoint does not fit. It has \"{part}\"", message, StringComparison.Ordinal);
            Assert.Equal(before, other.State());
        }

        static optim.Optimizer Sgd(IEnumerable<Parameter> parameters) => optim.SGD(parameters, 1, momentum: 0.9);
    }

    [Fact]
    public void Where_TorchSharp_fails_midway_everything_is_put_back()
    {
        using var saved = Run.Of("Adam");
        using var second = new Failing();
        saved.Train(2);
        Checkpoint.Save(File, [saved.Network, second], saved.Optimizer, saved.Scheduler);
        using var other = Run.Of("Adam");
        other.Train(1);
        byte[] before = other.State();
        second.Failures = 1;
        using (NewDisposeScope())
        {
            InvalidDataException error = Assert.Throws<InvalidDataException>(() =>
                Checkpoint.Load(File, [other.Network, second], other.Optimizer, other.Scheduler)
            );
            Assert.IsType<TimeoutException>(error.InnerException);
        }
        Assert.Equal(before, other.State());
        other.Train(1);
        Checkpoint.Load(File, [other.Network, second], other.Optimizer, other.Scheduler);
        Assert.Equal(saved.State(), other.State());
    }

    [Fact]
    public void Another_schedule_is_refused_unless_it_is_meant()
    {
        using var run = Run.Of("SGD");
        run.Train(3);
        run.Save(File);
        using var other = Run.Of("SGD");
        Scheduler longer = other.Optimizer.Follow(Warmup(0.1, 8));
        byte[] before = other.State();
        string message = Assert.Throws<InvalidDataException>(() => Checkpoint.Load(File, other.Network, other.Optimizer, longer)).Message;
        Assert.Contains("at step 3 it is 0.0375", message, StringComparison.Ordinal);
        Assert.Equal(before, other.State());
        Checkpoint.Load(File, other.Network, other.Optimizer, longer, newSchedule: true);
        Assert.Equal(3, longer.CurrentStep);
        Assert.Equal([0.1 * 3 / 8], other.Optimizer.LearningRates());
    }

    [Fact]
    public void A_schedule_without_a_usable_value_at_the_saved_step_changes_nothing()
    {
        using var run = Run.Of("SGD");
        run.Train(3);
        run.Save(File);
        using var other = Run.Of("SGD");
        Scheduler bad = other.Optimizer.Follow(step => step == 3 ? double.NaN : 0.5);
        byte[] before = other.State();
        Assert.Throws<InvalidDataException>(() => Checkpoint.Load(File, other.Network, other.Optimizer, bad, newSchedule: true));
        Assert.Equal(before, other.State());
        Assert.Equal(0, bad.CurrentStep);
    }

    [Fact]
    public void A_stream_can_hold_it_behind_something_else()
    {
        using var run = Run.Of("Adam");
        using var other = Run.Of("Adam");
        run.Train(2);
        using var stream = new MemoryStream();
        stream.Write("before"u8);
        Checkpoint.Save(stream, [run.Network, run.Network], run.Optimizer, run.Scheduler);
        Assert.Equal(stream.Length, stream.Position);
        stream.Position = 6;
        Checkpoint.Load(stream, [other.Network, other.Network], other.Optimizer, other.Scheduler);
        Assert.Equal(stream.Length, stream.Position);
        Assert.Equal(run.State(), other.State());
    }

    [Fact]
    public void What_cannot_be_saved_or_loaded_is_refused_by_name()
    {
        using var run = Run.Of("Adam");
        using LBFGS lbfgs = optim.LBFGS(run.Network.parameters());
        using var other = Run.Of("Adam");
        run.Save(File);
        Scheduler ofLbfgs = lbfgs.Follow(Constant(1));
        Assert.Throws<ArgumentException>("optimizer", () => Checkpoint.Save(File, run.Network, lbfgs, ofLbfgs));
        Assert.Throws<ArgumentException>("optimizer", () => Checkpoint.Load(File, run.Network, lbfgs, ofLbfgs));
        Assert.Throws<ArgumentException>("scheduler", () => Checkpoint.Save(File, run.Network, run.Optimizer, other.Scheduler));
        Assert.Throws<ArgumentException>("scheduler", () => Checkpoint.Load(File, run.Network, run.Optimizer, other.Scheduler));
        Assert.Throws<ArgumentException>("networks", () => Checkpoint.Save(File, [null!], run.Optimizer, run.Scheduler));
        using var stream = new System.IO.Compression.GZipStream(new MemoryStream(), System.IO.Compression.CompressionMode.Compress);
        Assert.Throws<ArgumentException>("stream", () => Checkpoint.Save(stream, [run.Network], run.Optimizer, run.Scheduler));
        Assert.Throws<ArgumentException>("stream", () => Checkpoint.Load(stream, [run.Network], run.Optimizer, run.Scheduler));
        run.Load(File);
        Assert.Equal(["run.ckpt"], folder.GetFiles().Select(found => found.Name));
    }

    [Fact]
    public void A_file_is_replaced_and_what_an_earlier_kill_left_is_gone()
    {
        using var run = Run.Of("SGD");
        run.Save(File);
        System.IO.File.WriteAllText(File + ".part", new string('x', 100_000));
        run.Train(1);
        run.Save(File);
        run.Load(File);
        Assert.Equal(1, run.Scheduler.CurrentStep);
        Assert.Equal(["run.ckpt"], folder.GetFiles().Select(found => found.Name));
    }

    private byte[] Saved()
    {
        using var run = Run.Of("Adam");
        run.Train(2);
        run.Save(File);
        return System.IO.File.ReadAllBytes(File);
    }

    private string Refused(byte[] bytes)
    {
        System.IO.File.WriteAllBytes(File, bytes);
        byte[] before = elsewhere.Value.State();
        string message = Assert.Throws<InvalidDataException>(() => elsewhere.Value.Load(File)).Message;
        Assert.Equal(before, elsewhere.Value.State());
        return message;
    }

    // A network with an optimizer and a scheduler.
    private sealed class Run : IDisposable
    {
        public Run(nn.Module<Tensor, Tensor> network, Func<IEnumerable<Parameter>, optim.Optimizer> optimizer)
        {
            Network = network;
            Optimizer = optimizer(network.parameters());
            Scheduler = Optimizer.Follow(Warmup(0.1, 4).Hold(4));
        }

        public nn.Module<Tensor, Tensor> Network { get; }

        public optim.Optimizer Optimizer { get; }

        public Scheduler Scheduler { get; }

        public static Sequential SmallNetwork() => nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 1));

        public static Run Of(string optimizer)
        {
            manual_seed(1);
            return new Run(
                SmallNetwork(),
                parameters =>
                    optimizer switch
                    {
                        "SGD without momentum" => optim.SGD(parameters, learningRate: 1),
                        "SGD" => optim.SGD(parameters, learningRate: 1, momentum: 0.9),
                        "RMSProp" => optim.RMSProp(parameters, momentum: 0.5, centered: true),
                        "Adam" => optim.Adam(parameters, amsgrad: true),
                        "AdamW" => optim.AdamW(parameters, amsgrad: true),
                        "Adamax" => optim.Adamax(parameters),
                        "NAdam" => optim.NAdam(parameters),
                        "RAdam" => optim.RAdam(parameters),
                        "Adagrad" => optim.Adagrad(parameters),
                        "Adadelta" => optim.Adadelta(parameters),
                        _ => optim.ASGD(parameters),
                    }
            );
        }

        public void Train(int updates)
        {
            for (int update = 0; update < updates; update++)
            {
                using DisposeScope scope = NewDisposeScope();
                Optimizer.zero_grad();
                Network.call(ones(4, 3)).pow(2).mean().backward();
                Optimizer.step();
                Scheduler.step();
            }
        }

        public void Save(string file) => Checkpoint.Save(file, Network, Optimizer, Scheduler);

        public void Load(string file) => Checkpoint.Load(file, Network, Optimizer, Scheduler);

        public byte[] State()
        {
            using var stream = new MemoryStream();
            Checkpoint.Save(stream, [Network], Optimizer, Scheduler);
            return stream.ToArray();
        }

        public void Dispose()
        {
            Optimizer.Dispose();
            Network.Dispose();
        }
    }

    // A network whose next loads fail.
    private sealed class Failing : nn.Module<Tensor, Tensor>
    {
        public Failing()
            : base("failing") { }

        public int Failures { get; set; }

        public override Tensor forward(Tensor input) => input;

        public override nn.Module load(
            BinaryReader reader,
            bool strict = true,
            IList<string>? skip = null,
            Dictionary<string, bool>? loadedParameters = null
        ) => Failures-- > 0 ? throw new TimeoutException() : base.load(reader, strict, skip, loadedParameters);
    }
}
