using System;
using Schedules.Text;

namespace Schedules;

public sealed partial class Phase
{
    /// <summary>Continues at the end value for a number of steps.</summary>
    /// <param name="steps">How many steps: 0 or more.</param>
    /// <returns>This phase, followed by <see cref="End"/> for <paramref name="steps"/> steps.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="steps"/> is negative, or the lengths add up to more than <see cref="long.MaxValue"/>.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// This phase ends at a value that is not finite, as one that was made from a function can.
    /// </exception>
    /// <example>
    /// <code>
    /// Warmup(1, 2).Hold(2).Sample(5) // => [0.0, 0.5, 1.0, 1.0, 1.0]
    /// </code>
    /// </example>
    public Phase Hold(long steps) => (Phase)Append(Hold(FiniteEnd, Check.NotNegative(steps)), nameof(steps));

    /// <summary>Continues at the end value up to a given step of the whole chain.</summary>
    /// <param name="step">The step at which the resulting chain ends, counted from its own step 0: <see cref="Length"/> or more.</param>
    /// <returns>This phase, followed by <see cref="End"/>; its length is <paramref name="step"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is before the end of this phase.</exception>
    /// <exception cref="InvalidOperationException">This phase ends at a value that is not finite.</exception>
    /// <example>
    /// <code>
    /// Warmup(1, 2).HoldUntil(90) // => Warmup(1.0, 2).Hold(88)
    /// </code>
    /// </example>
    public Phase HoldUntil(long step) => Hold(StepsUntil(step));

    // The value that the next phase of a chain starts from.
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
