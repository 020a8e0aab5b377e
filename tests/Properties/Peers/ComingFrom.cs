using System.Linq;
using Xunit;

namespace Schedules.Properties.Peers;

/// <summary>Each row of docs/coming-from.md is compiled as it stands there, and gives what the library gives.</summary>
public class ComingFrom
{
    public static TheoryData<string> Rows => [.. PageRow.All.Select(Name)];

    [Fact]
    public void Every_row_has_a_check_and_every_check_a_row() =>
        Assert.Equal(PageRow.All.Select(Name).Order(), RowCheck.All.Select(Name).Distinct().Order());

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_gives_what_the_library_gives(string row) =>
        Assert.All(RowCheck.All.Where(check => Name(check) == row), check => check.Holds(PageRow.Make(check)));

    private static string Name(PageRow row) => $"{row.Section}: {row.Call}";

    private static string Name(RowCheck check) => $"{check.Section}: {check.Call}";
}
