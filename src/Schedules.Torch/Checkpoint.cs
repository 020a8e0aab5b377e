namespace Schedules.Torch;

/// <summary>Saves networks, an optimizer and its scheduler in one file, and loads all of it or, on an error, nothing.</summary>
/// <remarks>
/// <para>
/// Save between updates: after <c>scheduler.step()</c>, or as the first statement in a loop over <see cref="Scheduler.Steps"/>. The new
/// file is written under another name, flushed to disk and renamed, so a process that is killed leaves either the old file or the new one.
/// </para>
/// <para>
/// Loading first verifies the checksum of the whole file. Before it changes anything, it saves the current state to a temporary file, and
/// restores it if TorchSharp fails midway. It can be called inside a dispose scope. LBFGS is rejected, since TorchSharp cannot save its
/// state.
/// </para>
/// </remarks>
public static class Checkpoint
{
    private const int Version = 1;
    private const int HeaderLength = 20;
    private const int HashLength = 32;

    private static readonly byte[] mark = Encoding.ASCII.GetBytes("SCHEDRUN");

    /// <summary>Saves a network, its optimizer and its scheduler.</summary>
    /// <param name="path">The file; an existing one is replaced when the new one is complete.</param>
    /// <param name="network">The network.</param>
    /// <param name="optimizer">The optimizer.</param>
    /// <param name="scheduler">The scheduler of that optimizer.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// A network is null, the optimizer has no state to save, the scheduler belongs to another one, or a stream cannot seek.
    /// </exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <example><code>Checkpoint.Save(file, network, optimizer, optimizer.Follow(Warmup(0.1, 10), firstStep: 7));</code></example>
    public static void Save(string path, Module network, Optimizer optimizer, Scheduler scheduler) =>
        Save(path, [Check.NotNull(network)], optimizer, scheduler);

    /// <summary>Saves several networks, their optimizer and its scheduler.</summary>
    /// <inheritdoc cref="Save(string, Module, Optimizer, Scheduler)"/>
    /// <example><code>Checkpoint.Save(file, [network, network], optimizer, optimizer.Follow(Warmup(0.1, 10)));</code></example>
    public static void Save(string path, IEnumerable<Module> networks, Optimizer optimizer, Scheduler scheduler)
    {
        string part = Check.NotNull(path) + ".part";
        var parts = new Parts(networks, optimizer, scheduler);
        using (var file = new FileStream(part, FileMode.Create, FileAccess.ReadWrite))
        {
            Write(file, parts, scheduler);
            file.Flush(flushToDisk: true);
        }
#if NET
        File.Move(part, path, overwrite: true);
#else
        if (!File.Exists(path))
        {
            File.Move(part, path);
            return;
        }
        File.Replace(part, path, destinationBackupFileName: null);
#endif
    }

    /// <summary>Saves networks, their optimizer and its scheduler to a readable, seekable stream, from its position on.</summary>
    /// <inheritdoc cref="Save(string, IEnumerable{Module}, Optimizer, Scheduler)"/>
    /// <example><code>Checkpoint.Save(new MemoryStream(), [network], optimizer, optimizer.Follow(Warmup(0.1, 10)));</code></example>
    public static void Save(Stream stream, IEnumerable<Module> networks, Optimizer optimizer, Scheduler scheduler)
    {
        var parts = new Parts(networks, optimizer, scheduler);
        Write(Seekable(stream), parts, scheduler);
    }

    private static void Write(Stream stream, Parts parts, Scheduler scheduler)
    {
        long start = stream.Position;
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(mark);
        writer.Write(Version);
        writer.Write(0L);
        writer.Write(scheduler.state_dict().ToJson());
        writer.Write(parts.Shapes());
        parts.Save(writer);
        writer.Flush();
        long end = stream.Position;
        stream.Position = start + HeaderLength - sizeof(long);
        writer.Write(end - start - HeaderLength);
        writer.Flush();
        writer.Write(Hash(stream, start, end));
    }

    /// <summary>Loads a network, its optimizer and its scheduler; the values of the saved step are in force at once.</summary>
    /// <param name="path">The file.</param>
    /// <param name="network">A network like the one that was saved.</param>
    /// <param name="optimizer">An optimizer like the one that was saved.</param>
    /// <param name="scheduler">A scheduler of that optimizer, which follows the same schedules as the one that was saved.</param>
    /// <param name="newSchedule">
    /// Whether the schedules or the plateau may differ from the saved ones, for a longer run or a cooldown. If false, a difference is an
    /// error.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">As for saving.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is cut off, damaged, of another kind or of a newer version, or does not fit. If a schedule differs, the message has the
    /// first step at which it does, and both values. Nothing has changed.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <example>
    /// <code>
    /// Checkpoint.Save(file, network, optimizer, optimizer.Follow(Warmup(0.1, 10), firstStep: 7));
    /// var scheduler = optimizer.Follow(Warmup(0.1, 10));
    /// Checkpoint.Load(file, network, optimizer, scheduler);
    /// scheduler.CurrentStep // => 7
    /// </code>
    /// </example>
    public static void Load(string path, Module network, Optimizer optimizer, Scheduler scheduler, bool newSchedule = false) =>
        Load(path, [Check.NotNull(network)], optimizer, scheduler, newSchedule);

    /// <summary>Loads several networks, in the order in which they were saved, their optimizer and its scheduler.</summary>
    /// <inheritdoc cref="Load(string, Module, Optimizer, Scheduler, bool)"/>
    /// <example>
    /// <code>
    /// var scheduler = optimizer.Follow(Warmup(0.1, 10));
    /// Checkpoint.Save(file, [network, network], optimizer, scheduler);
    /// Checkpoint.Load(file, [network, network], optimizer, scheduler);
    /// </code>
    /// </example>
    public static void Load(string path, IEnumerable<Module> networks, Optimizer optimizer, Scheduler scheduler, bool newSchedule = false)
    {
        using FileStream file = File.OpenRead(Check.NotNull(path));
        Load(file, networks, optimizer, scheduler, newSchedule);
    }

    /// <summary>Loads networks, their optimizer and its scheduler from a seekable stream, from its position to its end.</summary>
    /// <inheritdoc cref="Load(string, IEnumerable{Module}, Optimizer, Scheduler, bool)"/>
    /// <example>
    /// <code>
    /// var (stream, scheduler) = (new MemoryStream(), optimizer.Follow(Warmup(0.1, 10)));
    /// Checkpoint.Save(stream, [network], optimizer, scheduler);
    /// stream.Position = 0;
    /// Checkpoint.Load(stream, [network], optimizer, scheduler);
    /// </code>
    /// </example>
    public static void Load(Stream stream, IEnumerable<Module> networks, Optimizer optimizer, Scheduler scheduler, bool newSchedule = false)
    {
        var parts = new Parts(networks, optimizer, scheduler);
        using var reader = new BoundedReader(Seekable(stream));
        CheckWhole(reader);
        (SchedulerState state, string shapes) = Head(reader);
        if ((parts.Misfit(shapes) ?? scheduler.Mismatch(state, newSchedule)) is { } problem)
        {
            throw Unfit(problem);
        }
        const FileOptions Temporary = FileOptions.DeleteOnClose;
        using var before = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 4096, Temporary);
        parts.Save(new BinaryWriter(before));
        // The tensors that TorchSharp creates while loading belong to the optimizer, so a dispose scope of the caller must not dispose
        // them.
        using DisposeScope scope = torch.NewDisposeScope();
        try
        {
            parts.Load(reader);
            scheduler.load_state_dict(state, newSchedule);
            stream.Seek(HashLength, SeekOrigin.Current);
        }
        catch (Exception error)
        {
            before.Position = 0;
            parts.Load(new BinaryReader(before));
            throw Unfit(error.Message, error);
        }
        finally
        {
            scope.Detach(scope.DisposablesView);
        }
    }

    // The format: magic number (8 bytes), version (4), length of the content (8), the content, and SHA-256 of all of that (32) at the end.
    private static void CheckWhole(BinaryReader reader)
    {
        Stream stream = reader.BaseStream;
        long start = stream.Position;
        long length = stream.Length - start - HeaderLength - HashLength;
        if (!reader.ReadBytes(mark.Length).SequenceEqual(mark) || length < 0)
        {
            throw new InvalidDataException("This is no checkpoint, or one that is cut off.");
        }
        int version = reader.ReadInt32();
        if (version != Version)
        {
            throw new InvalidDataException($"The checkpoint is of version {version}; this library reads version {Version}.");
        }
        long written = reader.ReadInt64();
        if (written != length || !Hash(stream, start, start + HeaderLength + length).SequenceEqual(reader.ReadBytes(HashLength)))
        {
            throw new InvalidDataException(
                written == length
                    ? "The checkpoint is damaged: its checksum is another one."
                    : $"The checkpoint is damaged: its content has {length} bytes, and {written} were written."
            );
        }
        stream.Position = start + HeaderLength;
    }

    // Leaves the stream at end.
    private static byte[] Hash(Stream stream, long start, long end)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[1 << 16];
        int count = 1;
        for (stream.Position = start; stream.Position < end && count > 0; hash.AppendData(buffer, 0, count))
        {
            count = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, end - stream.Position));
        }
        return hash.GetHashAndReset();
    }

    private static Stream Seekable(Stream stream) =>
        Check.NotNull(stream).CanSeek && stream.CanRead
            ? stream
            : throw new ArgumentException("stream cannot be read and sought; use a MemoryStream or a file.", nameof(stream));

    private static (SchedulerState State, string Shapes) Head(BinaryReader reader)
    {
        try
        {
            return (SchedulerState.Parse(reader.ReadString()), reader.ReadString());
        }
        catch (Exception error) when (error is JsonException or IOException or FormatException)
        {
            throw Unfit(error.Message, error);
        }
    }

    private static InvalidDataException Unfit(string why, Exception? inner = null) => new($"The checkpoint does not fit. {why}", inner);

    private sealed class Parts
    {
        private readonly ImmutableArray<Module> networks;
        private readonly OptimizerHelper optimizer;

        internal Parts(IEnumerable<Module> networks, Optimizer optimizer, Scheduler scheduler)
        {
            this.networks = Check.NoNullIn(networks);
            this.optimizer =
                Check.NotNull(optimizer) as OptimizerHelper
                ?? throw new ArgumentException(
                    $"optimizer is {optimizer.GetType().Name}, which has no state that TorchSharp could save.",
                    nameof(optimizer)
                );
            if (Check.NotNull(scheduler).Optimizer != optimizer)
            {
                throw new ArgumentException("scheduler belongs to another optimizer.", nameof(scheduler));
            }
        }

        internal void Save(BinaryWriter writer)
        {
            foreach (Module network in networks)
            {
                network.save(writer);
            }
            optimizer.save_state_dict(writer);
        }

        internal void Load(BinaryReader reader)
        {
            foreach (Module network in networks)
            {
                network.load(reader);
            }
            optimizer.load_state_dict(reader);
        }

        // The type and shape of each tensor, a line each. They are compared before loading, since TorchSharp does not check all of them.
        internal string Shapes() =>
            string.Join(
                "\n",
                networks
                    .SelectMany((network, i) => network.state_dict().Select(entry => $"network {i}, {entry.Key}: {Shape(entry.Value)}"))
                    .Append($"optimizer: {optimizer.GetType().Name}")
                    .Concat(
                        optimizer
                            .ParamGroups.Cast<ParamGroup>()
                            .SelectMany((group, i) => group.Parameters.Select((tensor, j) => $"param group {i}, {j}: {Shape(tensor)}"))
                    )
            );

        internal string? Misfit(string saved)
        {
            string[] lines = saved.Split('\n');
            string[] present = Shapes().Split('\n');
            return lines.SequenceEqual(present)
                ? null
                : $"It has \"{lines.Except(present).FirstOrDefault()}\", and what is to be loaded \"{present.Except(lines).FirstOrDefault()}\".";
        }

        private static string Shape(torch.Tensor tensor) => $"{tensor.dtype}[{string.Join(", ", tensor.shape)}]";
    }
}
