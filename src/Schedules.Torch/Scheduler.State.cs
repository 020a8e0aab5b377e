using System;
using System.IO;

namespace Schedules.Torch;

public sealed partial class Scheduler
{
    /// <summary>All there is to store for a run to go on: the step, and the state of the plateau.</summary>
    /// <returns>An immutable copy; after it, <c>step()</c> does not change it.</returns>
    /// <example>
    /// <code>
    /// var scheduler = optimizer.Follow(Warmup(0.1, 10));
    /// scheduler.step();
    /// scheduler.state_dict() // => SchedulerState { Step = 1, Plateau =  }
    /// </code>
    /// </example>
    public SchedulerState state_dict() => new(Step, PlateauState);

    /// <summary>Goes on where a state was taken: its values are in force at once.</summary>
    /// <param name="state">The state; of a scheduler with a plateau if this one has one, of one without if not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="state"/> has a plateau and the scheduler none, or the other way round. Nothing has changed then.
    /// </exception>
    /// <exception cref="InvalidOperationException">As for <see cref="step()"/>.</exception>
    /// <example>
    /// <code>
    /// var scheduler = optimizer.Follow(Warmup(0.1, 10));
    /// scheduler.load_state_dict(new SchedulerState(step: 5));
    /// scheduler.get_last_lr() // => [0.05]
    /// </code>
    /// </example>
    public void load_state_dict(SchedulerState state)
    {
        Check.NotNull(state);
        if (Mismatch(state) is { } problem)
        {
            throw new ArgumentException(problem, nameof(state));
        }
        Apply(state.Step, state.Plateau);
    }

    /// <summary>Stores the state in a file; an older one of that name is replaced once the new one is complete.</summary>
    /// <param name="location">The name of the file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="location"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <example>
    /// <code>
    /// string file = Path.GetTempFileName();
    /// optimizer.Follow(Warmup(0.1, 10), firstStep: 7).save_state_dict(file);
    /// var resumed = optimizer.Follow(Warmup(0.1, 10));
    /// resumed.load_state_dict(file);
    /// resumed.Step // => 7
    /// </code>
    /// </example>
    public void save_state_dict(string location)
    {
        string part = Check.NotNull(location) + ".part";
        using (var writer = new BinaryWriter(File.Create(part)))
        {
            save_state_dict(writer);
        }
        StateFile.Replace(part, location);
    }

    /// <summary>Stores the state where a writer stands, for instance behind the optimizer's own.</summary>
    /// <param name="writer">The writer; it is left open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <example>
    /// <code>
    /// var stream = new MemoryStream();
    /// optimizer.Follow(Warmup(0.1, 10), firstStep: 7).save_state_dict(new BinaryWriter(stream));
    /// stream.Position = 0;
    /// var resumed = optimizer.Follow(Warmup(0.1, 10));
    /// resumed.load_state_dict(new BinaryReader(stream));
    /// resumed.Step // => 7
    /// </code>
    /// </example>
    public void save_state_dict(BinaryWriter writer) => StateFile.Write(Check.NotNull(writer), state_dict());

    /// <summary>Goes on where the state in a file was stored.</summary>
    /// <param name="location">The name of the file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="location"/> is null.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is no scheduler's state, is cut off or damaged or of a newer version, or its state does not fit. Nothing has changed then.
    /// </exception>
    /// <exception cref="InvalidOperationException">As for <see cref="step()"/>.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <example>
    /// <code>
    /// string file = Path.GetTempFileName();
    /// optimizer.Follow(Warmup(0.1, 10), firstStep: 7).save_state_dict(file);
    /// var resumed = optimizer.Follow(Warmup(0.1, 10));
    /// resumed.load_state_dict(file);
    /// resumed.Step // => 7
    /// </code>
    /// </example>
    public void load_state_dict(string location)
    {
        using var reader = new BinaryReader(File.OpenRead(Check.NotNull(location)));
        load_state_dict(reader);
    }

    /// <summary>Goes on where the state was stored that a reader stands at.</summary>
    /// <param name="reader">The reader; it is left open, behind the state.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    /// <exception cref="InvalidDataException">As for a file.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="step()"/>.</exception>
    /// <example>
    /// <code>
    /// var stream = new MemoryStream();
    /// optimizer.Follow(Warmup(0.1, 10), firstStep: 7).save_state_dict(new BinaryWriter(stream));
    /// stream.Position = 0;
    /// var resumed = optimizer.Follow(Warmup(0.1, 10));
    /// resumed.load_state_dict(new BinaryReader(stream));
    /// resumed.Step // => 7
    /// </code>
    /// </example>
    public void load_state_dict(BinaryReader reader)
    {
        SchedulerState state = StateFile.Read(Check.NotNull(reader));
        if (Mismatch(state) is { } problem)
        {
            throw new InvalidDataException(problem);
        }
        Apply(state.Step, state.Plateau);
    }

    private string? Mismatch(SchedulerState state) =>
        state.Plateau is not null && plateau is null
            ? "The state has a plateau, and the scheduler has none; give Follow the plateau of that run."
        : state.Plateau is null && plateau is not null ? "The scheduler has a plateau, and the state has none; it is of a run without one."
        : null;
}
