using System;
using System.Collections.Generic;
using static TorchSharp.torch.optim;

namespace Schedules.Torch;

public static partial class OptimizerExtensions
{
    /// <summary>The steps of a run, each with its values in force: a training loop with no <c>step()</c> to forget.</summary>
    /// <param name="optimizer">An optimizer with at least one param group.</param>
    /// <param name="learningRate">The learning rate at each step, or the factor if <paramref name="relative"/>.</param>
    /// <param name="totalSteps">How many updates the run has in all: the last step is the one before it. Not below <paramref name="firstStep"/>.</param>
    /// <param name="momentum">The momentum, or beta1, at each step; left out, it stays as it is.</param>
    /// <param name="weightDecay">The weight decay at each step; left out, it stays as it is.</param>
    /// <param name="relative">Whether <paramref name="learningRate"/> multiplies each group's <c>InitialLearningRate</c>.</param>
    /// <param name="firstStep">Where to begin: 0, or in a run that is resumed the number of updates that are done.</param>
    /// <returns>The steps from <paramref name="firstStep"/> to <paramref name="totalSteps"/> - 1; before each, its values are set.</returns>
    /// <remarks>The arguments are checked, and the first values set, when it is called; the others when it is enumerated.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="optimizer"/> or <paramref name="learningRate"/> is null.</exception>
    /// <exception cref="ArgumentException">As for <c>Follow</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="firstStep"/> is negative, or <paramref name="totalSteps"/> below it.
    /// </exception>
    /// <example>
    /// <code>
    /// var seen = new List&lt;double>();
    /// foreach (long step in optimizer.Following(Warmup(1, 4), totalSteps: 5))
    /// {
    ///     seen.Add(optimizer.ParamGroups.First().LearningRate);
    ///     optimizer.step();
    /// }
    /// seen // => [0.0, 0.25, 0.5, 0.75, 1.0]
    /// </code>
    /// </example>
    public static IEnumerable<long> Following(
        this Optimizer optimizer,
        Func<long, double> learningRate,
        long totalSteps,
        Func<long, double>? momentum = null,
        Func<long, double>? weightDecay = null,
        bool relative = false,
        long firstStep = 0
    )
    {
        Check.NotNegative(firstStep);
        if (totalSteps < firstStep)
        {
            throw new ArgumentOutOfRangeException(
                nameof(totalSteps),
                totalSteps,
                $"totalSteps is {totalSteps}; it must be {firstStep} or more, the first step."
            );
        }
        return Steps(
            optimizer.Follow(learningRate, momentum, weightDecay, relative: relative, firstStep: firstStep),
            firstStep,
            totalSteps
        );
    }

    private static IEnumerable<long> Steps(Scheduler scheduler, long firstStep, long totalSteps)
    {
        for (long step = firstStep; step < totalSteps; step++)
        {
            scheduler.GoTo(step);
            yield return step;
        }
    }
}
