using Schedules.Text;

namespace Schedules;

/// <summary>One phase at its place in a <see cref="Timeline"/>: where it begins, how long it takes, from what to what.</summary>
/// <example>
/// <code>
/// Segment cosine = Warmup(1, 100).Decay(0, 900, Curve.Cosine).Phases[1];
/// cosine.FirstStep // => 100
/// cosine.Length    // => 900
/// cosine.Start     // => 1.0
/// cosine.End       // => 0.0
/// cosine.Curve     // => Curve.Cosine
/// cosine.Schedule  // => Ramp(1.0, 0.0, 900, Curve.Cosine)
/// cosine           // => step 100, 900 steps, 1.0 -> 0.0: Ramp(1.0, 0.0, 900, Curve.Cosine)
/// </code>
/// </example>
public sealed record Segment
{
    internal Segment(Schedule schedule, long firstStep)
    {
        Schedule = schedule;
        FirstStep = firstStep;
    }

    /// <summary>The phase itself, in steps of its own; where the timeline ends with a schedule that never ends, that schedule.</summary>
    public Schedule Schedule { get; }

    /// <summary>The step of the whole schedule at which it begins: its own step 0.</summary>
    public long FirstStep { get; }

    /// <summary>How many steps it takes; null if it never ends.</summary>
    public long? Length => (Schedule as Phase)?.Length;

    /// <summary>The value it leaves from, at <see cref="FirstStep"/>.</summary>
    public double Start => Schedule.At(0);

    /// <summary>The value it arrives at; null if it never ends.</summary>
    public double? End => (Schedule as Phase)?.End;

    /// <summary>The shape of its way, if it is a ramp; otherwise null.</summary>
    public Curve? Curve => Schedule.Piece.Curve;

    /// <summary>The segment in words: where, how long, from what to what, and the code of the phase.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        Schedule is Phase phase
            ? $"step {FirstStep}, {phase.Length} steps, {Literal.Of(Start)} -> {Literal.Of(phase.End)}: {Schedule}"
            : $"step {FirstStep}, without end, from {Literal.Of(Start)}: {Schedule}";
}
