using System;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>The beginning of this schedule.</summary>
    /// <param name="steps">How many steps to take: 0 or more.</param>
    /// <returns>
    /// A phase with the value p(t) at each time t up to step <paramref name="steps"/>, where p is this schedule: it arrives at p(steps).
    /// </returns>
    /// <remarks>
    /// The phase can continue differently from the schedule: <c>s.Take(k).Decay(0, 500)</c> branches a cooldown off at step k. Followed by
    /// the rest it is the schedule again: <c>s.Take(k).Then(s.Skip(k)) == s</c> for every k that is not past the end.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is negative.</exception>
    /// <example>
    /// <code>
    /// Warmup(1, 4).Take(2).Sample(4)              // => [0.0, 0.25, 0.5, 0.5]
    /// Constant(0.1).Take(2).Decay(0, 2).Sample(5) // => [0.1, 0.1, 0.1, 0.05, 0.0]
    /// </code>
    /// </example>
    public Phase Take(long steps)
    {
        Check.NotNegative(steps);
        Piece piece = Piece;
        return this is Phase phase && steps > phase.Length
            ? phase.Then(new Phase(Piece.Hold(phase.End, steps - phase.Length)))
            : (Phase)From(piece.Take(steps));
    }
}
