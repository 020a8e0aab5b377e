using Schedules.Text;

namespace Schedules;

/// <summary>One phase at its place in a <see cref="Timeline"/>: where it begins, how long it takes, from which value to which.</summary>
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

    /// <summary>The phase itself, counted from its own step 0. The last one may be a schedule that never ends.</summary>
    public Schedule Schedule { get; }

    /// <summary>The step of the whole schedule at which it begins.</summary>
    public long FirstStep { get; }

    /// <summary>How many steps it takes; null if it never ends.</summary>
    public long? Length => (Schedule as Phase)?.Length;

    /// <summary>The value at <see cref="FirstStep"/>.</summary>
    public double Start => Schedule.At(0);

    /// <summary>The value it arrives at; null if it never ends.</summary>
    public double? End => (Schedule as Phase)?.End;

    /// <summary>The curve, if it is a ramp; otherwise null.</summary>
    public Curve? Curve => Schedule.Piece.Curve;

    /// <summary>The segment as text: where it begins, how long it is, from which value to which, and the code of the phase.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        Schedule is Phase phase
            ? $"step {FirstStep}, {phase.Length} steps, {Literal.Of(Start)} -> {Literal.Of(phase.End)}: {Schedule}"
            : $"step {FirstStep}, without end, from {Literal.Of(Start)}: {Schedule}";
}
