using System;
using System.Diagnostics;
using System.IO;
using Schedules.Properties;
using Xunit;

namespace Schedules.Torch.Tests.Training;

/// <summary>The programs for TorchSharp in notebooks/ run, with the stated results.</summary>
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
    public void The_one_in_FSharp_applies_the_rates_as_planned() =>
        Assert.Contains("applied as planned: True", Run("fsi", Notebook("torch-digits.fsx")), StringComparison.Ordinal);

    private static string Notebook(string name) => Path.Combine(Repository.Root, "notebooks", name);

    private static string Run(params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        return output;
    }
}
