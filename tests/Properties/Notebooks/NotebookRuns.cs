using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace Schedules.Properties.Notebooks;

/// <summary>Each notebook, run from its first cell to its last by a process of its own, shows what it was saved with.</summary>
public partial class NotebookRuns
{
    private static readonly string folder = Path.Combine(Repository.Root, "notebooks");

    public static TheoryData<string> Names => [.. new[] { "hold-exponential", "tour", "warmup-hold-cosine" }];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_cell_shows_what_was_saved(string name)
    {
        string fresh = Path.Combine(Path.GetTempPath(), $"{name}-{Guid.NewGuid():N}.ipynb");
        try
        {
            var (exitCode, _, errors) = await RunAsync(name, "--save", fresh);
            Assert.True(exitCode == 0, errors);
            Approved.Holds(
                Path.Combine("notebooks", name + ".ipynb"),
                await File.ReadAllTextAsync(fresh, TestContext.Current.CancellationToken)
            );
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_a_notebook_of_its_language(string name)
    {
        JsonNode notebook = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, name + ".ipynb")))!;
        Assert.Equal((4, 5), ((int)notebook["nbformat"]!, (int)notebook["nbformat_minor"]!));

        string language = name == "hold-exponential" ? "F#" : "C#";
        string kernel = name == "hold-exponential" ? "fsharp" : "csharp";
        JsonNode spec = notebook["metadata"]!["kernelspec"]!;
        Assert.Equal(
            ($".NET ({language})", language, $".net-{kernel}"),
            ((string)spec["display_name"]!, (string)spec["language"]!, (string)spec["name"]!)
        );
        Assert.Equal("polyglot-notebook", (string)notebook["metadata"]!["language_info"]!["name"]!);

        JsonNode[] cells = [.. notebook["cells"]!.AsArray().Select(cell => cell!)];
        Assert.All(cells, cell => Assert.Matches("^[a-zA-Z0-9_-]{1,64}$", (string)cell["id"]!));
        Assert.Equal(cells.Length, cells.Select(cell => (string)cell["id"]!).Distinct().Count());
        Assert.All(
            cells.Where(cell => (string)cell["cell_type"]! == "code"),
            cell => Assert.Equal(kernel, (string)cell["metadata"]!["polyglot_notebook"]!["kernelName"]!)
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Refers_to_the_library_where_the_build_leaves_it(string name)
    {
        JsonNode notebook = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, name + ".ipynb")))!;
        string open = string.Concat(notebook["cells"]![1]!["source"]!.AsArray().Select(line => (string)line!));
        string path = Reference().Match(open).Groups["path"].Value;
        Assert.Equal("Debug", path.Split('/')[^3]);
        string built = Path.Combine(folder, path.Replace("/Debug/", $"/{Configuration}/", StringComparison.Ordinal));
        Assert.True(File.Exists(built), built);
    }

    [Fact]
    public async Task A_cell_that_fails_is_shown_with_its_error()
    {
        string broken = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.ipynb");
        string tour = await File.ReadAllTextAsync(Path.Combine(folder, "tour.ipynb"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            broken,
            tour.Replace("target: 1e-4, steps: 250", "target: 1, steps: 250", StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );
        try
        {
            var (exitCode, _, errors) = await RunAsync(broken);
            Assert.Equal(1, exitCode);
            Assert.StartsWith("Cell 2 fails: target is 1.0; it must be at most 0.001", errors, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(broken);
        }
    }

    [Fact]
    public async Task The_way_of_the_one_in_FSharp_can_be_walked_as_a_script()
    {
        using Process script = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                ["fsi", $"--reference:{typeof(Schedule).Assembly.Location}", Path.Combine(folder, "hold-exponential.fsx")]
            )
            {
                RedirectStandardOutput = true,
            }
        )!;
        string output = await script.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await script.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, script.ExitCode);
        Assert.Contains("in all of 1770 runs: True", output, StringComparison.Ordinal);

        // The table is the notebook's.
        string notebook = await File.ReadAllTextAsync(
            Path.Combine(folder, "hold-exponential.ipynb"),
            TestContext.Current.CancellationToken
        );
        Assert.All(output.ReplaceLineEndings("\n").Split('\n')[..5], line => Assert.Contains(line, notebook, StringComparison.Ordinal));
    }

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static async Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        using Process runner = Process.Start(
            new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Schedules.Notebooks.dll"), .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        Task<string> output = runner.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> errors = runner.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await runner.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (runner.ExitCode, await output, await errors);
    }

    [GeneratedRegex("^#r \"(?<path>[^\"]+)\"", RegexOptions.Multiline)]
    private static partial Regex Reference();
}
