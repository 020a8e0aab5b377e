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

    /// <summary>The projects that are packed. The first one is built with each of the others.</summary>
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
        foreach (string project in Projects[1..])
        {
            await RunAsync("build", project, "--configuration", "Release");
        }
        foreach (string project in Projects)
        {
            await RunAsync("pack", project, "--output", feed);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static Task<string> RunAsync(string verb, string project, params string[] options) =>
        DotNet.RunAsync(
            "dotnet",
            [verb, Path.Combine(Repository.Root, "src", project), "--no-restore", $"-p:Version={Version}", .. options]
        );

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
