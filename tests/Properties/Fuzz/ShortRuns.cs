using System;
using System.Linq;
using Schedules.Fuzz;
using Xunit;

namespace Schedules.Properties.Fuzz;

/// <summary>The fuzzer, for a fixed number of cases on each target; <c>tests/Fuzz</c> runs it for any time.</summary>
public class ShortRuns
{
    public static TheoryData<string> Targets => [.. Schedules.Fuzz.Targets.OfTheLibrary.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Nothing_is_found(string target)
    {
        var fuzzer = new Fuzzer(
            [Schedules.Fuzz.Targets.OfTheLibrary.Single(named => named.Name == target)],
            seed: (int)(Seed.Of(target).Seed & int.MaxValue)
        )
        {
            MostCases = 1_000,
            // Long enough that even on a busy machine only a case that hangs exceeds it.
            Patience = TimeSpan.FromMinutes(10),
        };
        Assert.Empty(fuzzer.Run(TimeSpan.MaxValue));
    }
}
