using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Schedules.Properties.Examples;

/// <summary>The README, the pages of docs/ and the READMEs of the packages, and the code in them.</summary>
internal static partial class Page
{
    public static IReadOnlyList<string> All { get; } =
    [
        "README.md",
        .. ((string[])["docs", .. Directory.GetDirectories(Path.Combine(Repository.Root, "src"))])
            .SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.md"))
            .Select(file => Path.GetRelativePath(Repository.Root, file))
            .Order(System.StringComparer.Ordinal),
    ];

    /// <summary>The pages that have such blocks of code.</summary>
    public static IEnumerable<string> With(string language) => All.Where(page => CodeIn(page, language).Length > 0);

    public static string Text(string page) => File.ReadAllText(Path.Combine(Repository.Root, page)).ReplaceLineEndings("\n");

    /// <summary>
    /// The blocks of code with exactly this info string, such as <c>csharp</c> or <c>csharp torchsharp</c>, without the directives that load
    /// the library: the tests load the one they were built with.
    /// </summary>
    public static string[] CodeIn(string page, string language) =>
        [
            .. CodeBlock()
                .Matches(Text(page))
                .Where(block => block.Groups["language"].Value == language)
                .Select(block => Directive().Replace(block.Groups["code"].Value, "")),
        ];

    [GeneratedRegex("^#(:|r ).*\n", RegexOptions.Multiline)]
    private static partial Regex Directive();

    [GeneratedRegex("^```(?<language>[a-z ]+)\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
