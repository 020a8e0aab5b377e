using System.Diagnostics;
using System.Threading.Tasks;
using Schedules.Properties;
using Xunit;

namespace Schedules.Notebooks.Tests;

/// <summary>Commands of the .NET SDK, in the folder of the repository.</summary>
internal static class Command
{
    /// <summary>Runs <c>dotnet</c> and returns its output.</summary>
    public static async Task<string> DotNetAsync(params string[] arguments)
    {
        using Process process = Process.Start(
            new ProcessStartInfo("dotnet", arguments)
            {
                WorkingDirectory = Repository.Root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"dotnet {string.Join(' ', arguments)} ends with {process.ExitCode}:\n{output}{await errors}");
        return output;
    }
}
