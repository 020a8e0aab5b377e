using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Schedules.Package.Tests;

/// <summary>The programs in <c>Consumers</c>, built once for all tests, but for those that are published.</summary>
public sealed class Programs : IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await DotNet.RunAsync("dotnet", "build", Packed.InTests("Consumers", "Consumers.slnx"));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public static async Task<string> OutputAsync(string name, string target)
    {
        string program = Packed.InTests("Consumers", name, "bin", "Debug", target, $"{name}.dll");
        return (await DotNet.RunAsync("dotnet", "exec", program)).ReplaceLineEndings("\n").Trim();
    }
}
