using System;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>Creates a phase that goes from one value to another, up or down.</summary>
    /// <param name="start">The value at step 0: any finite number.</param>
    /// <param name="target">The value at step <paramref name="steps"/>: any finite number.</param>
    /// <param name="steps">How many steps it takes to arrive: 0 or more. With 0 it is at <paramref name="target"/> from step 0.</param>
    /// <param name="curve">The shape of the ramp; linear if left out.</param>
    /// <returns>The phase, whose <see cref="Phase.Start"/> and <see cref="Phase.End"/> are exact to the bit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="start"/> or <paramref name="target"/> is not finite, or <paramref name="steps"/> is negative.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="curve"/> cannot join the two values: <see cref="Curve.Exponential"/> needs two values of the same sign, neither of
    /// them 0.
    /// </exception>
    /// <example>
    /// <code>
    /// Ramp(0.1, 0.2, steps: 4).At(1)                       // => 0.125
    /// Ramp(1, 1e-4, steps: 4, Curve.Exponential).Sample(5) // => [1.0, 0.1, 0.01, 0.001, 0.0001]
    /// </code>
    /// </example>
    public static Phase Ramp(double start, double target, long steps, Curve? curve = null)
    {
        Check.Finite(start);
        Check.Finite(target);
        Check.NotNegative(steps);
        curve ??= Curve.Linear;
        curve.CheckEnds(start, target, nameof(curve));
        return new(steps == 0 ? Piece.Hold(target, 0) : Piece.Of(new Kernel.Ramp(start, target, steps, curve)));
    }
}
