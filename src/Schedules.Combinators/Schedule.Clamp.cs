using System;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>Keeps every value between two bounds.</summary>
    /// <param name="low">The lower bound: finite.</param>
    /// <param name="high">The upper bound: finite, not below <paramref name="low"/>.</param>
    /// <returns>A schedule whose value at each step is this one's, limited to the two bounds; a phase if this is one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A bound is not finite, or <paramref name="high"/> is below <paramref name="low"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// Of(step => step).Clamp(1, 3).Sample(5) // => [1.0, 1.0, 2.0, 3.0, 3.0]
    /// </code>
    /// </example>
    public Schedule Clamp(double low, double high)
    {
        Check.Finite(low);
        Check.NotBelow(high, low, "the lowest value there may be");
        return With(new Clamping(new(low), new(high)));
    }
}

public sealed partial class Phase
{
    /// <summary>Keeps every value between two bounds.</summary>
    /// <param name="low">The lower bound: finite.</param>
    /// <param name="high">The upper bound: finite, not below <paramref name="low"/>.</param>
    /// <returns>A phase of the same length, whose value at each step is this one's, limited to the two bounds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A bound is not finite, or <paramref name="high"/> is below <paramref name="low"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// Ramp(1, 0, 4).Clamp(0.3, 0.8).Sample(5) // => [0.8, 0.75, 0.5, 0.3, 0.3]
    /// </code>
    /// </example>
    public new Phase Clamp(double low, double high) => (Phase)base.Clamp(low, high);
}
