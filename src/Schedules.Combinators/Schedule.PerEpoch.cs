using System;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>Reads a schedule that is written in epochs, in steps: a staircase that has each epoch's value all through the epoch.</summary>
    /// <param name="stepsPerEpoch">How many steps an epoch has, <see cref="TrainingRun.StepsPerEpoch"/>: 1 or more.</param>
    /// <returns>
    /// A schedule whose value at time t is p(floor(t / stepsPerEpoch)), where p is this one: the one verb that makes stairs, also with 1
    /// step per epoch. Of a phase it is a phase that much longer.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="stepsPerEpoch"/> is below 1, or the length becomes more than <see cref="long.MaxValue"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// Of(epoch => Math.Pow(0.5, epoch)).PerEpoch(3).Sample(7) // => [1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.25]
    /// </code>
    /// </example>
    public Schedule PerEpoch(long stepsPerEpoch)
    {
        Check.Positive(stepsPerEpoch);
        Check.Longer(Piece.LastBoundary, stepsPerEpoch);
        return From(Piece.PerEpoch(stepsPerEpoch));
    }
}

public sealed partial class Phase
{
    /// <summary>Reads a phase that is written in epochs, in steps: a staircase that has each epoch's value all through the epoch.</summary>
    /// <param name="stepsPerEpoch">How many steps an epoch has, <see cref="TrainingRun.StepsPerEpoch"/>: 1 or more.</param>
    /// <returns>
    /// A phase whose value at time t is p(floor(t / stepsPerEpoch)), where p is this one, and that much longer.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="stepsPerEpoch"/> is below 1, or the length becomes more than <see cref="long.MaxValue"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// Ramp(1, 0, 2).PerEpoch(2).Sample(5) // => [1.0, 1.0, 0.5, 0.5, 0.0]
    /// </code>
    /// </example>
    public new Phase PerEpoch(long stepsPerEpoch) => (Phase)base.PerEpoch(stepsPerEpoch);
}
