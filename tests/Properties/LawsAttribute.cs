using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FsCheck.Xunit;
using Xunit;

namespace Schedules.Properties;

/// <summary>How every law of an assembly is tried. FsCheck reads it anew for each law, while that runs.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
[SuppressMessage("Extensibility", "xUnit3003", Justification = "It stands on no test, whose line of source could be shown.")]
public sealed class LawsAttribute : PropertiesAttribute
{
    /// <param name="cases">On how many cases, unless SCHEDULES_CASES says another number.</param>
    public LawsAttribute(int cases)
    {
        Arbitrary = [typeof(Arbitraries)];
        MaxTest = Environment.GetEnvironmentVariable("SCHEDULES_CASES") is { } more ? int.Parse(more, CultureInfo.InvariantCulture) : cases;
        QuietOnSuccess = true;
        if (TestContext.Current.TestMethod is { } law)
        {
            Replay = Seed.OfLaw($"{law.TestClass.TestClassName}.{law.MethodName}");
        }
    }
}
