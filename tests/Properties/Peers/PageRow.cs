using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Schedules.Properties.Examples;

namespace Schedules.Properties.Peers;

/// <summary>A row of docs/coming-from.md: the section it is in, their call, and our expression.</summary>
internal sealed partial record PageRow(string Section, string Call, string Expression, int Line)
{
    public static IReadOnlyList<PageRow> All { get; } = [.. Read()];

    // Each expression is compiled once for each check of it, with the arguments of that check as its variables; all of them at once.
    private static readonly Lazy<IReadOnlyDictionary<RowCheck, Func<object[], object>>> compiled = new(Compile);

    /// <summary>The value of the row's expression, with the arguments of the check as its variables.</summary>
    public static object Make(RowCheck check) =>
        compiled.Value[check]([.. Properties(check).Select(property => property.GetValue(check.Arguments)!)]);

    private static IEnumerable<PageRow> Read()
    {
        string section = "";
        bool inTable = false;
        foreach ((int index, string line) in Page.Text(Path.Combine("docs", "coming-from.md")).Split('\n').Index())
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                section = line[3..];
            }
            if (inTable && Cells().Match(line) is { Success: true } cells)
            {
                yield return new(section, cells.Groups["call"].Value, cells.Groups["here"].Value, index + 1);
            }
            inTable = line.StartsWith("|---", StringComparison.Ordinal) || (inTable && line.StartsWith('|'));
        }
    }

    private static Dictionary<RowCheck, Func<object[], object>> Compile()
    {
        RowCheck[] checks = [.. RowCheck.All];
        StringBuilder code = new StringBuilder(CSharp.Usings).Append("new Func<object[], object>[]\n{\n");
        foreach (RowCheck check in checks)
        {
            PageRow row = All.Single(row => row.Section == check.Section && row.Call == check.Call);
            code.Append("given =>\n{\n");
            foreach ((int index, PropertyInfo argument) in Properties(check).Index())
            {
                code.Append($"var {argument.Name} = ({Name(argument.PropertyType)})given[{index}];\n");
            }
            code.Append($"#line {row.Line} \"docs/coming-from.md\"\nreturn {Code(row)};\n}},\n");
        }
        Func<object[], object>[] all = CSharp.EvaluateAsync<Func<object[], object>[]>(code.Append('}').ToString()).GetAwaiter().GetResult();
        return checks.Zip(all).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private static string Code(PageRow row) =>
        CodeAlone().Match(row.Expression) is { Success: true } code
            ? code.Groups["code"].Value
            : throw new InvalidDataException($"line {row.Line}: the right side is to be an expression and nothing else: {row.Expression}");

    private static PropertyInfo[] Properties(RowCheck check) => check.Arguments.GetType().GetProperties();

    private static string Name(Type type) =>
        type.IsArray ? Name(type.GetElementType()!) + "[]"
        : type.IsGenericType ? $"{type.FullName!.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.FullName!;

    // A third column says who does it so.
    [GeneratedRegex(@"^\| (?<call>.+?) \| (?<here>.+?) \|( .* \|)?$")]
    private static partial Regex Cells();

    [GeneratedRegex("^`(?<code>[^`]+)`$")]
    private static partial Regex CodeAlone();
}
