namespace Schedules.Torch;

/// <summary>What one param group held in one update.</summary>
/// <param name="Step">The 0-based index of the update.</param>
/// <param name="Group">The 0-based index of the param group.</param>
/// <param name="LearningRate">Its learning rate.</param>
/// <param name="Momentum">Its momentum or beta1, if it followed a schedule.</param>
/// <param name="WeightDecay">Its weight decay, if it followed a schedule.</param>
/// <example>
/// <code>
/// var scheduler = optimizer.Follow(Warmup(0.1, 4), record: true);
/// optimizer.step();
/// scheduler.step();
/// scheduler.History[0].LearningRate // => 0.0
/// </code>
/// </example>
public readonly record struct Applied(long Step, int Group, double LearningRate, double? Momentum, double? WeightDecay);
