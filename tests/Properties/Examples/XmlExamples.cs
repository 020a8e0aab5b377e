using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace Schedules.Properties.Examples;

/// <summary>The examples in the documentation of an assembly, compiled in one compilation, which is far faster than one for each.</summary>
internal sealed class XmlExamples
{
    private readonly Lazy<Task<Dictionary<string, Action>>> compiled;

    /// <param name="assembly">The assembly, with its documentation beside it.</param>
    /// <param name="opens">The namespaces and types that an example can assume to be open.</param>
    /// <param name="given">Variables that every example can use.</param>
    /// <param name="references">Further assemblies that the examples need.</param>
    public XmlExamples(Assembly assembly, string opens, string given = "", params Assembly[] references)
    {
        Codes = XDocument
            .Load(Path.ChangeExtension(assembly.Location, ".xml"))
            .Descendants("member")
            .Where(member => member.Descendants("example").Any())
            .ToDictionary(
                member => (string)member.Attribute("name")!,
                member => member.Descendants("example").Descendants("code").Select(code => code.Value).ToArray()
            );
        compiled = new(() => CSharp.EvaluateAsync<Dictionary<string, Action>>(Script(Codes, opens, given), [assembly, .. references]));
    }

    /// <summary>The code of each member's examples, by the compiler's name for the member.</summary>
    public IReadOnlyDictionary<string, string[]> Codes { get; }

    public async Task RunAsync(string member) => (await compiled.Value)[member]();

    // Each example becomes the body of a method, so that an error of the compiler names the member. Its using directives and type
    // declarations are moved to the top.
    private static string Script(IReadOnlyDictionary<string, string[]> examples, string opens, string given)
    {
        string[] lines = [.. examples.Values.SelectMany(codes => codes).SelectMany(code => code.Split('\n')).Select(line => line.Trim())];
        StringBuilder script = new StringBuilder()
            .AppendJoin('\n', lines.Where(Opens).Distinct())
            .Append($"\n{opens}\n")
            .AppendJoin('\n', lines.Where(Declares).Distinct())
            .Append("\nvar examples = new Dictionary<string, Action>();\n");
        foreach ((string? member, string[]? codes) in examples)
        {
            script.Append($"examples[\"{member}\"] = () =>\n{{\n");
            foreach (string code in codes)
            {
                script.Append($"{{\n{given}\n#line 1 \"{member}\"\n{Body(code)}\n#line default\n}}\n");
            }
            script.Append("};\n");
        }
        return script.Append("return examples;").ToString();
    }

    private static string Body(string code) =>
        string.Join('\n', code.Split('\n').Select(line => Opens(line.Trim()) || Declares(line.Trim()) ? "" : line));

    private static bool Opens(string line) => line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('=');

    private static bool Declares(string line) => line.StartsWith("record ", StringComparison.Ordinal);
}
