using System;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public sealed partial class Phase
{
    /// <summary>Slows this phase down by a whole factor.</summary>
    /// <param name="factor">How many steps each step becomes: 1 or more.</param>
    /// <returns>
    /// A phase of <c>Length * factor</c> steps whose value at time t is p(t / factor), where p is this one: ramps become longer ramps,
    /// holds longer holds. A function given to <see cref="Schedule.Of"/> is known at whole steps only, so each of its values is held for
    /// <paramref name="factor"/> steps.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="factor"/> is below 1, or the length becomes more than <see cref="long.MaxValue"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// Warmup(1, 10).Hold(5).Stretch(3) // => Warmup(1.0, 30).Hold(15)
    /// </code>
    /// </example>
    public Phase Stretch(long factor)
    {
        Check.Positive(factor);
        Check.Longer(Length, factor);
        return factor == 1 ? this : (Phase)From(Piece.Stretch(factor));
    }
}
