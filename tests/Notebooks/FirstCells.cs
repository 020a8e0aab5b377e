using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Schedules.Properties;
using Xunit;

namespace Schedules.Notebooks.Tests;

/// <summary>A session in an empty folder without a build, with its own package folders.</summary>
public sealed class EmptyFolder : IAsyncLifetime
{
    private InteractiveSession? session;

    internal InteractiveSession Session => session!;

    /// <summary>The folder, which contains only packages.</summary>
    internal DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory();

    public async ValueTask InitializeAsync()
    {
        // Packages from the usual package folder are not downloaded again.
        string packages = (await Command.DotNetAsync("nuget", "locals", "global-packages", "--list", "--force-english-output"))
            .Split(": ", 2)[1]
            .Trim();
        session = await InteractiveSession.StartAsync(
            Folder.FullName,
            ("NUGET_PACKAGES", Path.Combine(Folder.FullName, "packages")),
            ("NUGET_FALLBACK_PACKAGES", packages)
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (session is not null)
        {
            await session.DisposeAsync();
        }
        Folder.Delete(recursive: true);
    }
}

/// <summary>How a notebook loads the library: from a build, for which it asks the reader, or as a package.</summary>
public class FirstCells(EmptyFolder empty) : IClassFixture<EmptyFolder>
{
    public static TheoryData<string> Names => NotebookRuns.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Say_what_has_to_be_built(string name)
    {
        Cell first = Notebook.Read(name).CodeCells.First();
        CellException error = await Assert.ThrowsAsync<CellException>(() => empty.Session.RunAsync(first.Kernel, first.Source));
        string project = name switch
        {
            "torchsharp" => "notebooks/torch",
            "laws" => "src/Schedules.FsCheck",
            _ => "src/Schedules.Combinators",
        };
        Assert.Contains(
            $"not built yet: run 'dotnet build {project}' in the folder of the repository, then this cell again.",
            error.Message,
            StringComparison.Ordinal
        );
        Assert.Contains($"`dotnet build {project}`", Notebook.Read(name).Cells[0].Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Can_take_the_library_from_a_package()
    {
        string feed = Path.Combine(empty.Folder.FullName, "feed");
        await Command.DotNetAsync([
            "pack",
            "src/Schedules.Combinators",
            "--no-build",
            "-c",
            Build.Configuration,
            "-p:Version=0.0.0-notebook",
            "-o",
            feed,
        ]);
        foreach (string kernel in new[] { "csharp", "fsharp" })
        {
            await empty.Session.RunAsync(kernel, $"#i \"nuget:{feed}\"");
            await empty.Session.RunAsync(kernel, "#r \"nuget: Schedules.Combinators, 0.0.0-notebook\"");
            JsonNode shown = (await empty.Session.RunAsync(kernel, "Schedules.Schedule.Hold(0.1, 30)")).Single(envelope =>
                InteractiveSession.Is(envelope, "ReturnValueProduced")
            );
            JsonNode html = shown["event"]!["formattedValues"]!.AsArray().Single(text => (string)text!["mimeType"]! == "text/html")!;
            Assert.StartsWith(
                "<div><img alt=\"Hold(0.1, 30)\" src=\"data:image/svg+xml;base64,",
                (string)html["value"]!,
                StringComparison.Ordinal
            );
        }
        Assert.True(Directory.Exists(Path.Combine(empty.Folder.FullName, "packages", "schedules.combinators", "0.0.0-notebook")));
    }

    [Fact]
    public async Task That_fail_are_shown_with_their_error()
    {
        CellException error = await Assert.ThrowsAsync<CellException>(() => empty.Session.RunAsync("csharp", "1 + nothing"));
        Assert.Equal(
            "This cell fails:\n\n1 + nothing\n\nwith (1,5): error CS0103: The name 'nothing' does not exist in the current context",
            error.Message
        );
    }
}
