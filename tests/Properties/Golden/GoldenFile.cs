using System;
using System.Diagnostics;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using Xunit;

namespace Schedules.Properties.Golden;

/// <summary>
/// The bits of more than 100,000 values are those of the approved file: on every machine, with the processor's vectors and without, in
/// every process, and by the library's netstandard2.0 build too.
/// </summary>
public class GoldenFile
{
    private static readonly string file = Path.Combine("tests", "Properties", "Golden", "bits.approved.txt");

    [Fact]
    public void The_bits_are_those_of_the_file() => Approved.Holds(file, GoldenBits.Text);

    [Fact]
    public void The_bits_of_the_netstandard_target_are_the_same()
    {
        var other = new OtherTarget();
        Type bits = other.LoadFromAssemblyPath(typeof(GoldenBits).Assembly.Location).GetType(typeof(GoldenBits).FullName!)!;
        object? text = bits.GetProperty(nameof(GoldenBits.Text))!.GetValue(null);
        Assert.NotEqual(typeof(Schedule).Assembly.Location, other.Library.Location);
        Assert.Equal(GoldenBits.Text, text);
    }

    [Theory]
    [InlineData("DOTNET_EnableHWIntrinsic", "1")]
    [InlineData("DOTNET_EnableHWIntrinsic", "0")]
    [InlineData("DOTNET_EnableAVX512", "0")]
    [InlineData("DOTNET_EnableAVX2", "0")] // and no fused multiply-add
    [InlineData("DOTNET_MaxVectorTBitWidth", "128")] // with it, as on ARM64
    public async Task The_bits_of_another_process_are_the_same(string setting, string value)
    {
        string host = Environment.ProcessPath!;
        bool isRuntime = Path.GetFileNameWithoutExtension(host) == "dotnet";
        var start = new ProcessStartInfo(host, isRuntime ? ["exec", typeof(GoldenFile).Assembly.Location] : [])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add("--filter-method");
        start.ArgumentList.Add($"*{nameof(GoldenFile)}.{nameof(The_bits_are_those_of_the_file)}");
        start.Environment[setting] = value;
        start.Environment.Remove("SCHEDULES_APPROVE");
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output + await errors);
        Assert.Contains("succeeded: 1", output, StringComparison.Ordinal);
    }

    // A process of these tests with the netstandard2.0 build of the library.
    private sealed class OtherTarget : AssemblyLoadContext
    {
        private static readonly string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

        public Assembly Library =>
            LoadFromAssemblyPath(
                Path.Combine(
                    Repository.Root,
                    "src",
                    "Schedules.Combinators",
                    "bin",
                    configuration,
                    "netstandard2.0",
                    "Schedules.Combinators.dll"
                )
            );

        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name == typeof(Schedule).Assembly.GetName().Name ? Library : null;
    }
}
