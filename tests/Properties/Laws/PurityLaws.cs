using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;
using static Schedules.Properties.Law;

namespace Schedules.Properties.Laws;

/// <summary>The same step gives the same bits, in any order, on any thread.</summary>
public class PurityLaws
{
    [Fact]
    public void Random_access_equals_walking() =>
        ForAll(
            (Schedule schedule) =>
            {
                double[] walked = schedule.Sample(80);
                int[] steps = [.. Enumerable.Range(0, walked.Length).Reverse().OrderBy(step => (step * 7919) % 83)];
                foreach (int step in steps)
                {
                    Probe.Same(walked[step], schedule.At(step), $"at step {step}");
                    Probe.Same(walked[step], schedule[step], $"at step {step}, by the indexer");
                }
            }
        );

    [Fact]
    public void Building_it_again_gives_the_same_bits() => ForAll((Tree tree) => Probe.SameValues(tree.Schedule, tree.Schedule));

    [Fact]
    public void Every_thread_sees_the_same_bits() =>
        ForAll(
            (Schedule schedule) =>
            {
                double[] expected = schedule.Sample(80);
                var seen = new double[4][];
                Parallel.For(0, seen.Length, thread => seen[thread] = schedule.Sample(80));
                Assert.All(
                    seen,
                    values => Assert.Equal(expected.Select(BitConverter.DoubleToInt64Bits), values.Select(BitConverter.DoubleToInt64Bits))
                );
            }
        );

    [Fact]
    public void All_threads_get_one_function() =>
        ForAll(
            (Tree tree) =>
            {
                Schedule schedule = tree.Schedule;
                var functions = new Func<long, double>[4];
                Parallel.For(0, functions.Length, thread => functions[thread] = schedule.ToFunc());
                Assert.All(functions, function => Assert.Same(functions[0], function));
            }
        );
}
