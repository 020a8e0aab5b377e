using System;
using Schedules.Kernel;

namespace Schedules;

public partial class Schedule
{
    /// <summary>Writes the values at consecutive steps: the same bits as <see cref="At"/> gives one by one, but faster.</summary>
    /// <param name="start">
    /// The step of the first value. As in <see cref="At"/> a negative step counts as step 0; a step beyond <see cref="long.MaxValue"/>
    /// counts as that one.
    /// </param>
    /// <param name="destination">The span to fill with <c>At(start)</c>, <c>At(start + 1)</c> and so on.</param>
    /// <example>
    /// <code>
    /// var values = new double[4];
    /// Warmup(1, 4).Hold(10).Fill(2, values);
    /// values // => [0.5, 0.75, 1.0, 1.0]
    /// </code>
    /// </example>
    public void Fill(long start, Span<double> destination)
    {
        if (start < 0)
        {
            // The number of values before step 0. The length is negated in the comparison, since -start can overflow.
            int before = start > -destination.Length ? (int)-start : destination.Length;
            destination.Slice(0, before).Fill(At(0));
            destination = destination.Slice(before);
            start = 0;
        }
        if (destination.Length > long.MaxValue - start)
        {
            int within = (int)(long.MaxValue - start);
            destination.Slice(within).Fill(At(long.MaxValue));
            destination = destination.Slice(0, within);
        }
        Piece.Fill(start, destination);
    }
}
