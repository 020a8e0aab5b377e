using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Schedules.Properties.Conventions;

/// <summary>The folders of the core, and the order of their dependencies.</summary>
public class FolderRules
{
    /// <summary>
    /// From the innermost to the outermost: a folder uses no type of a later one. The root, with the verbs, is the empty name.
    /// </summary>
    private static readonly string[] folders =
    [
        "Numerics",
        "Text",
        "Curves",
        "Kernel",
        "",
        "Timeline",
        "Planning",
        "Recipes",
        "Json",
        "Plotting",
        "Notebook",
    ];

    private static readonly string root = Path.Combine(Repository.Root, "src", "Schedules.Combinators");

    private static readonly CSharpCompilation core = Compile();

    private static CSharpCompilation Compile()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, preprocessorSymbols: ["NET"]);
        string[] libraries = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return CSharpCompilation.Create(
            "core",
            Directory
                .EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
                .Where(file => !Path.GetRelativePath(root, file).StartsWith("obj", StringComparison.Ordinal))
                .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file)),
            libraries
                .Where(file => !Path.GetFileName(file).StartsWith("Schedules.", StringComparison.Ordinal))
                .Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
    }

    [Fact]
    public void Every_folder_has_its_place()
    {
        Assert.Empty(
            core.GetDiagnostics(TestContext.Current.CancellationToken).Where(problem => problem.Severity == DiagnosticSeverity.Error)
        );
        Assert.Equal(folders.Order(), core.SyntaxTrees.Select(tree => FolderOf(tree)).Distinct().Order());
    }

    [Fact]
    public void Inner_folders_do_not_name_outer_ones() =>
        Assert.Empty(
            from tree in core.SyntaxTrees
            let folder = FolderOf(tree)
            let model = core.GetSemanticModel(tree)
            from name in tree.GetCompilationUnitRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<SimpleNameSyntax>()
            let symbol = model.GetSymbolInfo(name).Symbol
            where symbol is not (null or INamespaceSymbol)
            from outer in HomeOf(symbol)
            where Array.IndexOf(folders, outer) > Array.IndexOf(folders, folder)
            select $"{Path.GetRelativePath(root, tree.FilePath)} names {symbol} of {outer}"
        );

    [Fact]
    public void What_is_public_is_in_Schedules_and_other_files_in_the_namespace_of_their_folder() =>
        Assert.All(
            core.SyntaxTrees.Where(tree => Path.GetFileName(tree.FilePath) != "Polyfills.cs"),
            tree =>
            {
                BaseNamespaceDeclarationSyntax home = tree.GetCompilationUnitRoot(TestContext.Current.CancellationToken)
                    .ChildNodes()
                    .OfType<BaseNamespaceDeclarationSyntax>()
                    .Single();
                bool isPublic = home
                    .Members.OfType<MemberDeclarationSyntax>()
                    .Any(type => type.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PublicKeyword)));
                string folder = FolderOf(tree);
                Assert.Equal(isPublic || folder == "" ? "Schedules" : "Schedules." + folder, home.Name.ToString());
            }
        );

    private static string FolderOf(SyntaxTree tree) =>
        Path.GetRelativePath(root, tree.FilePath).Split(Path.DirectorySeparatorChar) is [var folder, _, ..] ? folder : "";

    // The folder of each type of the core; of a type in several files it is the innermost one.
    private static IEnumerable<string> HomeOf(ISymbol symbol) =>
        symbol
            .OriginalDefinition.DeclaringSyntaxReferences.Select(part => FolderOf(part.SyntaxTree))
            .OrderBy(folder => Array.IndexOf(folders, folder))
            .Take(1);
}
