using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Xunit;

namespace Schedules.Package.Tests;

/// <summary>What is in the package.</summary>
public class Content
{
    private static readonly string[] targets = ["net10.0", "netstandard2.0"];
    private static readonly string[] kinds = [".dll", ".xml"];
    private static readonly string[] said = ["authors", "description", "copyright", "tags"];

    [Fact]
    public void Is_both_assemblies_with_their_documentation_the_readme_and_the_icon() =>
        Assert.Equal(
            ["README.md", "icon.png", .. targets.SelectMany(target => kinds.Select(kind => $"lib/{target}/Schedules.Combinators{kind}"))],
            FilesIn(Packed.Package)
        );

    [Fact]
    public void The_symbols_are_a_package_of_their_own() =>
        Assert.Equal(targets.Select(target => $"lib/{target}/Schedules.Combinators.pdb"), FilesIn(Packed.Symbols));

    [Fact]
    public void Its_description_says_what_is_needed()
    {
        XElement about = Nuspec();
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.All(said, name => Assert.NotEmpty(Value(name)));
        Assert.StartsWith("https:", (string?)Part("repository")?.Attribute("url") ?? "https:", StringComparison.Ordinal);

        XElement? Part(string name) => about.Elements().SingleOrDefault(part => part.Name.LocalName == name);
        string Value(string name) => Part(name)!.Value;
    }

    [Fact]
    public void It_depends_on_nothing_for_net10_and_on_two_packages_for_netstandard()
    {
        IEnumerable<string> dependencies = Nuspec()
            .Descendants()
            .Where(part => part.Name.LocalName == "group")
            .Select(group =>
                $"{(string?)group.Attribute("targetFramework")}: {string.Join(' ', group.Elements().Select(part => (string?)part.Attribute("id")))}"
            );
        Assert.Equal(["net10.0: ", ".NETStandard2.0: System.Collections.Immutable System.Text.Json"], dependencies);
    }

    [Fact]
    public void The_assemblies_are_deterministic_and_name_no_folder_of_this_machine() =>
        Assert.All(
            targets,
            target =>
            {
                using var assembly = new PEReader(Read(Packed.Package, $"lib/{target}/Schedules.Combinators.dll"));
                DebugDirectoryEntry[] entries = [.. assembly.ReadDebugDirectory()];
                Assert.Contains(entries, entry => entry.Type == DebugDirectoryEntryType.Reproducible);
                DebugDirectoryEntry symbols = entries.Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
                Assert.StartsWith("/_/src/", assembly.ReadCodeViewDebugDirectoryData(symbols).Path, StringComparison.Ordinal);

                using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(
                    Read(Packed.Symbols, $"lib/{target}/Schedules.Combinators.pdb")
                );
                MetadataReader reader = provider.GetMetadataReader();
                string[] sources = [.. reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name))];
                Assert.Contains("/_/src/Schedules.Combinators/Phase.Then.cs", sources);
                Assert.All(sources, source => Assert.StartsWith("/_", source, StringComparison.Ordinal));
            }
        );

    // What is not the format's own.
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

    private static XElement Nuspec() => XDocument.Load(Read(Packed.Package, "Schedules.Combinators.nuspec")).Root!.Elements().Single();

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
