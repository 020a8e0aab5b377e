using System;
using System.IO;

namespace Schedules.Notebooks.Tests;

/// <summary>The build that these tests belong to.</summary>
internal static class Build
{
    /// <summary>Debug or Release.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
}
