namespace Schedules;

/// <summary>The two schedules of the 1cycle policy: the momentum is low where the learning rate is high.</summary>
/// <remarks>Two values are equal when their learning rates and their momenta are.</remarks>
/// <example>
/// <code>
/// var (lr, momentum) = Recipes.OneCycle(peak: 0.1, lastStep: 19);
/// lr.At(5)       // => 0.1
/// momentum.At(5) // => 0.85
///
/// OneCycle cycle = Recipes.OneCycle(peak: 0.1, lastStep: 19);
/// cycle.LearningRate == lr   // => true
/// cycle.Momentum == momentum // => true
/// </code>
/// </example>
public sealed partial record OneCycle
{
    internal OneCycle(Phase learningRate, Phase momentum)
    {
        LearningRate = learningRate;
        Momentum = momentum;
    }

    /// <summary>The learning rate.</summary>
    public Phase LearningRate { get; }

    /// <summary>The momentum; for Adam it is beta1.</summary>
    public Phase Momentum { get; }

    /// <summary>Deconstructs the pair.</summary>
    /// <param name="learningRate">The learning rate.</param>
    /// <param name="momentum">The momentum; for Adam it is beta1.</param>
    /// <example>
    /// <code>
    /// var (lr, momentum) = Recipes.OneCycle(0.1, 19);
    /// momentum.Start // => 0.95
    /// </code>
    /// </example>
    public void Deconstruct(out Phase learningRate, out Phase momentum)
    {
        learningRate = LearningRate;
        momentum = Momentum;
    }
}
