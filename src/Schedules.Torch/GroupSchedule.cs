using System;

namespace Schedules.Torch;

/// <summary>What one param group follows: a learning rate, and if asked for a momentum and a weight decay.</summary>
/// <example>
/// <code>
/// GroupSchedule backbone = Warmup(1e-4, 100);
/// var head = new GroupSchedule(Warmup(1e-3, 100), momentum: Ramp(0.85, 0.95, 100));
/// head.LearningRate(100) // => 0.001
/// </code>
/// </example>
public sealed record GroupSchedule
{
    /// <summary>Creates what one param group follows.</summary>
    /// <param name="learningRate">The learning rate at each step.</param>
    /// <param name="momentum">The momentum at each step, or beta1 where the optimizer has betas; left out, it stays as it is.</param>
    /// <param name="weightDecay">The weight decay at each step; left out, it stays as it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="learningRate"/> is null.</exception>
    /// <example>
    /// <code>
    /// new GroupSchedule(Constant(0.1), weightDecay: Constant(1e-4)).WeightDecay(0) // => 0.0001
    /// </code>
    /// </example>
    public GroupSchedule(Func<long, double> learningRate, Func<long, double>? momentum = null, Func<long, double>? weightDecay = null)
    {
        LearningRate = Check.NotNull(learningRate);
        Momentum = momentum;
        WeightDecay = weightDecay;
    }

    /// <summary>The learning rate at each step.</summary>
    /// <example>
    /// <code>
    /// new GroupSchedule(Warmup(0.1, 10)).LearningRate(10) // => 0.1
    /// </code>
    /// </example>
    public Func<long, double> LearningRate { get; }

    /// <summary>The momentum or beta1 at each step; null if it is left alone.</summary>
    /// <example>
    /// <code>
    /// new GroupSchedule(Warmup(0.1, 10)).Momentum is null // => true
    /// </code>
    /// </example>
    public Func<long, double>? Momentum { get; }

    /// <summary>The weight decay at each step; null if it is left alone.</summary>
    /// <example>
    /// <code>
    /// new GroupSchedule(Warmup(0.1, 10)).WeightDecay is null // => true
    /// </code>
    /// </example>
    public Func<long, double>? WeightDecay { get; }

    /// <summary>A function of the step, followed by the learning rate alone.</summary>
    /// <param name="learningRate">The learning rate at each step.</param>
    /// <exception cref="ArgumentNullException"><paramref name="learningRate"/> is null.</exception>
    /// <example>
    /// <code>
    /// Func&lt;long, double> rate = step => 0.1 / (step + 1);
    /// GroupSchedule group = rate;
    /// group.LearningRate(1) // => 0.05
    /// </code>
    /// </example>
    public static implicit operator GroupSchedule(Func<long, double> learningRate) => new(learningRate);

    /// <summary>A schedule, followed by the learning rate alone.</summary>
    /// <param name="learningRate">The learning rate at each step.</param>
    /// <exception cref="ArgumentNullException"><paramref name="learningRate"/> is null.</exception>
    /// <example>
    /// <code>
    /// GroupSchedule group = Constant(0.1);
    /// group.LearningRate(0) // => 0.1
    /// </code>
    /// </example>
    public static implicit operator GroupSchedule(Schedule learningRate) => new(Check.NotNull(learningRate).ToFunc());
}
