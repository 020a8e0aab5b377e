using System;
using System.IO;
using System.Linq;
using System.Reflection;
using FSharp.Compiler.Diagnostics;
using FSharp.Compiler.Interactive;
using Microsoft.FSharp.Core;
using Xunit;

namespace Schedules.Properties.Examples;

/// <summary>Runs F# as a notebook does: in one interactive session, which keeps earlier definitions.</summary>
internal sealed class FSharpSession : IDisposable
{
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();
    private readonly Shell.FsiEvaluationSession session;

    public FSharpSession(params Assembly[] references)
    {
        session = Shell.FsiEvaluationSession.Create(
            Shell.FsiEvaluationSession.GetDefaultConfiguration(),
            ["fsi", "--noninteractive", "--nologo", "--warnaserror+", "--quiet"],
            new StringReader(""),
            output,
            errors,
            collectible: FSharpOption<bool>.Some(false),
            legacyReferenceResolver: null
        );
        foreach (
            Assembly assembly in references.Concat(
                new[] { typeof(Schedule), typeof(Doctest), typeof(FsCheck.Config) }.Select(type => type.Assembly)
            )
        )
        {
            Run($"#r @\"{assembly.Location}\"");
        }
    }

    public void Run(string code)
    {
        string script = Doctest.WithChecks(
            code,
            (expression, result) => $"Schedules.Properties.Examples.Doctest.Check(box ({expression}), \"\"\"{result}\"\"\")"
        );
        (FSharpChoice<FSharpOption<Shell.FsiValue>?, Exception> result, FSharpDiagnostic[] diagnostics) =
            session.EvalInteractionNonThrowing(script, "example.fsx", FSharpOption<System.Threading.CancellationToken>.None);
        Assert.True(diagnostics.Length == 0, $"{string.Join("\n", diagnostics.Select(d => d.ToString()))}\n{errors}\n{script}");
        if (result is FSharpChoice<FSharpOption<Shell.FsiValue>, Exception>.Choice2Of2 { Item: var error })
        {
            Assert.Fail($"{error}\n{script}");
        }
    }

    public T Evaluate<T>(string expression) => (T)session.EvalExpression(expression)!.Value.ReflectionValue!;

    public void Dispose() => ((IDisposable)session).Dispose();
}
