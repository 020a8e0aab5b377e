using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FsCheck.Xunit;
using Schedules.Laws;
using Xunit;

namespace Schedules.Properties;

/// <summary>The settings of every law of an assembly. FsCheck creates this attribute once for each law.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
[SuppressMessage("Extensibility", "xUnit3003", Justification = "It stands on no test, whose line of source could be shown.")]
public sealed class LawsAttribute : PropertiesAttribute
{
    /// <param name="cases">The number of cases, unless SCHEDULES_CASES is set.</param>
    public LawsAttribute(int cases)
    {
        Arbitrary = [typeof(ScheduleArbitraries), typeof(Arbitraries)];
        MaxTest = Environment.GetEnvironmentVariable("SCHEDULES_CASES") is { } more ? int.Parse(more, CultureInfo.InvariantCulture) : cases;
        QuietOnSuccess = true;
        if (TestContext.Current.TestMethod is { } law)
        {
            Replay = Seed.OfLaw($"{law.TestClass.TestClassName}.{law.MethodName}");
        }
    }
}
