using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using FsCheck.Fluent;
using Schedules.Laws;
using Schedules.Properties.Conventions;
using Schedules.Properties.Examples;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.FsCheckPackage;

/// <summary>The examples in the documentation of the package of laws run, every member has one, and every argument is checked.</summary>
public class Documentation
{
    private static readonly XmlExamples examples = new(
        typeof(ScheduleLaws).Assembly,
        CSharp.Usings + "using Schedules.Laws;\n",
        references: typeof(FsCheck.Property).Assembly
    );

    private static readonly ArgumentRules rules = new(typeof(ScheduleLaws).Assembly, Good, takesAny: []);

    public static TheoryData<string> Members => [.. examples.Codes.Keys];

    [Theory]
    [MemberData(nameof(Members), DisableDiscoveryEnumeration = true)]
    public Task Example_gives_what_it_says(string member) => examples.RunAsync(member);

    [Fact]
    public void Every_member_has_an_example() =>
        Assert.All(
            DocumentedMembers.WithoutExample(typeof(ScheduleLaws).Assembly, examples.Codes),
            member => Assert.Fail($"{member} has no example")
        );

    [Fact]
    public void All_arguments_are_checked() => Assert.All(rules.Broken(), Assert.Fail);

    private static object? Good(Type type, string name) =>
        (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            var t when t == typeof(double) => name is "highest" or "high" ? 1.0 : 0.5,
            var t when t == typeof(long) => 5L,
            var t when t == typeof(int) => name is "index" ? 0 : 5,
            var t when t == typeof(string) => "it",
            var t when t == typeof(Verbs) => Verbs.All,
            var t when t == typeof(Phase) => Hold(0.5, 10),
            var t when t == typeof(WrappedPhase) => ScheduleArbitraries.AnyShortPhase.Generator.Sample(1)[0],
            var t when t == typeof(Law) => Set[0],
            var t when t == typeof(LawSet) || t == typeof(ScheduleLaws) => Set,
            var t when t == typeof(ScheduleGenerator) => new ScheduleGenerator(),
            var t when t == typeof(SchedulerLaws<object>) => SchedulerLaws.For(() => new object(), _ => { }, _ => 1, lastStep: 5),
            var t when t == typeof(Func<object>) => (Func<object>)(() => 1),
            var t when t == typeof(Func<object, object>) => (Func<object, object>)(_ => 1),
            var t when t == typeof(Func<object, double>) => (Func<object, double>)(_ => 1),
            var t when t == typeof(Action<object>) => (Action<object>)(_ => { }),
            var t when t == typeof(Action<object, long>) => (Action<object, long>)((_, _) => { }),
            var t when t == typeof(Action<object, object>) => (Action<object, object>)((_, _) => { }),
            var t when t == typeof(IEnumerable<Curve>) => new[] { Curve.Linear },
            var t when t == typeof(Func<long, double>) => (Func<long, double>)(_ => 1),
            _ => throw new ArgumentException($"{name} is a {type}; there must be a good argument of that type.", nameof(type)),
        };

    private static ScheduleLaws Set => ScheduleLaws.For(Hold(0.5, 10)).IsFinite();
}
