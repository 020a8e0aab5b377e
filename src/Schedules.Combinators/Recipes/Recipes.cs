namespace Schedules;

/// <summary>The field's named schedules, each a few lines over the verbs.</summary>
/// <remarks>
/// <para>
/// The arguments come in one order: the peak, the lengths in the order in which they pass, the total, the target, the curve, and last the
/// start. A <c>totalSteps</c> always includes the warmup. What is called peak, start and target is the value itself, never a share.
/// </para>
/// <para>
/// A recipe that ends is a <see cref="Phase"/>: it arrives at its target at step <c>totalSteps</c> and stays there. A run of N steps
/// executes the steps 0 to N - 1; to have the target in force in its last update give <see cref="TrainingRun.LastStep"/> as the total.
/// </para>
/// <para>Each recipe equals, by <c>==</c>, the expression that its remarks give, and any verb can follow it.</para>
/// </remarks>
/// <example>
/// <code>
/// var lr = Recipes.WarmupCosine(peak: 1e-3, warmupSteps: 100, totalSteps: 1_000);
/// lr // => Warmup(0.001, 100).Decay(0.0, 900, Curve.Cosine)
/// </code>
/// </example>
public static partial class Recipes;
