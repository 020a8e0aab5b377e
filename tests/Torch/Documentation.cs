using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Schedules.Properties;
using Schedules.Properties.Conventions;
using Schedules.Properties.Examples;
using TorchSharp;
using Xunit;

namespace Schedules.Torch.Tests;

/// <summary>The examples in the documentation of the bridge run, every member has one, and the public API is what was approved.</summary>
public class Documentation
{
    private const string Before =
        CSharp.Usings
        + """
            using Schedules.Torch;
            using TorchSharp;
            using TorchSharp.Modules;
            var parameter = new Parameter(torch.zeros(3));
            var optimizer = torch.optim.SGD(new[] { parameter }, learningRate: 0.5, momentum: 0.9);
            var twoGroups = torch.optim.SGD(
                new[] { new SGD.ParamGroup { Parameters = new[] { parameter } }, new SGD.ParamGroup { Parameters = new[] { parameter } } },
                learningRate: 0.5);

            """;

    private static readonly IReadOnlyDictionary<string, string[]> examples = XmlExamples.Of(typeof(Scheduler).Assembly);

    public static TheoryData<string> Names => [.. examples.Keys];

    [Theory]
    [MemberData(nameof(Names), DisableDiscoveryEnumeration = true)]
    public async Task Example_gives_what_it_says(string member)
    {
        foreach (string code in examples[member])
        {
            await CSharp.RunAsync(Before + code, typeof(Scheduler).Assembly, typeof(torch).Assembly);
        }
    }

    [Fact]
    public void Every_member_has_an_example()
    {
        string[] documented = [.. examples.Keys.Select(name => name[2..].Split('(')[0].Split('~')[0])];
        Assert.All(
            typeof(Scheduler)
                .Assembly.GetExportedTypes()
                .SelectMany(type =>
                    type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                )
                .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false } && !IsOfRecord(member)),
            member => Assert.Contains($"{member.DeclaringType!.FullName}.{member.Name}", documented)
        );
    }

    [Fact]
    public void Public_API_is_what_was_approved() =>
        Approved.Holds(Path.Combine("tests", "Torch", "PublicApi.approved.txt"), ApiText.Of(typeof(Scheduler).Assembly));

    // What the compiler makes of a record, and the properties of a record struct, which its parameters document.
    private static bool IsOfRecord(MemberInfo member) =>
        member.DeclaringType!.IsValueType
        || member.Name is "Equals" or "GetHashCode" or "ToString" or "PrintMembers" or "EqualityContract" or "Deconstruct"
        || member.Name.Contains('$');
}
