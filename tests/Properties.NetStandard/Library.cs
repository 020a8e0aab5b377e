using System.Reflection;
using System.Runtime.Versioning;
using Xunit;

namespace Schedules.Properties;

/// <summary>The laws of <c>tests/Properties</c> run here on the netstandard2.0 assembly.</summary>
public class Library
{
    [Fact]
    public void Is_the_one_for_netstandard() =>
        Assert.Equal(".NETStandard,Version=v2.0", typeof(Schedule).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
}
