using System.Linq;
using FsCheck.Xunit;
using Xunit;

namespace Schedules.Properties.Laws;

/// <summary>The same step gives the same bits, in any order; on any thread too, see <see cref="ThreadLaws"/>.</summary>
public class PurityLaws
{
    [Property]
    public void Random_access_equals_walking(Schedule schedule)
    {
        double[] walked = schedule.Sample(80);
        int[] steps = [.. Enumerable.Range(0, walked.Length).Reverse().OrderBy(step => (step * 7919) % 83)];
        foreach (int step in steps)
        {
            Probe.Same(walked[step], schedule.At(step), $"at step {step}");
            Probe.Same(walked[step], schedule[step], $"at step {step}, by the indexer");
        }
    }

    [Property]
    public void Building_it_again_gives_the_same_bits(Tree tree) => Probe.SameValues(tree.Schedule, tree.Schedule);
}
