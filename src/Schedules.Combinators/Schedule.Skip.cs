using System;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>The rest of this schedule from a step on.</summary>
    /// <param name="steps">How many steps to leave out: 0 or more.</param>
    /// <returns>A schedule whose value at time t is p(t + steps), where p is this schedule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is negative.</exception>
    /// <example>
    /// <code>
    /// Of(step => step).Skip(10).At(5) // => 15.0
    /// </code>
    /// </example>
    public Schedule Skip(long steps)
    {
        Check.NotNegative(steps);
        return From(Piece.Skip(steps));
    }
}

public sealed partial class Phase
{
    /// <summary>The rest of this phase from a step on.</summary>
    /// <param name="steps">How many steps to leave out: 0 or more.</param>
    /// <returns>
    /// A phase whose value at time t is p(t + steps), where p is this one. It is shorter by <paramref name="steps"/>, but not below length
    /// 0.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is negative.</exception>
    /// <example>
    /// <code>
    /// Warmup(1, 4).Skip(1).Sample(5)  // => [0.25, 0.5, 0.75, 1.0, 1.0]
    /// Warmup(1, 4).Hold(90).Skip(50)  // => Hold(1.0, 90).Skip(46)
    /// </code>
    /// </example>
    public new Phase Skip(long steps) => (Phase)base.Skip(steps);
}
