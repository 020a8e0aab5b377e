namespace Schedules;

/// <summary>Well-known schedules by name, each a short expression of the verbs.</summary>
/// <remarks>
/// <para>
/// The arguments come in one order: the peak, the lengths in the order in which they pass, the last step, the target, the curve, and last
/// the start. Peak, start and target are values, never shares of one another.
/// </para>
/// <para>
/// All recipes take the end of a run in the same form: <c>lastStep</c> is the step at which the target is in force, counted from the start
/// of the run, warmup included. A run of N steps executes the steps 0 to N - 1, so it is N - 1, <see cref="TrainingRun.LastStep"/>. The
/// recipe is a <see cref="Phase"/> of that length and stays at its target. Only <see cref="HoldExponential"/> counts epochs, as its source
/// does.
/// </para>
/// <para>Each recipe equals, by <c>==</c>, the expression that its remarks give, and any verb can follow it.</para>
/// </remarks>
/// <example>
/// <code>
/// var lr = Recipes.WarmupCosine(peak: 1e-3, warmupSteps: 100, lastStep: 999);
/// lr // => Warmup(0.001, 100).Decay(0.0, 899, Curve.Cosine)
/// </code>
/// </example>
public static partial class Recipes;
