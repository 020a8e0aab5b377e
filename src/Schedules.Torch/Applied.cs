namespace Schedules.Torch;

/// <summary>The hyperparameters of one param group in one update.</summary>
/// <param name="Step">The 0-based index of the update.</param>
/// <param name="Group">The 0-based index of the param group.</param>
/// <param name="LearningRate">Its learning rate.</param>
/// <param name="Momentum">Its momentum or beta1, if it followed a schedule.</param>
/// <param name="WeightDecay">Its weight decay, if it followed a schedule.</param>
/// <param name="Name">Its name, if it has one.</param>
/// <example><code>new Applied(Step: 7, Group: 0, 0.1, null, null, "head").Name // => head</code></example>
public readonly record struct Applied(
    long Step,
    int Group,
    double LearningRate,
    double? Momentum,
    double? WeightDecay,
    string? Name = null
);
