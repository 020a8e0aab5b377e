using System.Threading.Tasks;
using Schedules.Properties.Conventions;
using Schedules.Properties.Examples;
using TorchSharp;
using Xunit;

namespace Schedules.Torch.Tests;

/// <summary>The examples in the documentation of the bridge run, and every member has one.</summary>
public class Documentation
{
    private static readonly XmlExamples examples = new(
        typeof(Scheduler).Assembly,
        CSharp.Usings
            + """
            using Schedules.Torch;
            using TorchSharp;
            using TorchSharp.Modules;

            """,
        """
        var parameter = new Parameter(torch.zeros(3));
        var optimizer = torch.optim.SGD(new[] { parameter }, learningRate: 0.5, momentum: 0.9);
        var twoGroups = torch.optim.SGD(
            new[] { new SGD.ParamGroup { Parameters = new[] { parameter } }, new SGD.ParamGroup { Parameters = new[] { parameter } } },
            learningRate: 0.5);
        var network = torch.nn.Linear(3, 1);
        string folder = Path.GetTempPath();
        string file = Path.Combine(folder, "Schedules.Torch.example");
        """,
        typeof(torch).Assembly
    );

    public static TheoryData<string> Members => [.. examples.Codes.Keys];

    [Theory]
    [MemberData(nameof(Members), DisableDiscoveryEnumeration = true)]
    public Task Example_gives_what_it_says(string member) => examples.RunAsync(member);

    [Fact]
    public void Every_member_has_an_example() =>
        Assert.All(
            DocumentedMembers.WithoutExample(typeof(Scheduler).Assembly, examples.Codes),
            member => Assert.Fail($"{member} has no example")
        );
}
