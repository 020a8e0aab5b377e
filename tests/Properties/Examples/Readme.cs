using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Schedules.Properties.Examples;

/// <summary>The code in the README and in the pages of docs/ runs, page by page from top to bottom, and gives what it says.</summary>
public class Readme
{
    public static TheoryData<string> Pages => [.. Page.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task CSharp_code_gives_what_it_says(string page) => CSharp.RunAsync(string.Join("\n", Page.CodeIn(page, "csharp")));

    [Theory]
    [MemberData(nameof(Pages))]
    public void FSharp_code_gives_what_it_says(string page)
    {
        using var session = new FSharpSession();
        foreach (string code in Page.CodeIn(page, "fsharp"))
        {
            session.Run(code);
        }
    }

    [Fact]
    public void The_readme_has_code_in_both_languages()
    {
        Assert.NotEmpty(Page.CodeIn("README.md", "csharp"));
        Assert.NotEmpty(Page.CodeIn("README.md", "fsharp"));
    }

    [Fact]
    public async Task The_picture_is_the_one_that_the_code_makes()
    {
        File.Delete("lr.svg");
        await CSharp.RunAsync(Page.CodeIn("README.md", "csharp")[0]);
        string made = File.ReadAllText("lr.svg");

        File.Delete("lr.svg");
        using var session = new FSharpSession();
        session.Run(Page.CodeIn("README.md", "fsharp")[0]);
        Assert.Equal(made, File.ReadAllText("lr.svg"));

        Approved.Holds(Path.Combine("docs", "lr.svg"), made);
    }
}
