using System;
using System.Collections;
using System.Collections.Generic;
using Schedules.Kernel;

namespace Schedules;

/// <summary>The phases of a schedule, in the order of the steps; see <see cref="Schedule.Phases"/>.</summary>
/// <example>
/// <code>
/// Timeline timeline = Warmup(1e-3, 100).Hold(10).Phases;
/// timeline.Count // => 2
/// foreach (Segment segment in timeline)
/// {
///     Console.WriteLine(segment);
/// }
/// </code>
/// </example>
public sealed partial class Timeline : IReadOnlyList<Segment>
{
    private readonly Piece whole;

    internal Timeline(Schedule schedule) => whole = schedule.Piece;

    /// <summary>The number of phases: at least one.</summary>
    public int Count => whole.PieceCount;

    /// <summary>One phase, at its place.</summary>
    /// <param name="index">The index: from 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is out of that range.</exception>
    /// <example>
    /// <code>
    /// Warmup(1e-3, 100).Hold(10).Phases[1] // => step 100, 10 steps, 0.001 -> 0.001: Hold(0.001, 10)
    /// </code>
    /// </example>
    public Segment this[int index] =>
        index < 0 || index >= Count
            ? throw new ArgumentOutOfRangeException(nameof(index), index, $"index is {index}; it must be 0 to {Count - 1}.")
            : new Segment(Schedule.From(whole.PieceAt(index)), whole.PieceStart(index));

    /// <summary>Goes through the phases in the order of the steps.</summary>
    /// <returns>The phases.</returns>
    public IEnumerator<Segment> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The timeline as text, a line for each phase.</summary>
    /// <returns>The lines, joined by line feeds.</returns>
    public override string ToString() => string.Join("\n", this);
}
