using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using Schedules.Fuzz;
using Xunit;

namespace Schedules.Properties.Fuzz;

/// <summary>The fuzzer finds cases that fail, hang or leak memory, simplifies them, and repeats them by their seed.</summary>
public class FuzzerLaws
{
    [Fact]
    public void What_fails_is_found_again_by_its_seed()
    {
        var target = new Target("even", seed => new Made(seed, () => Assert.NotEqual(0, seed % 16)));
        Failure found = Run(target, seed: 1)[0];
        Assert.Equal(0, found.Seed % 16);
        Assert.Contains($"--only even --seed {found.Seed}", found.ToString(), StringComparison.Ordinal);
        Failure again = Run(target, found.Seed, cases: 1).Single();
        Assert.Equal((found.Seed, found.Code), (again.Seed, again.Code));
    }

    [Fact]
    public void What_fails_is_made_simpler() =>
        Assert.Equal("case 50", Run(new Target("large", _ => Large(1000)), seed: 1, cases: 1).Single().Code);

    [Fact]
    public void What_hangs_is_found() =>
        Assert.Contains(
            "longer than",
            Run(
                    new Target("hang", seed => new Made(seed, () => Thread.Sleep(Timeout.Infinite))),
                    seed: 1,
                    patience: TimeSpan.FromSeconds(1)
                )
                .Single()
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void What_allocates_more_than_it_may_is_found()
    {
        Target Allocating(int megabytes, long size) =>
            new("eat", seed => new Made(seed, () => GC.KeepAlive(new byte[megabytes << 20])) { Put = size });
        Assert.Contains("allocates", Run(Allocating(65, 0), seed: 1, cases: 1).Single().Message, StringComparison.Ordinal);
        Assert.Empty(Run(Allocating(65, 2 << 10), seed: 1, cases: 1));
        Assert.Empty(Run(Allocating(60, 0), seed: 1, cases: 1));
    }

    [Fact]
    public void Undocumented_exceptions_and_arguments_of_other_names_are_not_allowed()
    {
        MethodInfo hold = typeof(Phase).GetMethod(nameof(Phase.Hold), [typeof(long)])!;
        Assert.True(Documented.Allows(hold, new ArgumentOutOfRangeException("steps")));
        Assert.False(Documented.Allows(hold, new ArgumentOutOfRangeException("other")));
        Assert.False(Documented.Allows(hold, new OverflowException()));
        Assert.False(Documented.Allows(typeof(Schedule).GetMethod(nameof(Schedule.At))!, new ArgumentOutOfRangeException("step")));
    }

    [Fact]
    public void Every_verb_is_called()
    {
        string[] called = [.. Members.All.Select(member => $"{member.DeclaringType!.Name}.{member.Name}")];
        Assert.Contains("Phase.Repeat", called);
        Assert.Contains("Recipes.OneCycle", called);
        Assert.Contains("Plot..ctor", called);
        Assert.Contains("TrainingRun..ctor", called);
        Assert.Contains("Schedule.op_Multiply", called);
        Assert.Contains("Timeline.get_Item", called);
    }

    // Only the case that hangs needs the short time limit.
    private static IReadOnlyList<Failure> Run(Target target, int seed, long cases = 1_000, TimeSpan? patience = null) =>
        new Fuzzer([target], seed) { Patience = patience ?? TimeSpan.MaxValue, MostCases = cases }.Run(TimeSpan.MaxValue);

    private static Made Large(int number) =>
        new(number, () => Assert.True(number < 50)) { Smaller = [.. new[] { number / 2, number - 1 }.Where(smaller => smaller > 0)] };

    private sealed class Made(int number, Action run) : Case
    {
        public int[] Smaller { get; init; } = [];

        public long Put { get; init; }

        public override long Size => Put;

        public override IEnumerable<Case> Simpler => Smaller.Select(Large);

        public override void Run() => run();

        public override string ToString() => $"case {number}";
    }
}
