using System;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>Adds a number to every value.</summary>
    /// <param name="offset">The number: finite.</param>
    /// <returns>
    /// A schedule whose value at time t is p(t) + <paramref name="offset"/>, where p is this one; a phase if this is one.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is not finite.</exception>
    /// <example>
    /// <code>
    /// Of(step => step).Plus(2).At(5) // => 7.0
    /// </code>
    /// </example>
    public Schedule Plus(double offset) => With(new Addition(new(Check.Finite(offset))));

    /// <summary>Adds another schedule's value at the same step.</summary>
    /// <param name="other">The other schedule.</param>
    /// <returns>
    /// A schedule whose value at each step is the sum. Two phases give a phase as long as the longer one; the shorter one stays at its end.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <example>
    /// <code>
    /// Constant(1).Plus(Of(step => step)).At(5) // => 6.0
    /// </code>
    /// </example>
    public Schedule Plus(Schedule other) => Combine(Check.NotNull(other), Combination.Sum);
}

public sealed partial class Phase
{
    /// <summary>Adds a number to every value.</summary>
    /// <param name="offset">The number: finite.</param>
    /// <returns>A phase of the same length whose value at each step is this one's, plus <paramref name="offset"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is not finite.</exception>
    /// <example>
    /// <code>
    /// Ramp(1, 0, 2).Plus(0.5).Sample(3) // => [1.5, 1.0, 0.5]
    /// </code>
    /// </example>
    public new Phase Plus(double offset) => (Phase)base.Plus(offset);

    /// <summary>Adds another phase's value at the same step.</summary>
    /// <param name="other">The other phase.</param>
    /// <returns>A phase as long as the longer of the two; the shorter one stays at its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <example>
    /// <code>
    /// Ramp(1, 0, 2).Plus(Hold(0.5, 4)).Sample(5) // => [1.5, 1.0, 0.5, 0.5, 0.5]
    /// </code>
    /// </example>
    public Phase Plus(Phase other) => (Phase)base.Plus(other);
}
