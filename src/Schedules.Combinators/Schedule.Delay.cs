using System;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>Waits at the first value before it begins.</summary>
    /// <param name="steps">How many steps to wait: 0 or more.</param>
    /// <returns>A schedule whose value at time t is p(max(0, t - steps)), where p is this one; of a phase, a phase.</returns>
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
    /// <summary>Waits at the start before it begins.</summary>
    /// <param name="steps">How many steps to wait: 0 or more.</param>
    /// <returns>A phase whose value at time t is p(max(0, t - steps)), where p is this one; it is that much longer.</returns>
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
