using System;

namespace Schedules;

public abstract partial class Schedule
{
    /// <summary>Waits at the first value before it begins.</summary>
    /// <param name="steps">How many steps to wait: 0 or more.</param>
    /// <returns>A schedule that has <c>At(0)</c> for <paramref name="steps"/> steps and then runs; of a phase, a phase.</returns>
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
        Phase? lead = this as Phase ?? (this as JoinedSchedule)?.Lead;
        Check.Sum(lead?.Length ?? 0, steps, nameof(steps));
        return new HoldPhase(At(0), steps).Then(this);
    }
}

public abstract partial class Phase
{
    /// <summary>Waits at the start before it begins.</summary>
    /// <param name="steps">How many steps to wait: 0 or more.</param>
    /// <returns>A phase that has <see cref="Start"/> for <paramref name="steps"/> steps and then runs; it is that much longer.</returns>
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
