using System;
using Schedules.Text;

namespace Schedules;

public sealed partial class Phase
{
    /// <summary>Continues from the end with a warmup to a peak.</summary>
    /// <param name="peak">The value to arrive at: a finite number not below <see cref="End"/>.</param>
    /// <param name="steps">How many steps the warmup takes: 0 or more. With 0 the value jumps to the peak at once.</param>
    /// <param name="curve">The shape of the ramp; linear if left out.</param>
    /// <returns>This phase, followed by the warmup.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="peak"/> is not finite or below <see cref="End"/>, <paramref name="steps"/> is negative, or the lengths add up to
    /// more than <see cref="long.MaxValue"/>.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="curve"/> cannot join the two values.</exception>
    /// <exception cref="InvalidOperationException">This phase ends at a value that is not finite.</exception>
    /// <example>
    /// <code>
    /// Hold(0.5, 2).Warmup(1, 2).Sample(5) // => [0.5, 0.5, 0.5, 0.75, 1.0]
    /// </code>
    /// </example>
    public new Phase Warmup(double peak, long steps, Curve? curve = null)
    {
        Check.NotBelow(peak, FiniteEnd, "where the chain stands; Ramp goes either way");
        return Ramp(peak, steps, curve);
    }
}
