using System;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>The values at the first steps.</summary>
    /// <param name="count">How many values: 0 or more.</param>
    /// <returns>A new array with <c>At(0)</c> to <c>At(count - 1)</c>: the values of a run of <paramref name="count"/> updates.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <example>
    /// <code>
    /// Warmup(1, 4).Sample(3)          // => [0.0, 0.25, 0.5]
    /// Warmup(1, 4).Skip(2).Sample(3)  // => [0.5, 0.75, 1.0]
    /// </code>
    /// </example>
    public double[] Sample(int count)
    {
        Check.NotNegative(count);
        double[] values = new double[count];
        Piece.Fill(0, values);
        return values;
    }
}
