using System;
using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;

namespace Schedules.Properties;

/// <summary>
/// The four arguments of the TensorFlow tutorial's schedule, with common values: base rate, target rate, epochs, warmup epochs.
/// </summary>
public sealed record Tutorial(double BaseRate, double Target, int Epochs, int WarmupEpochs)
{
    public static Gen<Tutorial> Random =>
        from exponent in Gen.Choose(-400, 100)
        from decades in Gen.Choose(0, 800)
        from epochs in Gen.Frequency((1, Gen.Constant(1)), (6, Gen.Choose(2, 12)), (2, Gen.Choose(13, 400)))
        from warmup in Gen.Choose(0, epochs - 1)
        select new Tutorial(Math.Pow(10, exponent / 100.0), Math.Pow(10, (exponent - decades) / 100.0), epochs, warmup);

    public IEnumerable<Tutorial> Shrink()
    {
        foreach (long epochs in Simpler.Than(Epochs))
        {
            if (epochs > WarmupEpochs)
            {
                yield return this with
                {
                    Epochs = (int)epochs,
                };
            }
        }
        foreach (long warmup in Simpler.Than(WarmupEpochs))
        {
            yield return this with
            {
                WarmupEpochs = (int)warmup,
            };
        }
        if (BaseRate != 1)
        {
            yield return this with
            {
                BaseRate = 1,
                Target = Target / BaseRate,
            };
        }
    }

    public override string ToString() => $"new Tutorial({Tree.Number(BaseRate)}, {Tree.Number(Target)}, {Epochs}, {WarmupEpochs})";
}
