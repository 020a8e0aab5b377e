using System;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>Multiplies every value by a number.</summary>
    /// <param name="factor">The number: finite.</param>
    /// <returns>A schedule whose value at time t is p(t) <paramref name="factor"/>, where p is this one; a phase if this is one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not finite.</exception>
    /// <example>
    /// <code>
    /// Of(step => step).Times(2).At(5) // => 10.0
    /// </code>
    /// </example>
    public Schedule Times(double factor) => With(new Multiplication(new(Check.Finite(factor))));

    /// <summary>Multiplies every value by another schedule's at the same step.</summary>
    /// <param name="other">The other schedule.</param>
    /// <returns>
    /// A schedule whose value at each step is the product. Two phases give a phase as long as the longer one; the shorter one stays at its
    /// end.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <example>
    /// <code>
    /// Schedule staircase = Hold(1, 50).Then(Constant(0.1));
    /// Warmup(2, 4).Times(staircase).At(2)  // => 1.0
    /// Warmup(2, 4).Times(staircase).At(60) // => 0.2
    /// </code>
    /// </example>
    public Schedule Times(Schedule other) => Combine(Check.NotNull(other), Combination.Product);

    /// <summary>Multiplies every value by a number; the same as <see cref="Times(double)"/>.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="factor">The number: finite.</param>
    /// <returns>A schedule whose value at each step is the product.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schedule"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not finite.</exception>
    /// <example>
    /// <code>
    /// (Constant(3) * 2).At(0) // => 6.0
    /// </code>
    /// </example>
    public static Schedule operator *(Schedule schedule, double factor) => Check.NotNull(schedule).Times(factor);

    /// <summary>Multiplies every value by a number; the same as <see cref="Times(double)"/>.</summary>
    /// <param name="factor">The number: finite.</param>
    /// <param name="schedule">The schedule.</param>
    /// <returns>A schedule whose value at each step is the product.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schedule"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not finite.</exception>
    /// <example>
    /// <code>
    /// (2 * Constant(3)).At(0) // => 6.0
    /// </code>
    /// </example>
    public static Schedule operator *(double factor, Schedule schedule) => Check.NotNull(schedule).Times(factor);
}

public sealed partial class Phase
{
    /// <summary>Multiplies every value by a number.</summary>
    /// <param name="factor">The number: finite.</param>
    /// <returns>A phase of the same length whose value at each step is this one's, times <paramref name="factor"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not finite.</exception>
    /// <example>
    /// <code>
    /// Warmup(1, 4).Times(0.5).Hold(2).Sample(6) // => [0.0, 0.125, 0.25, 0.375, 0.5, 0.5]
    /// </code>
    /// </example>
    public new Phase Times(double factor) => (Phase)base.Times(factor);

    /// <summary>Multiplies every value by another phase's at the same step.</summary>
    /// <param name="other">The other phase.</param>
    /// <returns>A phase as long as the longer of the two; the shorter one stays at its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <example>
    /// <code>
    /// Warmup(1, 2).Times(Ramp(1, 0, 4)).Sample(5) // => [0.0, 0.375, 0.5, 0.25, 0.0]
    /// </code>
    /// </example>
    public Phase Times(Phase other) => (Phase)base.Times(other);

    /// <summary>Multiplies every value by a number; the same as <see cref="Times(double)"/>.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="factor">The number: finite.</param>
    /// <returns>A phase of the same length.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="phase"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not finite.</exception>
    /// <example>
    /// <code>
    /// (Warmup(1, 4) * 2).End // => 2.0
    /// </code>
    /// </example>
    public static Phase operator *(Phase phase, double factor) => Check.NotNull(phase).Times(factor);

    /// <summary>Multiplies every value by a number; the same as <see cref="Times(double)"/>.</summary>
    /// <param name="factor">The number: finite.</param>
    /// <param name="phase">The phase.</param>
    /// <returns>A phase of the same length.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="phase"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not finite.</exception>
    /// <example>
    /// <code>
    /// (2 * Warmup(1, 4)).End // => 2.0
    /// </code>
    /// </example>
    public static Phase operator *(double factor, Phase phase) => Check.NotNull(phase).Times(factor);
}
