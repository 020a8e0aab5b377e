using Schedules.Text;

namespace Schedules;

/// <summary>A step at which two schedules differ, and both values; see <see cref="Schedule.FirstDifference"/>.</summary>
/// <param name="Step">The step.</param>
/// <param name="Value">The value of the first schedule.</param>
/// <param name="Other">The value of the schedule that it was compared with.</param>
/// <example>
/// <code>
/// Hold(0.5, 19).FirstDifference(Hold(0.5, 12).Then(Hold(0.25, 7)), first: 0, count: 19) // => step 12: 0.5 and 0.25
/// </code>
/// </example>
public readonly record struct Difference(long Step, double Value, double Other)
{
    /// <summary>The difference as text.</summary>
    /// <returns>For instance <c>step 12: 0.5 and 0.25</c>.</returns>
    public override string ToString() => $"step {Step}: {Literal.Of(Value)} and {Literal.Of(Other)}";
}
