using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Schedules.Properties;
using TorchSharp;
using Xunit;

namespace Schedules.Torch.Tests.Training;

/// <summary>The programs and the notebook for TorchSharp in notebooks/ run, and do what they say.</summary>
public class Programs
{
    [Fact]
    public void The_one_in_CSharp_is_killed_and_goes_on_as_planned()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            string output = Run("run", Notebook("torch-digits.cs"), "--", folder.FullName);
            Assert.Contains("killed before update 230", output, StringComparison.Ordinal);
            Assert.Contains("resumed at update 230", output, StringComparison.Ordinal);
            Assert.Contains("each as planned, to the bit", output, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(folder.FullName, "applied.svg")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_one_in_FSharp_applies_the_rates_as_planned()
    {
        // The very libraries that are tested take the place of those that the script asks for.
        string script = Notebook("torch-digits.tested.fsx");
        try
        {
            File.WriteAllLines(
                script,
                File.ReadLines(Notebook("torch-digits.fsx")).Select(line => line.StartsWith("#r ", StringComparison.Ordinal) ? "" : line)
            );
            string[] references =
            [
                .. new[] { typeof(torch), typeof(Scheduler), typeof(Schedule) }.Select(type => $"--reference:{type.Assembly.Location}"),
            ];
            Assert.Contains("applied as planned: True", Run(["fsi", .. references, script]), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(script);
        }
    }

    [Fact]
    public void The_notebook_shows_what_it_was_saved_with()
    {
        string fresh = Path.GetTempFileName();
        try
        {
            Run("exec", Path.Combine(AppContext.BaseDirectory, "Schedules.Notebooks.dll"), Notebook("torchsharp.ipynb"), "--save", fresh);
            Approved.Holds(Path.Combine("notebooks", "torchsharp.ipynb"), File.ReadAllText(fresh));
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    private static string Notebook(string name) => Path.Combine(Repository.Root, "notebooks", name);

    private static string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        // A script has no output of its own: the native library that these tests run on is where Linux looks first.
        start.Environment["LD_LIBRARY_PATH"] = Path.Combine(AppContext.BaseDirectory, "runtimes", "linux-x64", "native");
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        return output;
    }
}
