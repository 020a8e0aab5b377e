using System;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>Reads only every stride-th step.</summary>
    /// <param name="stride">How many steps of this schedule make one of the result: 1 or more.</param>
    /// <returns>
    /// A schedule whose value at time t is p(stride t), where p is this one, so that <see cref="Phase.Stretch"/> undoes it, also between
    /// steps; of a phase of length n, a phase of length n / stride, rounded up.
    /// </returns>
    /// <remarks>
    /// With it a boundary that falls between two steps is exact: build the schedule on a finer grid, and read every stride-th point of it.
    /// A warmup of 30 % of 257 steps takes 77.1 steps, which is 771 tenths of a step.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stride"/> is below 1.</exception>
    /// <example>
    /// <code>
    /// var lr = Warmup(1, 771).DecayUntil(2570, 0).Every(10);
    /// lr.At(0)   // => 0.0
    /// lr.At(257) // => 0.0
    /// </code>
    /// </example>
    public Schedule Every(long stride)
    {
        Check.Positive(stride);
        return stride == 1 || Piece.Length == 0 ? this : From(Piece.Every(stride));
    }
}

public sealed partial class Phase
{
    /// <summary>Reads only every stride-th step.</summary>
    /// <param name="stride">How many steps of this phase make one of the result: 1 or more.</param>
    /// <returns>A phase of length n / stride, rounded up, whose value at time t is p(stride t), where p is this one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stride"/> is below 1.</exception>
    /// <example>
    /// <code>
    /// Ramp(0, 1, 5).Every(2).Sample(4) // => [0.0, 0.4, 0.8, 1.0]
    /// </code>
    /// </example>
    public new Phase Every(long stride) => (Phase)base.Every(stride);
}
