using System;
using Schedules.Kernel;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>The sum of the values at some steps: p(first) + p(first + 1) + ... + p(first + count - 1).</summary>
    /// <remarks>
    /// <para>
    /// Holds, linear and exponential ramps have a formula, however long they are, and cycles of any phases repeat the sum of one cycle;
    /// also after <see cref="Times(double)"/>, <see cref="Plus(double)"/>, <see cref="Take"/>, <see cref="Skip"/>, <see cref="Every"/>,
    /// <see cref="Phase.Stretch"/> and <see cref="Phase.Reverse"/>. Such a piece costs at most a few microseconds. The result is within 2
    /// units in the last place of the exact sum, where the values have one sign; otherwise of the sum of their magnitudes. After
    /// <c>Times</c> and <c>Plus</c> a ramp that changes by only a few units in the last place may add one more unit.
    /// </para>
    /// <para>
    /// All other values are added one by one, with the rounding errors added up beside the sum, which takes some nanoseconds each; after
    /// 268,435,456 of them there is an exception.
    /// </para>
    /// </remarks>
    /// <param name="first">The first step: 0 or more.</param>
    /// <param name="count">How many steps: 0 or more. Those beyond <see cref="long.MaxValue"/> are left out.</param>
    /// <returns>The sum; of no steps 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="first"/> or <paramref name="count"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">More than 268,435,456 values would have to be added one by one.</exception>
    /// <example>
    /// <code>
    /// var lr = Warmup(1e-3, 100).Hold(900);
    /// lr.Sum(first: 0, count: 1000)                                        // => 0.9495
    /// Ramp(1, 0, 1_000_000_000_000).Sum(first: 0, count: 1_000_000_000_000) // => 500000000000.5
    /// </code>
    /// </example>
    public double Sum(long first, long count) => Summation.SumOf(Piece, Check.NotNegative(first), Within(first, Check.NotNegative(count)));

    // The steps that there are of a number of steps.
    private static long Within(long first, long count) => count == 0 ? 0 : StepMath.Add(first, count - 1) - first + 1;
}
