using System;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>Creates a phase that rises from 0 to a peak.</summary>
    /// <param name="peak">The value at step <paramref name="steps"/>: a finite number, 0 or more.</param>
    /// <param name="steps">How many steps it takes to arrive: 0 or more. With 0 there is no warmup: the chain begins at the peak.</param>
    /// <param name="curve">The shape of the ramp; linear if left out.</param>
    /// <returns>The phase, from 0 to <paramref name="peak"/>.</returns>
    /// <remarks>
    /// The first update of a warmup from 0 has the rate 0. <c>Warmup(peak, w).Skip(1)</c> wastes no step: it begins at peak / w and has
    /// the peak at step w - 1.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="peak"/> is negative or not finite, or <paramref name="steps"/> is negative.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="curve"/> cannot leave 0: for <see cref="Curve.Exponential"/> give a start above 0.
    /// </exception>
    /// <example>
    /// <code>
    /// Warmup(peak: 1, steps: 4).Sample(6)         // => [0.0, 0.25, 0.5, 0.75, 1.0, 1.0]
    /// Warmup(peak: 1, steps: 4).Skip(1).Sample(5) // => [0.25, 0.5, 0.75, 1.0, 1.0]
    /// </code>
    /// </example>
    public static Phase Warmup(double peak, long steps, Curve? curve = null) => Warmup(0.0, peak, steps, curve);

    /// <summary>Creates a phase that rises from a start value to a peak.</summary>
    /// <param name="start">The value at step 0: any finite number.</param>
    /// <param name="peak">The value at step <paramref name="steps"/>: a finite number not below <paramref name="start"/>.</param>
    /// <param name="steps">How many steps it takes to arrive: 0 or more. With 0 there is no warmup: the chain begins at the peak.</param>
    /// <param name="curve">The shape of the ramp; linear if left out.</param>
    /// <returns>The phase, from <paramref name="start"/> to <paramref name="peak"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="start"/> is not finite, <paramref name="peak"/> is not finite or below <paramref name="start"/>, or
    /// <paramref name="steps"/> is negative.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="curve"/> cannot join the two values.</exception>
    /// <example>
    /// <code>
    /// Warmup(start: 1e-6, peak: 1e-2, steps: 4, Curve.Exponential).At(2) // => 0.0001
    /// </code>
    /// </example>
    public static Phase Warmup(double start, double peak, long steps, Curve? curve = null)
    {
        Check.Finite(start);
        Check.NotBelow(peak, start, "where the warmup starts");
        return Ramp(start, peak, steps, curve);
    }
}
