using System;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules;

/// <summary>The length of a training run in optimizer updates, from the numbers of examples, batches and epochs.</summary>
/// <remarks>
/// A step is one optimizer update. An epoch is one pass over all examples, a batch the examples of one backward pass. With gradient
/// accumulation several batches make one update; the batches left at the end of an epoch make an update of their own.
/// </remarks>
/// <example>
/// <code>
/// var run = new TrainingRun(examples: 60_000, batchSize: 128, epochs: 5);
/// run.BatchesPerEpoch // => 469
/// run.StepsPerEpoch   // => 469
/// run.TotalSteps      // => 2345
/// run.LastStep        // => 2344
/// run.Fraction(0.05)  // => 117
/// Warmup(1e-3, run.Fraction(0.05)).DecayUntil(run.LastStep, 0, Curve.Cosine) // => Warmup(0.001, 117).Decay(0.0, 2227, Curve.Cosine)
/// </code>
/// </example>
public sealed partial record TrainingRun
{
    /// <summary>Describes a run.</summary>
    /// <param name="examples">The number of examples in an epoch: 1 or more.</param>
    /// <param name="batchSize">The number of examples in a batch, over all processes: 1 or more.</param>
    /// <param name="epochs">The number of epochs: 1 or more.</param>
    /// <param name="dropLast">Whether the last batch of an epoch is dropped if it is not full (PyTorch's <c>drop_last</c>).</param>
    /// <param name="accumulation">The number of batches in one update (gradient accumulation): 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A number is below 1; <paramref name="dropLast"/> leaves no batch at all; or the total is more than <see cref="long.MaxValue"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// var run = new TrainingRun(examples: 1_000, batchSize: 64, epochs: 10, dropLast: true, accumulation: 4);
    /// run.BatchesPerEpoch // => 15
    /// run.StepsPerEpoch   // => 4
    /// </code>
    /// </example>
    public TrainingRun(long examples, long batchSize, long epochs, bool dropLast = false, long accumulation = 1)
    {
        Examples = Check.Positive(examples);
        BatchSize = Check.Positive(batchSize);
        Epochs = Check.Positive(epochs);
        DropLast = dropLast;
        Accumulation = Check.Positive(accumulation);
        BatchesPerEpoch = dropLast ? examples / batchSize : StepMath.DivideUp(examples, batchSize);
        if (BatchesPerEpoch == 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(batchSize),
                batchSize,
                $"batchSize is {batchSize}; with dropLast it must be at most {examples}, the number of examples, or no batch is left."
            );
        }
        StepsPerEpoch = StepMath.DivideUp(BatchesPerEpoch, accumulation);
        if (epochs > long.MaxValue / StepsPerEpoch)
        {
            throw new ArgumentOutOfRangeException(
                nameof(epochs),
                epochs,
                $"epochs is {epochs}; with {StepsPerEpoch} steps in each it must be at most {long.MaxValue / StepsPerEpoch}."
            );
        }
        TotalSteps = StepsPerEpoch * epochs;
    }

    /// <summary>The number of examples in an epoch.</summary>
    public long Examples { get; }

    /// <summary>The number of examples in a batch.</summary>
    public long BatchSize { get; }

    /// <summary>The number of epochs.</summary>
    public long Epochs { get; }

    /// <summary>Whether the last batch of an epoch is dropped if it is not full.</summary>
    public bool DropLast { get; }

    /// <summary>The number of batches in one update.</summary>
    public long Accumulation { get; }

    /// <summary>The number of batches in an epoch.</summary>
    public long BatchesPerEpoch { get; }

    /// <summary>The number of optimizer updates in an epoch.</summary>
    public long StepsPerEpoch { get; }

    /// <summary>The number of optimizer updates in the run; it executes the steps 0 to <see cref="LastStep"/>.</summary>
    public long TotalSteps { get; }

    /// <summary>The step of the last update, N - 1 in a run of N steps. A target reached later is never in force.</summary>
    public long LastStep => TotalSteps - 1;

    /// <summary>A share of the run in whole steps, such as a warmup of 5 %.</summary>
    /// <param name="share">The share: from 0 to 1.</param>
    /// <returns>The whole number of steps that is nearest to <c>share * TotalSteps</c>; of two, the larger.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not from 0 to 1.</exception>
    /// <example>
    /// <code>
    /// new TrainingRun(examples: 100, batchSize: 1, epochs: 1).Fraction(0.29) // => 29
    /// </code>
    /// </example>
    public long Fraction(double share)
    {
        Check.Share(share);
        // In decimal, so that 0.29 of 50 is 14.5 and not just below it.
        return (long)Math.Round((decimal)share * TotalSteps, MidpointRounding.AwayFromZero);
    }

    internal Argument[] Fields =>
        [
            new("examples", Examples),
            new("batchSize", BatchSize),
            new("epochs", Epochs),
            new("dropLast", DropLast),
            new("accumulation", Accumulation),
        ];
}
