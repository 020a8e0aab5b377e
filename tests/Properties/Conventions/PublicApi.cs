using System.IO;
using Xunit;

namespace Schedules.Properties.Conventions;

/// <summary>The public API is what the approved file says.</summary>
public class PublicApi
{
    [Fact]
    public void Is_what_was_approved() =>
        Approved.Holds(Path.Combine("tests", "Properties", "Conventions", "PublicApi.approved.txt"), ApiText.Of(typeof(Schedule).Assembly));
}
