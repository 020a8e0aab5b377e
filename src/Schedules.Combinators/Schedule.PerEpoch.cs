using System;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>
    /// Turns a schedule that counts epochs into one that counts steps: a staircase that holds each epoch's value for the whole epoch.
    /// </summary>
    /// <param name="stepsPerEpoch">How many steps an epoch has, <see cref="TrainingRun.StepsPerEpoch"/>: 1 or more.</param>
    /// <returns>
    /// A schedule whose value at time t is p(floor(t / stepsPerEpoch)), where p is this one. No other verb makes stairs; this one does so
    /// with 1 step per epoch too. A phase gives a phase, longer by that factor.
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
    /// <summary>
    /// Turns a phase that counts epochs into one that counts steps: a staircase that holds each epoch's value for the whole epoch.
    /// </summary>
    /// <param name="stepsPerEpoch">How many steps an epoch has, <see cref="TrainingRun.StepsPerEpoch"/>: 1 or more.</param>
    /// <returns>A phase whose value at time t is p(floor(t / stepsPerEpoch)), where p is this one; it is longer by that factor.</returns>
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
