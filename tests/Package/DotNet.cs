using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Schedules.Properties;
using Xunit;

namespace Schedules.Package.Tests;

/// <summary>The SDK, and the programs it makes.</summary>
internal static class DotNet
{
    /// <summary>The output of a program; throws if the program fails.</summary>
    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        (int exitCode, string output) = await TryAsync(program, arguments);
        Assert.True(exitCode == 0, $"{program} {string.Join(' ', arguments)} ends with {exitCode}:\n{output}");
        return output;
    }

    public static async Task<(int ExitCode, string Output)> TryAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Builds without shared compilation servers, so that no process is left.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output + await errors);
    }
}
