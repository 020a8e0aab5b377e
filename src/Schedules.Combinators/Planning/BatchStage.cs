namespace Schedules;

/// <summary>Consecutive steps with one batch size; see <see cref="BatchPlan.Stages"/>.</summary>
/// <param name="FirstStep">The first step.</param>
/// <param name="FirstExample">How many examples were read before it.</param>
/// <param name="BatchSize">How many examples each of its steps reads.</param>
/// <example>
/// <code>
/// BatchPlan.Constant(32).From(100, 64).Stages[1] // => step 100, example 3200: 64 a step
/// </code>
/// </example>
public readonly record struct BatchStage(long FirstStep, long FirstExample, long BatchSize)
{
    /// <summary>The stage as text.</summary>
    /// <returns>For instance <c>step 100, example 3200: 64 a step</c>.</returns>
    public override string ToString() => $"step {FirstStep}, example {FirstExample}: {BatchSize} a step";
}
