using System;
using Schedules.Fuzz;
using Schedules.Properties;
using Xunit;

namespace Schedules.Torch.Tests;

/// <summary>The fuzzer, for a fixed number of cases on the states of schedulers; <c>tests/Fuzz</c> runs it for any time.</summary>
public class ShortFuzzRun
{
    [Fact]
    public void Nothing_is_found()
    {
        var fuzzer = new Fuzzer([StateCase.Target], seed: (int)(Seed.Of("states").Seed & int.MaxValue))
        {
            MostCases = 1_000,
            // Long enough that even on a busy machine only a case that hangs exceeds it.
            Patience = TimeSpan.FromMinutes(10),
        };
        Assert.Empty(fuzzer.Run(TimeSpan.MaxValue));
    }
}
