using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace Schedules.Properties.Examples;

/// <summary>The examples in the documentation of the public members run, and give what they say.</summary>
public class Documentation
{
    private static readonly XElement[] members =
    [
        .. XDocument.Load(Path.ChangeExtension(typeof(Schedule).Assembly.Location, ".xml")).Descendants("member"),
    ];

    /// <summary>Each member with an example, by the compiler's name for it.</summary>
    internal static IReadOnlyDictionary<string, string[]> Examples { get; } =
        members
            .Where(member => member.Descendants("example").Any())
            .ToDictionary(
                member => (string)member.Attribute("name")!,
                member => member.Descendants("example").Descendants("code").Select(code => code.Value).ToArray()
            );

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
