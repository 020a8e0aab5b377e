using System.Threading.Tasks;
using Xunit;

namespace Schedules.Properties.Examples;

/// <summary>The examples in the documentation of the public members run, with the stated results.</summary>
public class Documentation
{
    internal static XmlExamples Examples { get; } = new(typeof(Schedule).Assembly, CSharp.Usings);

    public static TheoryData<string> Members => [.. Examples.Codes.Keys];

    [Theory]
    [MemberData(nameof(Members), DisableDiscoveryEnumeration = true)]
    public Task Example_gives_what_it_says(string member) => Examples.RunAsync(member);
}
