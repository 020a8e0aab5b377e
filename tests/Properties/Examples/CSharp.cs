using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Schedules.Properties.Examples;

/// <summary>Runs C# as a notebook does.</summary>
internal static class CSharp
{
    private static readonly ScriptOptions options = ScriptOptions
        .Default.WithReferences(
            typeof(Schedule).Assembly,
            typeof(Doctest).Assembly,
            typeof(System.Collections.Immutable.ImmutableArray).Assembly
        )
        .WithImports("System", "System.Collections.Generic", "System.IO", "System.Linq")
        .WithLanguageVersion(LanguageVersion.Latest);

    /// <summary>The namespaces and types that an example can assume to be open.</summary>
    public const string Usings = "using Schedules;\nusing static Schedules.Schedule;\n";

    public static Task RunAsync(string code, params Assembly[] references) =>
        CSharpScript.RunAsync(Checked(code), options.AddReferences(references));

    public static Task<T> EvaluateAsync<T>(string code, params Assembly[] references) =>
        CSharpScript.EvaluateAsync<T>(Checked(code), options.AddReferences(references));

    private static string Checked(string code) =>
        Doctest.WithChecks(
            code,
            (expression, result) =>
                $"Schedules.Properties.Examples.Doctest.Check({expression}, {SymbolDisplay.FormatLiteral(result, quote: true)});"
        );
}
