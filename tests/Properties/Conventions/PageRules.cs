using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Schedules.Properties.Examples;
using Xunit;

namespace Schedules.Properties.Conventions;

/// <summary>The links between the pages, on a source host and in the site that docfx makes of them.</summary>
public partial class PageRules
{
    private static readonly string[] pages = [.. Page.All, "CHANGELOG.md", "CONTRIBUTING.md"];

    public static TheoryData<string> Pages => [.. pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_file_and_a_heading_of_it(string page) =>
        Assert.All(Links(page), link => Assert.True(Resolves(page, link), $"{page} links to {link}"));

    [Fact]
    public void Links_and_headings_are_found()
    {
        Assert.Contains("docs/verbs.md", Links("README.md"));
        Assert.Contains("lr.svg", Links(Path.Combine("docs", "index.md")));
        Assert.Contains("the-public-api", Headings("CONTRIBUTING.md"));
        Assert.DoesNotContain("check-the-laws-that-schedules-obey", Headings("README.md"));
    }

    [Fact]
    public void Every_page_of_docs_stands_once_in_the_table_of_contents_and_in_the_index()
    {
        IEnumerable<string> docs = pages
            .Where(page => page.StartsWith("docs", StringComparison.Ordinal))
            .Select(page => Path.GetFileName(page));
        string[] expected =
        [
            .. docs.Where(page => page != "index.md").Concat(["../README.md", "../CHANGELOG.md", "../CONTRIBUTING.md"]).Order(),
        ];
        Assert.Equal(
            expected,
            TocEntry().Matches(Page.Text(Path.Combine("docs", "toc.yml"))).Select(entry => entry.Groups["page"].Value).Order()
        );
        Assert.Equal(
            expected,
            Links(Path.Combine("docs", "index.md")).Where(link => link.EndsWith(".md", StringComparison.Ordinal)).Order()
        );
    }

    private static bool Resolves(string page, string link)
    {
        string[] parts = link.Split('#');
        string target = parts[0].Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, parts[0]);
        string file = Path.Combine(Repository.Root, target);
        return File.Exists(file) && (parts.Length == 1 || Headings(target).Contains(parts[1]));
    }

    private static string[] Links(string page) =>
        [
            .. Link()
                .Matches(InlineCode().Replace(Prose(page), "code"))
                .Select(link => link.Groups["target"].Value)
                .Where(target => !target.StartsWith("http", StringComparison.Ordinal)),
        ];

    // The anchors that source hosts and docfx give to headings.
    private static string[] Headings(string page) =>
        [
            .. Heading()
                .Matches(Prose(page))
                .Select(heading => NotInAnchor().Replace(heading.Groups["text"].Value.ToLowerInvariant(), "").Replace(' ', '-')),
        ];

    private static string Prose(string page) => CodeBlock().Replace(Page.Text(page), "");

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();

    [GeneratedRegex(@"href: (?<page>\S+\.md)")]
    private static partial Regex TocEntry();
}
