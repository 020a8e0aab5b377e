using System;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>Creates a schedule that has one value for ever.</summary>
    /// <param name="value">The value at every step: any finite number.</param>
    /// <returns>
    /// The schedule. It never ends, so <c>Constant(0.1).Decay(0, 90)</c> does not compile: use <c>Hold(0.1, steps)</c> instead, or
    /// <c>Take(steps)</c> first.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not finite.</exception>
    /// <example>
    /// <code>
    /// Constant(0.1).At(1_000_000) // => 0.1
    /// </code>
    /// </example>
    public static Schedule Constant(double value) => new(Piece.Hold(Check.Finite(value), -1));
}
