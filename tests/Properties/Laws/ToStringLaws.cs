using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Schedules.Laws;
using Schedules.Properties.Examples;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class ToStringLaws
{
    private const int Count = 300;

    private static readonly Schedule[] schedules =
    [
        .. ScheduleArbitraries.AnySchedule.Generator.Sample(Count, Seed.Of(nameof(ToStringLaws)), size: 50),
        .. Arbitraries.OneRamp.Generator.Sample(Count, Seed.Of(nameof(ToStringLaws)), size: 50).Select(ramp => ramp.Phase),
    ];

    /// <summary>A function compiles to another function with the same values; everything else is equal.</summary>
    private static bool HasFunction(Schedule schedule) => schedule.ToString().Contains("=>", StringComparison.Ordinal);

    [Fact]
    public async Task Is_CSharp_code_that_builds_the_schedule()
    {
        string code = $"{CSharp.Usings}new Schedule[] {{ {string.Join(",\n", schedules.Select(s => s.ToString()))} }}";
        Schedule[] built = await CSharp.EvaluateAsync<Schedule[]>(code);
        Assert.Equal(schedules.Length, built.Length);
        foreach ((Schedule schedule, Schedule again) in schedules.Zip(built))
        {
            Probe.SameValues(schedule, again);
            Assert.True(HasFunction(schedule) || schedule == again, schedule.ToString());
        }
    }

    [Fact]
    public void Is_FSharp_code_that_builds_the_schedule()
    {
        using var session = new FSharpSession();
        Schedule[] plain = [.. schedules.Where(schedule => !HasFunction(schedule))];
        session.Run(
            $"""
            open Schedules
            open type Schedules.Schedule
            let built : Schedule list = [
            {string.Join("\n", plain.Select(schedule => "    " + schedule))} ]
            """
        );
        Assert.Equal(plain, session.Evaluate<IEnumerable<Schedule>>("built"));
    }

    [Property]
    public void Says_the_same_for_equal_schedules(Tree tree) => Assert.Equal(tree.Schedule.ToString(), tree.Schedule.ToString());

    [Fact]
    public void Every_power_of_2_keeps_all_its_digits() =>
        Assert.All(
            Enumerable.Range(-1074, 1074 + 1024).Select(exponent => Math.ScaleB(1, exponent)),
            value =>
                Probe.Same(
                    value,
                    double.Parse(Constant(value).ToString()["Constant(".Length..^1], CultureInfo.InvariantCulture),
                    $"in {Constant(value)}"
                )
        );

    [Fact]
    public void Chooses_the_verb_that_fits()
    {
        Assert.Equal(
            "Warmup(0.001, 100).Hold(10).Decay(0.0, 890, Curve.Cosine)",
            Warmup(1e-3, 100).Hold(10).Decay(0, 890, Curve.Cosine).ToString()
        );
        Assert.Equal("Warmup(1e-06, 0.01, 100).Ramp(0.01, 5)", Warmup(1e-6, 1e-2, 100).Ramp(1e-2, 5).ToString());
        Assert.Equal("Ramp(1.0, 0.0, 5).Then(Hold(1.0, 3000000000L))", Ramp(1, 0, 5).Then(Hold(1, 3_000_000_000)).ToString());
        Assert.Equal("Warmup(1.0, 4).Skip(1).Hold(5)", Warmup(1, 4).Skip(1).Hold(5).ToString());
        Assert.Equal("Hold(-0.0, 5).Then(Hold(0.0, 0))", Hold(-0.0, 5).Then(Hold(0.0, 0)).ToString());
        Assert.Equal("Hold(1.0, 2).Then(Of(step => 1.0 / step).Skip(1))", Hold(1, 2).Then(Of(step => 1.0 / step).Skip(1)).ToString());
        Assert.Equal("Ramp(1.0, 0.0, 5, Curve.Polynomial(3.0).Mirror())", Ramp(1, 0, 5, Curve.Polynomial(3).Mirror()).ToString());
        Assert.Equal("Ramp(1.0, 0.0, 5, Curve.Of(x => x * x).Mirror())", Ramp(1, 0, 5, Curve.Of(x => x * x).Mirror()).ToString());
    }
}
