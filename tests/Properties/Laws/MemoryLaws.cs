using System;
using System.Linq;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

/// <summary>The size of schedules in memory, measured while no other test runs.</summary>
[CollectionDefinition(nameof(MemoryLaws), DisableParallelization = true)]
[Collection(nameof(MemoryLaws))]
public class MemoryLaws
{
    [Fact]
    public void A_phase_of_a_long_chain_takes_at_most_a_hundred_bytes()
    {
        const int Phases = 1_000_000;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Phase chain = Sequence(Enumerable.Range(0, Phases).Select(i => Ramp(1.0 / (i + 1), 1.0 / (i + 2), 10, Curve.Cosine)));
        long held = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.Equal(Phases, chain.Phases.Count);
        Assert.InRange(held / (double)Phases, 50, 100);
    }
}
