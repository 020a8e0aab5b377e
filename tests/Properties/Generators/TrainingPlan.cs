using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;

namespace Schedules.Properties;

/// <summary>The numbers of a small training run with at least one batch.</summary>
public sealed record TrainingPlan(int Examples, int BatchSize, int Epochs, bool DropLast, int Accumulation)
{
    public TrainingRun Run => new(Examples, BatchSize, Epochs, DropLast, Accumulation);

    public static Gen<TrainingPlan> Random =>
        from examples in Gen.Choose(1, 200)
        from batchSize in Gen.Choose(1, examples)
        from epochs in Gen.Choose(1, 7)
        from dropLast in Gen.Elements(true, false)
        from accumulation in Gen.Choose(1, 9)
        select new TrainingPlan(examples, batchSize, epochs, dropLast, accumulation);

    public IEnumerable<TrainingPlan> Shrink()
    {
        foreach (long fewer in Simpler.Than(Epochs))
        {
            if (fewer > 0)
            {
                yield return this with
                {
                    Epochs = (int)fewer,
                };
            }
        }
        foreach (long fewer in Simpler.Than(Examples))
        {
            if (fewer >= BatchSize)
            {
                yield return this with
                {
                    Examples = (int)fewer,
                };
            }
        }
        foreach (long fewer in Simpler.Than(BatchSize))
        {
            if (fewer > 0)
            {
                yield return this with
                {
                    BatchSize = (int)fewer,
                };
            }
        }
        if (Accumulation > 1)
        {
            yield return this with
            {
                Accumulation = 1,
            };
        }
    }

    public override string ToString() =>
        $"new TrainingPlan({Examples}, {BatchSize}, {Epochs}, {(DropLast ? "true" : "false")}, {Accumulation})";
}
