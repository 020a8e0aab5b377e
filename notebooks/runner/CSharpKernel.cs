using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Schedules.Notebooks;

/// <summary>C#, by Roslyn scripting, with the namespaces that .NET Interactive has open.</summary>
internal sealed class CSharpKernel : IKernel
{
    private static readonly ScriptOptions options = ScriptOptions
        .Default.WithLanguageVersion(LanguageVersion.Latest)
        .AddImports("System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq");

    private ScriptState? state;

    public async Task<object?> RunAsync(string code)
    {
        state = state is null ? await CSharpScript.RunAsync(code, options) : await state.ContinueWithAsync(code, options);
        return state.ReturnValue;
    }

    public void Dispose() { }
}
