using System.Threading.Tasks;
using Schedules.Notebooks.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(RestoredTools))]

namespace Schedules.Notebooks.Tests;

/// <summary>.NET Interactive, in the version that .config/dotnet-tools.json pins: restored once, before any test.</summary>
public sealed class RestoredTools : IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await Command.DotNetAsync("tool", "restore");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
