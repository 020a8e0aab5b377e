using System;
using System.IO;
using System.Text.RegularExpressions;

namespace Schedules.Notebooks;

/// <summary>The lines of a cell that begin with #r.</summary>
internal static partial class References
{
    /// <summary>The cell with the full path of each assembly it refers to.</summary>
    /// <remarks>A path goes from the notebook; a package is one of those that come with this program.</remarks>
    public static string Resolved(string code) =>
        Reference()
            .Replace(
                code,
                line =>
                    line.Groups["package"] is { Success: true, Value: var package }
                        ? $"#r \"{Written(Path.Combine(AppContext.BaseDirectory, package + ".dll"))}\""
                        : $"#r \"{Written(Path.GetFullPath(line.Groups["path"].Value))}\""
            );

    // With slashes, which no language takes for the beginning of an escape.
    private static string Written(string path) => path.Replace('\\', '/');

    [GeneratedRegex("^#r \"(nuget: *(?<package>[\\w.]+)[^\"]*|(?<path>[^\"]+))\"", RegexOptions.Multiline)]
    private static partial Regex Reference();
}
