using System;
using System.IO;
using System.Threading.Tasks;
using Schedules.Package.Tests;
using Schedules.Properties;
using Xunit;

[assembly: AssemblyFixture(typeof(Packed))]

namespace Schedules.Package.Tests;

/// <summary>The library, packed once for all tests, with a version that no feed has.</summary>
public sealed class Packed : IAsyncLifetime
{
    private const string Version = "0.0.0-packed";

    private static readonly string feed = InTests("obj", "feed");

    public static string Package { get; } = Path.Combine(feed, $"Schedules.Combinators.{Version}.nupkg");

    public static string Symbols { get; } = Path.ChangeExtension(Package, ".snupkg");

    /// <summary>A path in the folder of these tests.</summary>
    public static string InTests(params string[] path) => Path.Combine([Repository.Root, "tests", "Package", .. path]);

    public async ValueTask InitializeAsync()
    {
        Delete(feed);
        Delete(InTests("obj", "packages"));
        foreach (string consumer in Directory.GetDirectories(InTests("Consumers")))
        {
            Delete(Path.Combine(consumer, "bin"));
            Delete(Path.Combine(consumer, "obj"));
        }
        string project = Path.Combine(Repository.Root, "src", "Schedules.Combinators");
        await DotNet.RunAsync("dotnet", "pack", project, "--no-restore", "--output", feed, $"-p:Version={Version}");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
