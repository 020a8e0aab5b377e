using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Schedules.Laws;
using Xunit;

namespace Schedules.Properties.Examples;

/// <summary>The code in the READMEs and in the pages of docs/ runs, page by page from top to bottom, with the stated results.</summary>
public partial class Readme
{
    public static TheoryData<string> InCSharp => [.. Page.With("csharp")];

    public static TheoryData<string> InFSharp => [.. Page.With("fsharp")];

    [Theory]
    [MemberData(nameof(InCSharp))]
    public Task CSharp_code_gives_what_it_says(string page) =>
        CSharp.RunAsync(string.Join("\n", Page.CodeIn(page, "csharp")), typeof(ScheduleLaws).Assembly, typeof(FsCheck.Property).Assembly);

    [Theory]
    [MemberData(nameof(InFSharp))]
    public void FSharp_code_gives_what_it_says(string page)
    {
        using var session = new FSharpSession(typeof(FSharp.Phase).Assembly, typeof(ScheduleLaws).Assembly);
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

    [Fact]
    public async Task Every_picture_of_the_gallery_is_the_one_that_the_code_above_it_makes()
    {
        string page = Path.Combine("docs", "gallery.md");
        (string Code, string Picture)[] pictures =
        [
            .. CodeAndPicture().Matches(Page.Text(page)).Select(match => (match.Groups["code"].Value, match.Groups["picture"].Value)),
        ];
        Assert.Equal(Picture().Count(Page.Text(page)), pictures.Length);
        Assert.All(pictures, picture => Assert.Contains($"\"{picture.Picture}.svg\"", picture.Code, System.StringComparison.Ordinal));
        foreach ((_, string picture) in pictures)
        {
            File.Delete($"{picture}.svg");
        }
        await CSharp_code_gives_what_it_says(page);
        FSharp_code_gives_what_it_says(page);
        Assert.All(
            pictures,
            picture => Approved.Holds(Path.Combine("docs", "gallery", $"{picture.Picture}.svg"), File.ReadAllText($"{picture.Picture}.svg"))
        );
        Assert.Equal(
            Directory.GetFiles(Path.Combine(Repository.Root, "docs", "gallery")).Select(Path.GetFileNameWithoutExtension).Order(),
            pictures.Select(picture => picture.Picture).Order()
        );
    }

    // A picture of the gallery, and the block of code right above it.
    [GeneratedRegex(
        "^```\\w+\n(?<code>(?:(?!```).*\n)*)```\n\n!\\[[^\\]]+\\]\\(gallery/(?<picture>[\\w-]+)\\.svg\\)$",
        RegexOptions.Multiline
    )]
    private static partial Regex CodeAndPicture();

    [GeneratedRegex("^!\\[", RegexOptions.Multiline)]
    private static partial Regex Picture();
}
