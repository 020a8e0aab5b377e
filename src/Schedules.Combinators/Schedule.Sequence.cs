using System;
using System.Collections.Generic;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>Creates the phase that runs all the given phases, one after another.</summary>
    /// <param name="phases">The phases in their order: at least one.</param>
    /// <returns>The same phase as joining them by <see cref="Phase.Then(Phase)"/>, built in linear time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="phases"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="phases"/> is empty, or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lengths add up to more than <see cref="long.MaxValue"/>.</exception>
    /// <example>
    /// <code>
    /// var staircase = Sequence(from k in Enumerable.Range(0, 4) select Hold(Math.Pow(0.5, k), steps: 30));
    /// staircase.At(60) // => 0.25
    /// staircase.Length // => 120
    /// </code>
    /// </example>
    public static Phase Sequence(IEnumerable<Phase> phases)
    {
        Check.NotNull(phases);
        var joined = new Joiner();
        foreach (Phase phase in phases)
        {
            if (phase is null)
            {
                throw new ArgumentException("phases has a null in it; every phase must be given.", nameof(phases));
            }
            joined.Add(phase.Piece, nameof(phases));
        }
        return joined.IsEmpty
            ? throw new ArgumentException("phases is empty; a sequence needs at least one phase.", nameof(phases))
            : new(joined.ToPiece());
    }
}
