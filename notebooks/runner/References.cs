using System;
using System.IO;
using System.Text.RegularExpressions;

namespace Schedules.Notebooks;

/// <summary>The lines of a cell that begin with #r.</summary>
internal static partial class References
{
    /// <summary>The cell with the full path of each assembly it refers to.</summary>
    /// <remarks>A package, and an assembly that comes with this program, is the one that comes with it; another path goes from the notebook.</remarks>
    public static string Resolved(string code) =>
        Reference()
            .Replace(
                code,
                line =>
                    $"#r \"{(line.Groups["package"] is { Success: true, Value: var package } ? Own(package + ".dll") : At(line.Groups["path"].Value))}\""
            );

    private static string At(string path) =>
        File.Exists(Own(Path.GetFileName(path))) ? Own(Path.GetFileName(path)) : WithSlashes(Path.GetFullPath(path));

    private static string Own(string assembly) => WithSlashes(Path.Combine(AppContext.BaseDirectory, assembly));

    // Which no language takes for the beginning of an escape.
    private static string WithSlashes(string path) => path.Replace('\\', '/');

    [GeneratedRegex("^#r \"(nuget: *(?<package>[\\w.]+)[^\"]*|(?<path>[^\"]+))\"", RegexOptions.Multiline)]
    private static partial Regex Reference();
}
