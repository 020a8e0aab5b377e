using System;
using System.Linq;
using Schedules.Fuzz;
using Xunit;

namespace Schedules.Properties.Fuzz;

/// <summary>The fuzzer, for about a second on each target; <c>tests/Fuzz</c> runs it for as long as one likes.</summary>
public class ShortRuns
{
    private static readonly TimeSpan time = TimeSpan.FromSeconds(1);

    public static TheoryData<string> Targets => [.. Schedules.Fuzz.Targets.OfTheLibrary.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Nothing_is_found(string target)
    {
        var fuzzer = new Fuzzer([Schedules.Fuzz.Targets.OfTheLibrary.Single(named => named.Name == target)], Random.Shared.Next())
        {
            Patience = TimeSpan.FromMinutes(1),
        };
        Assert.Empty(fuzzer.Run(time));
        Assert.True(fuzzer.Counts.Single().Cases > 0);
    }
}
