using Schedules.Text;

namespace Schedules;

/// <summary>A boundary between two phases at which the value jumps; see <see cref="Schedule.Jumps"/>.</summary>
/// <param name="Step">The first step with the new value: the first step of the right phase.</param>
/// <param name="Before">The value that the left phase arrives at; it is not in force at any step.</param>
/// <param name="After">The value that the right phase starts from, in force at <paramref name="Step"/>.</param>
/// <example>
/// <code>
/// var (step, before, after) = Hold(0.1, 30).Then(Hold(0.01, 30)).Jumps[0];
/// step   // => 30
/// before // => 0.1
/// after  // => 0.01
/// </code>
/// </example>
public readonly partial record struct Jump(long Step, double Before, double After)
{
    /// <summary>The jump as text.</summary>
    /// <returns>For instance <c>step 30: 0.1 -> 0.01</c>.</returns>
    public override string ToString() => $"step {Step}: {Literal.Of(Before)} -> {Literal.Of(After)}";
}
