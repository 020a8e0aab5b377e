using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using Schedules.Properties;
using Xunit;

namespace Schedules.Package.Tests;

/// <summary>The contents of the packages.</summary>
public class Content
{
    private static readonly string[] targets = ["net10.0", "netstandard2.0"];
    private static readonly string[] kinds = [".dll", ".xml"];
    private static readonly string[] said = ["authors", "description", "copyright", "tags"];

    public static TheoryData<string> Projects => [.. Packed.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Is_both_assemblies_with_their_documentation_the_readme_and_the_icon(string project) =>
        Assert.Equal(
            ["README.md", "icon.png", .. targets.SelectMany(target => kinds.Select(kind => $"lib/{target}/{project}{kind}"))],
            FilesIn(Packed.Package(project))
        );

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_symbols_are_a_package_of_their_own(string project) =>
        Assert.Equal(targets.Select(target => $"lib/{target}/{project}.pdb"), FilesIn(Packed.Symbols(project)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Its_description_says_what_is_needed(string project)
    {
        XElement about = Nuspec(project);
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.All(said, name => Assert.NotEmpty(Value(name)));
        Assert.StartsWith("https:", (string?)Part("repository")?.Attribute("url") ?? "https:", StringComparison.Ordinal);

        XElement? Part(string name) => about.Elements().SingleOrDefault(part => part.Name.LocalName == name);
        string Value(string name) => Part(name)!.Value;
    }

    [Theory]
    [InlineData("Schedules.Combinators", "", "System.Collections.Immutable System.Text.Json")]
    [InlineData("Schedules.FSharp", "Schedules.Combinators FSharp.Core", "Schedules.Combinators FSharp.Core")]
    [InlineData(
        "Schedules.FsCheck",
        "Schedules.Combinators FsCheck",
        "Schedules.Combinators FsCheck System.Collections.Immutable System.Text.Json"
    )]
    [InlineData("Schedules.Torch", "Schedules.Combinators TorchSharp", "Schedules.Combinators System.Text.Json TorchSharp")]
    public void It_depends_on_no_more_than_it_needs(string project, string net10, string netStandard)
    {
        IEnumerable<string> dependencies = Nuspec(project)
            .Descendants()
            .Where(part => part.Name.LocalName == "group")
            .Select(group =>
                $"{(string?)group.Attribute("targetFramework")}: {string.Join(' ', group.Elements().Select(part => (string?)part.Attribute("id")))}"
            );
        Assert.Equal([$"net10.0: {net10}", $".NETStandard2.0: {netStandard}"], dependencies);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_assemblies_are_deterministic_and_name_no_folder_of_this_machine(string project) =>
        Assert.All(
            targets,
            target =>
            {
                using MemoryStream library = Read(Packed.Package(project), $"lib/{target}/{project}.dll");
                using MemoryStream pdb = Read(Packed.Symbols(project), $"lib/{target}/{project}.pdb");
                Assert.All(Folders, folder => Assert.Equal((-1, -1), (Find(library, folder), Find(pdb, folder))));

                using var assembly = new PEReader(library);
                DebugDirectoryEntry[] entries = [.. assembly.ReadDebugDirectory()];
                Assert.Contains(entries, entry => entry.Type == DebugDirectoryEntryType.Reproducible);
                DebugDirectoryEntry symbols = entries.Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
                Assert.StartsWith("/_/src/", assembly.ReadCodeViewDebugDirectoryData(symbols).Path, StringComparison.Ordinal);

                using var provider = MetadataReaderProvider.FromPortablePdbStream(pdb);
                MetadataReader reader = provider.GetMetadataReader();
                string[] sources = [.. reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name))];
                Assert.Contains($"/_/src/{project}/", string.Join('\n', sources), StringComparison.Ordinal);
                Assert.All(sources, source => Assert.StartsWith("/_", source, StringComparison.Ordinal));
            }
        );

    private static string[] Folders =>
        [Path.Combine(Repository.Root, "src"), Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget")];

    private static int Find(MemoryStream file, string text) => file.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(text));

    // Without the files of the package format itself.
    private static string[] FilesIn(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return
        [
            .. archive
                .Entries.Select(entry => entry.FullName)
                .Where(name =>
                    !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)
                )
                .Where(name => name != "[Content_Types].xml" && !name.EndsWith(".nuspec", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static XElement Nuspec(string project) =>
        XDocument.Load(Read(Packed.Package(project), $"{project}.nuspec")).Root!.Elements().Single();

    private static MemoryStream Read(string package, string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        using Stream content = archive.GetEntry(file)!.Open();
        var copy = new MemoryStream();
        content.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}
