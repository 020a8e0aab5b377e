using System.IO;
using System.Threading.Tasks;
using Schedules.Package.Tests;
using Schedules.Properties;
using Xunit;

[assembly: AssemblyFixture(typeof(Packed))]

namespace Schedules.Package.Tests;

/// <summary>The packages, packed once for all tests with dotnet pack, with a version that no feed has.</summary>
public sealed class Packed : IAsyncLifetime
{
    private const string Version = "0.0.0-packed";

    private static readonly string feed = InTests("obj", "feed");

    /// <summary>The projects that are packed.</summary>
    public static string[] Projects { get; } = ["Schedules.Combinators", "Schedules.FSharp", "Schedules.FsCheck", "Schedules.Torch"];

    public static string Package(string project) => Path.Combine(feed, $"{project}.{Version}.nupkg");

    public static string Symbols(string project) => Path.ChangeExtension(Package(project), ".snupkg");

    /// <summary>A path in the folder of these tests.</summary>
    public static string InTests(params string[] path) => Path.Combine([Repository.Root, "tests", "Package", .. path]);

    public async ValueTask InitializeAsync()
    {
        Delete(feed);
        foreach (string project in Projects)
        {
            Delete(InTests("obj", "packages", project.ToLowerInvariant()));
        }
        foreach (string consumer in Directory.GetDirectories(InTests("Consumers")))
        {
            Delete(Path.Combine(consumer, "bin"));
            Delete(Path.Combine(consumer, "obj"));
        }
        // The analyzers have run in the build of these tests.
        await DotNet.RunAsync(
            "dotnet",
            ["pack", InTests("Packages.slnf"), "--no-restore", $"-p:Version={Version}", "-p:RunAnalyzers=false", "--output", feed]
        );
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
