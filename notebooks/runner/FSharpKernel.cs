using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FSharp.Compiler.Interactive;
using Microsoft.FSharp.Core;

namespace Schedules.Notebooks;

/// <summary>F#, by the compiler's interactive session; a warning counts as an error.</summary>
internal sealed class FSharpKernel : IKernel
{
    private readonly StringWriter errors = new();
    private readonly Shell.FsiEvaluationSession session;

    public FSharpKernel() =>
        session = Shell.FsiEvaluationSession.Create(
            Shell.FsiEvaluationSession.GetDefaultConfiguration(),
            ["fsi", "--noninteractive", "--nologo", "--warnaserror+", "--quiet"],
            TextReader.Null,
            TextWriter.Null,
            errors,
            collectible: FSharpOption<bool>.Some(false),
            legacyReferenceResolver: null
        );

    public Task<object?> RunAsync(string code)
    {
        var (result, diagnostics) = session.EvalInteractionNonThrowing(code, "cell.fsx", FSharpOption<CancellationToken>.None);
        return result switch
        {
            _ when diagnostics.Length > 0 => throw new InvalidOperationException(
                string.Join("\n", diagnostics.Select(diagnostic => diagnostic.ToString()))
            ),
            FSharpChoice<FSharpOption<Shell.FsiValue>, Exception>.Choice2Of2 { Item: var error } => throw error,
            FSharpChoice<FSharpOption<Shell.FsiValue>, Exception>.Choice1Of2 { Item.Value: var value }
                when value.ReflectionType != typeof(Unit) => Task.FromResult<object?>(value.ReflectionValue),
            _ => Task.FromResult<object?>(null),
        };
    }

    public void Dispose()
    {
        ((IDisposable)session).Dispose();
        errors.Dispose();
    }
}
