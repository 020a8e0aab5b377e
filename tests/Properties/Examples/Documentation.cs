using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace Schedules.Properties.Examples;

/// <summary>The examples in the documentation of the public members run, and give what they say.</summary>
public class Documentation
{
    internal static IReadOnlyDictionary<string, string[]> Examples { get; } = XmlExamples.Of(typeof(Schedule).Assembly);

    public static TheoryData<string> Names => [.. Examples.Keys];

    [Theory]
    [MemberData(nameof(Names), DisableDiscoveryEnumeration = true)]
    public async Task Example_gives_what_it_says(string member)
    {
        foreach (string code in Examples[member])
        {
            await CSharp.RunAsync(CSharp.Usings + code);
        }
    }
}
