using System;
using System.Linq;
using Schedules.Fuzz;
using Xunit;

namespace Schedules.Torch.Tests;

/// <summary>The fuzzer, for about a second on the states of schedulers; <c>tests/Fuzz</c> runs it for as long as one likes.</summary>
public class ShortFuzzRun
{
    [Fact]
    public void Nothing_is_found()
    {
        var fuzzer = new Fuzzer([StateCase.Target], Random.Shared.Next()) { Patience = TimeSpan.FromMinutes(1) };
        Assert.Empty(fuzzer.Run(TimeSpan.FromSeconds(1)));
        Assert.True(fuzzer.Counts.Single().Cases > 0);
    }
}
