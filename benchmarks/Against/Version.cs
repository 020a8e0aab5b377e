using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Schedules.Benchmarks;

/// <summary>A version of the library and the cases compiled against it, loaded next to other versions in one process.</summary>
internal sealed class Version(string dll) : AssemblyLoadContext("a version")
{
    private const string Core = "Schedules.Combinators";

    /// <summary>The cases of this version. All versions write values into the same buffer, since its alignment affects the time.</summary>
    public (string Name, double Goal, Func<int, double> Work)[] Cases(double[] buffer)
    {
        string source = File.ReadAllText(Path.Combine(Properties.Repository.Root, "benchmarks", "Against", "Case.cs"));
        IEnumerable<string> platform = $"{AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")}"
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) != Core);
        var compilation = CSharpCompilation.Create(
            "Cases",
            [CSharpSyntaxTree.ParseText(source)],
            platform.Append(dll).Select(path => MetadataReference.CreateFromFile(path)),
            new(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
        using var compiled = new MemoryStream();
        EmitResult result = compilation.Emit(compiled);
        if (!result.Success)
        {
            throw new InvalidOperationException($"The cases do not compile against {dll}:\n{string.Join("\n", result.Diagnostics)}");
        }
        compiled.Position = 0;
        MethodInfo all = LoadFromStream(compiled).GetType(typeof(Case).FullName!)!.GetMethod(nameof(Case.All))!;
        return [.. all.CreateDelegate<Func<double[], IEnumerable<(string, double, Func<int, double>)>>>()(buffer)];
    }

    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name == Core ? LoadFromAssemblyPath(dll) : null;
}
