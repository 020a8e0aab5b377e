using System;

namespace Schedules;

public sealed partial class Phase
{
    /// <summary>Continues from the end with a ramp to a target, up or down.</summary>
    /// <param name="target">The value to arrive at: any finite number.</param>
    /// <param name="steps">How many steps the ramp takes: 0 or more. With 0 the value jumps to the target at once.</param>
    /// <param name="curve">The shape of the ramp; linear if left out.</param>
    /// <returns>This phase, followed by the ramp to <paramref name="target"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="target"/> is not finite, <paramref name="steps"/> is negative, or the lengths add up to more than
    /// <see cref="long.MaxValue"/>.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="curve"/> cannot join the two values.</exception>
    /// <exception cref="InvalidOperationException">This phase ends at a value that is not finite.</exception>
    /// <example>
    /// <code>
    /// Hold(1, 1).Ramp(0.5, 2).Ramp(1, 2).Sample(6) // => [1.0, 1.0, 0.75, 0.5, 0.75, 1.0]
    /// </code>
    /// </example>
    public Phase Ramp(double target, long steps, Curve? curve = null) =>
        (Phase)Append(Ramp(FiniteEnd, target, steps, curve), nameof(steps));

    /// <summary>
    /// Continues from the end with a ramp, up or down, that arrives at a target exactly at a given step of the whole chain.
    /// </summary>
    /// <param name="step">
    /// The step at which the target is in force, counted from the chain's own step 0: <see cref="Length"/> or more.
    /// </param>
    /// <param name="target">The value to arrive at: any finite number.</param>
    /// <param name="curve">The shape of the ramp; linear if left out.</param>
    /// <returns>This phase, followed by the ramp to <paramref name="target"/>; its length is <paramref name="step"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="target"/> is not finite, or <paramref name="step"/> is before the end of this phase.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="curve"/> cannot join the two values.</exception>
    /// <exception cref="InvalidOperationException">This phase ends at a value that is not finite.</exception>
    /// <example>
    /// <code>
    /// Warmup(1, 10).RampUntil(step: 99, target: 0.5) // => Warmup(1.0, 10).Decay(0.5, 89)
    /// </code>
    /// </example>
    public Phase RampUntil(long step, double target, Curve? curve = null) => Ramp(target, StepsUntil(step), curve);
}
