using System.IO;

namespace Schedules.Properties;

/// <summary>The folder of the sources from which these tests were built.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(System.AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Schedules.sln")) ? folder
        : Directory.GetParent(folder) is { } parent ? Find(parent.FullName)
        : throw new DirectoryNotFoundException("No folder above the tests holds Schedules.sln.");
}
