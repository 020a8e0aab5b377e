using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using Xunit;

namespace Schedules.Properties.Examples;

/// <summary>The examples in the documentation of the F# functions run, with the stated results, and every function is documented.</summary>
public class FSharpFunctions
{
    private static readonly Assembly assembly = typeof(FSharp.Phase).Assembly;

    private static readonly XElement[] members = [.. XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")];

    [Fact]
    public void Examples_give_what_they_say()
    {
        using var session = new FSharpSession(assembly);
        session.Run("open Schedules\nopen Schedules.FSharp");
        string[] examples = [.. members.Descendants("example").Descendants("code").Select(code => code.Value)];
        Assert.All(examples, example => Assert.True(Doctest.HasChecks(example), example));
        Assert.All(examples, session.Run);
        Assert.True(examples.Length > 5);
    }

    [Fact]
    public void Every_function_and_pattern_says_what_it_gives() =>
        Assert.All(
            from module in assembly.GetExportedTypes()
            from function in module.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            select $"M:{module.FullName}.{function.Name}",
            name =>
                Assert.Contains(
                    members,
                    member =>
                        member.Element("summary")?.Value.Trim().Length > 0
                        && ((string)member.Attribute("name")!).Split('(', '`')[0] == name.Split('(', '`')[0]
                )
        );
}
