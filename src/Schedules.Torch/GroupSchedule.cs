namespace Schedules.Torch;

/// <summary>The schedules of one param group: of its learning rate, and optionally of its momentum and weight decay.</summary>
/// <example>
/// <code>
/// GroupSchedule backbone = Warmup(1e-4, 100);
/// var head = new GroupSchedule(Warmup(1e-3, 100), momentum: Ramp(0.85, 0.95, 100), name: "head");
/// head.LearningRate(100) // => 0.001
/// </code>
/// </example>
public sealed record GroupSchedule
{
    /// <summary>Creates the schedules of one param group.</summary>
    /// <param name="learningRate">The learning rate at each step.</param>
    /// <param name="momentum">The momentum at each step, or beta1 if the optimizer has betas; if left out, it stays unchanged.</param>
    /// <param name="weightDecay">The weight decay at each step; if left out, it stays unchanged.</param>
    /// <param name="name">The name of the group in errors, in <see cref="Scheduler.History"/> and in logs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="learningRate"/> is null.</exception>
    public GroupSchedule(
        Func<long, double> learningRate,
        Func<long, double>? momentum = null,
        Func<long, double>? weightDecay = null,
        string? name = null
    )
    {
        LearningRate = Check.NotNull(learningRate);
        Momentum = momentum;
        WeightDecay = weightDecay;
        Name = name;
    }

    /// <summary>The learning rate at each step.</summary>
    public Func<long, double> LearningRate { get; }

    /// <summary>The momentum or beta1 at each step; null if it stays unchanged.</summary>
    public Func<long, double>? Momentum { get; }

    /// <summary>The weight decay at each step; null if it stays unchanged.</summary>
    public Func<long, double>? WeightDecay { get; }

    /// <summary>The name of the group; null if it has none.</summary>
    public string? Name { get; }

    /// <summary>A function of the step for the learning rate only.</summary>
    /// <param name="learningRate">The learning rate at each step.</param>
    /// <exception cref="ArgumentNullException"><paramref name="learningRate"/> is null.</exception>
    /// <example><code>GroupSchedule group = (Func&lt;long, double>)(step => 0.1 / (step + 1));</code></example>
    public static implicit operator GroupSchedule(Func<long, double> learningRate) => new(learningRate);

    /// <summary>A schedule for the learning rate only.</summary>
    /// <param name="learningRate">The learning rate at each step.</param>
    /// <exception cref="ArgumentNullException"><paramref name="learningRate"/> is null.</exception>
    /// <example><code>GroupSchedule group = Constant(0.1);</code></example>
    public static implicit operator GroupSchedule(Schedule learningRate) => new(Check.NotNull(learningRate).ToFunc());
}
