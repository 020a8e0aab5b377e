using System.Reflection;
using System.Runtime.Versioning;
using Xunit;

namespace Schedules.Properties;

/// <summary>These are the laws of <c>tests/Properties</c>, and the library below them is the one for netstandard2.0.</summary>
public class Library
{
    [Fact]
    public void Is_the_one_for_netstandard() =>
        Assert.Equal(".NETStandard,Version=v2.0", typeof(Schedule).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
}
