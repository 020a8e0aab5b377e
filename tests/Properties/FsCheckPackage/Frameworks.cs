using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NUnit.Framework.Api;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using Schedules.Properties.Examples;
using Xunit;
using Assert = Xunit.Assert;

namespace Schedules.Properties.FsCheckPackage;

/// <summary>The suites of docs/properties.md are those here; xunit runs its own by itself, and NUnit's is run by NUnit.</summary>
public class Frameworks
{
    [Theory]
    [InlineData("InXunit", "csharp xunit")]
    [InlineData("InNUnit", "csharp nunit")]
    public void The_page_shows_the_suite_that_runs(string suite, string language)
    {
        string file = Path.Combine(Repository.Root, "tests", "Properties", "FsCheckPackage", $"{suite}.cs");
        IEnumerable<string> lines = File.ReadLines(file).Where(line => !line.StartsWith("namespace ", StringComparison.Ordinal));
        string code = string.Join("\n", lines).Replace("\n\n\n", "\n\n", StringComparison.Ordinal) + "\n";
        Assert.Equal([code], Page.CodeIn(Path.Combine("docs", "properties.md"), language));
    }

    [Fact]
    public void NUnit_runs_its_suite()
    {
        var runner = new NUnitTestAssemblyRunner(new DefaultTestAssemblyBuilder());
        runner.Load(typeof(InNUnit.CooldownLaws).Assembly, new Dictionary<string, object>());
        ITestResult result = runner.Run(
            TestListener.NULL,
            TestFilter.FromXml($"<filter><class>{typeof(InNUnit.CooldownLaws).FullName}</class></filter>")
        );
        Assert.Equal((4, 0), (result.PassCount, result.TotalCount - result.PassCount));
    }
}
