using System;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>Creates a phase that has one value for a number of steps.</summary>
    /// <param name="value">The value: any finite number.</param>
    /// <param name="steps">How many steps it lasts: 0 or more.</param>
    /// <returns>The phase, from <paramref name="value"/> to <paramref name="value"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> is not finite, or <paramref name="steps"/> is negative.
    /// </exception>
    /// <example>
    /// <code>
    /// var lr = Hold(0.1, steps: 30).Then(Hold(0.01, steps: 30));
    /// lr.At(29) // => 0.1
    /// lr.At(30) // => 0.01
    /// </code>
    /// </example>
    public static Phase Hold(double value, long steps) => new(Piece.Hold(Check.Finite(value), Check.NotNegative(steps)));
}
