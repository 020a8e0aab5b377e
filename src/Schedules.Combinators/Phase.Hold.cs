using System;
using Schedules.Text;

namespace Schedules;

public sealed partial class Phase
{
    /// <summary>Goes on by staying at the end for a number of steps.</summary>
    /// <param name="steps">How many steps more: 0 or more.</param>
    /// <returns>This phase, and then <see cref="End"/> for <paramref name="steps"/> steps.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="steps"/> is negative, or the lengths add up to more than <see cref="long.MaxValue"/>.
    /// </exception>
    /// <exception cref="InvalidOperationException">This phase ends at a value that is not finite, as a function of the user's own can.</exception>
    /// <example>
    /// <code>
    /// Warmup(1, 2).Hold(2).Sample(5) // => [0.0, 0.5, 1.0, 1.0, 1.0]
    /// </code>
    /// </example>
    public Phase Hold(long steps) => (Phase)Append(Hold(FiniteEnd, Check.NotNegative(steps)), nameof(steps));

    /// <summary>Goes on by staying at the end up to a step of the whole chain.</summary>
    /// <param name="step">The step at which the chain then ends, counted from its own step 0: <see cref="Length"/> or more.</param>
    /// <returns>This phase, and then <see cref="End"/>; its length is <paramref name="step"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is before the end of this phase.</exception>
    /// <exception cref="InvalidOperationException">This phase ends at a value that is not finite.</exception>
    /// <example>
    /// <code>
    /// Warmup(1, 2).HoldUntil(90) // => Warmup(1.0, 2).Hold(88)
    /// </code>
    /// </example>
    public Phase HoldUntil(long step) => Hold(StepsUntil(step));

    // The level that a chain goes on from.
    private double FiniteEnd =>
        End is var end && !double.IsNaN(end) && !double.IsInfinity(end)
            ? end
            : throw new InvalidOperationException(
                $"The chain cannot go on from its end: its value at step {Length} is {Literal.Of(end)}, and must be finite."
            );

    private long StepsUntil(long step) =>
        step >= Length
            ? step - Length
            : throw new ArgumentOutOfRangeException(
                nameof(step),
                step,
                $"step is {step}, before the end of the chain: it must be {Length} or more, the chain's length so far."
            );
}
