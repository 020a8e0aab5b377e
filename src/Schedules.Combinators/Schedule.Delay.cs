using System;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>Holds the first value for a number of steps before the schedule begins.</summary>
    /// <param name="steps">How many steps to wait: 0 or more.</param>
    /// <returns>A schedule whose value at time t is p(max(0, t - steps)), where p is this one; a phase if this is one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="steps"/> is negative, or the lengths add up to more than <see cref="long.MaxValue"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// Of(step => step).Delay(2).Sample(5) // => [0.0, 0.0, 0.0, 1.0, 2.0]
    /// </code>
    /// </example>
    public Schedule Delay(long steps)
    {
        Check.NotNegative(steps);
        Check.Sum(Piece.LastBoundary, steps, nameof(steps));
        return new Phase(Piece.Hold(At(0), steps)).Then(this);
    }
}

public sealed partial class Phase
{
    /// <summary>Holds the start value for a number of steps before the phase begins.</summary>
    /// <param name="steps">How many steps to wait: 0 or more.</param>
    /// <returns>
    /// A phase whose value at time t is p(max(0, t - steps)), where p is this one; it is longer by <paramref name="steps"/>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="steps"/> is negative, or the lengths add up to more than <see cref="long.MaxValue"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// Ramp(1, 0, 2).Delay(2).Sample(5) // => [1.0, 1.0, 1.0, 0.5, 0.0]
    /// </code>
    /// </example>
    public new Phase Delay(long steps) => (Phase)base.Delay(steps);
}
