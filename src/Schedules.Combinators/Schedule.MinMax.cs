using System;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>The lower of two schedules at every step.</summary>
    /// <param name="other">The other schedule.</param>
    /// <returns>
    /// A schedule whose value at each step is the lower one. Two phases give a phase as long as the longer one; the shorter one stays at
    /// its end.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <example>
    /// <code>
    /// Of(step => step).Min(Constant(3)).Sample(5) // => [0.0, 1.0, 2.0, 3.0, 3.0]
    /// </code>
    /// </example>
    public Schedule Min(Schedule other) => Combine(Check.NotNull(other), Combination.Lower);

    /// <summary>The higher of two schedules at every step.</summary>
    /// <param name="other">The other schedule.</param>
    /// <returns>
    /// A schedule whose value at each step is the higher one. Two phases give a phase as long as the longer one; the shorter one stays at
    /// its end.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <example>
    /// <code>
    /// Of(step => 1.0 / (step + 1)).Max(Constant(0.25)).Sample(6) // => [1.0, 0.5, 0.3333333333333333, 0.25, 0.25, 0.25]
    /// </code>
    /// </example>
    public Schedule Max(Schedule other) => Combine(Check.NotNull(other), Combination.Higher);
}

public sealed partial class Phase
{
    /// <summary>The lower of two phases at every step.</summary>
    /// <param name="other">The other phase.</param>
    /// <returns>A phase as long as the longer of the two; the shorter one stays at its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <example>
    /// <code>
    /// Warmup(1, 4).Min(Ramp(1, 0, 4)).Sample(5) // => [0.0, 0.25, 0.5, 0.25, 0.0]
    /// </code>
    /// </example>
    public Phase Min(Phase other) => (Phase)base.Min(other);

    /// <summary>The higher of two phases at every step.</summary>
    /// <param name="other">The other phase.</param>
    /// <returns>A phase as long as the longer of the two; the shorter one stays at its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <example>
    /// <code>
    /// Warmup(1, 4).Max(Ramp(1, 0, 4)).Sample(5) // => [1.0, 0.75, 0.5, 0.75, 1.0]
    /// </code>
    /// </example>
    public Phase Max(Phase other) => (Phase)base.Max(other);
}
