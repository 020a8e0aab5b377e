using System;
using System.IO;
using Xunit;

namespace Schedules.Properties;

/// <summary>Compares texts with approved files. With SCHEDULES_APPROVE=1 it rewrites the files, and the change is then reviewed.</summary>
internal static class Approved
{
    /// <summary>Whether the files are rewritten.</summary>
    public static bool IsWrittenAnew => Environment.GetEnvironmentVariable("SCHEDULES_APPROVE") == "1";

    public static void Holds(string path, string actual)
    {
        string file = Path.Combine(Repository.Root, path);
        if (IsWrittenAnew)
        {
            File.WriteAllText(file, actual);
        }
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }
}
