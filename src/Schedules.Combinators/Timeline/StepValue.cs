using Schedules.Text;

namespace Schedules;

/// <summary>A step and the value of a schedule there; see <see cref="Schedule.Maximum"/> and <see cref="Schedule.Polyline"/>.</summary>
/// <param name="Step">The step.</param>
/// <param name="Value">The value.</param>
/// <example>
/// <code>
/// var (step, value) = Warmup(1e-3, 100).Hold(10).Maximum(first: 0, count: 110);
/// step  // => 100
/// value // => 0.001
/// </code>
/// </example>
public readonly record struct StepValue(long Step, double Value)
{
    /// <summary>The step and the value as text.</summary>
    /// <returns>For instance <c>step 100: 0.001</c>.</returns>
    public override string ToString() => $"step {Step}: {Literal.Of(Value)}";
}
