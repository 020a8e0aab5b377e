using System;

namespace Schedules.Torch;

/// <summary>All that a <see cref="Scheduler"/> remembers: the step, and the state of the plateau if there is one.</summary>
/// <example>
/// <code>
/// new SchedulerState(step: 500) == optimizer.Follow(Constant(0.1), firstStep: 500).state_dict() // => true
/// </code>
/// </example>
public sealed record SchedulerState
{
    /// <summary>Creates a state, for instance from what a program stored of one.</summary>
    /// <param name="step">The 0-based index of the next update: 0 or more.</param>
    /// <param name="plateau">The state of the plateau; null if there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is negative.</exception>
    /// <example>
    /// <code>
    /// new SchedulerState(500).Step // => 500
    /// </code>
    /// </example>
    public SchedulerState(long step, PlateauState? plateau = null)
    {
        Step = Check.NotNegative(step);
        Plateau = plateau;
    }

    /// <summary>The 0-based index of the next update.</summary>
    /// <example>
    /// <code>
    /// optimizer.Follow(Constant(0.1), firstStep: 500).state_dict().Step // => 500
    /// </code>
    /// </example>
    public long Step { get; }

    /// <summary>The state of the plateau; null if there is none.</summary>
    /// <example>
    /// <code>
    /// optimizer.Follow(Constant(0.1)).state_dict().Plateau is null // => true
    /// </code>
    /// </example>
    public PlateauState? Plateau { get; }
}
