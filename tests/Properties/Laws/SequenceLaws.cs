using System.Collections.Generic;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class SequenceLaws
{
    [Property]
    public void Is_the_same_as_joining_by_Then(Phase first, Phase second, Phase third)
    {
        Assert.Equal(first, Sequence([first]));
        Assert.Equal(first.Then(second).Then(third), Sequence([first, second, third]));
        Assert.Equal(first.Then(second).Then(third), Sequence([Sequence([first, second]), third]));
    }

    [Fact]
    public void Is_read_once_and_only_when_it_is_built()
    {
        int reads = 0;
        IEnumerable<Phase> Phases()
        {
            reads++;
            yield return Hold(1, 5);
            yield return Hold(2, 5);
        }
        Phase phase = Sequence(Phases());
        _ = phase.Sample(10);
        Assert.Equal(1, reads);
    }
}
