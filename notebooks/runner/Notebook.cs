using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Schedules.Notebooks;

/// <summary>A notebook file (nbformat 4): its cells, which can be run, and its metadata, which stays as it is.</summary>
internal sealed class Notebook
{
    private static readonly JsonSerializerOptions format = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    private readonly JsonNode file;

    private Notebook(JsonNode file)
    {
        this.file = file;
        Cells = [.. file["cells"]!.AsArray().Select(cell => new Cell(cell!.AsObject()))];
    }

    public IReadOnlyList<Cell> Cells { get; }

    public static Notebook Read(string path) => new(JsonNode.Parse(File.ReadAllText(path))!);

    /// <summary>Runs the cells from first to last, and writes what they show as text.</summary>
    /// <exception cref="CellException">A cell does not compile, or throws.</exception>
    public async Task RunAsync(TextWriter console)
    {
        using IKernel kernel = (string)file["metadata"]!["kernelspec"]!["name"]! switch
        {
            ".net-csharp" => new CSharpKernel(),
            ".net-fsharp" => new FSharpKernel(),
            var other => throw new NotSupportedException($"The notebook wants the kernel {other}; there are .net-csharp and .net-fsharp."),
        };
        int count = 0;
        foreach (Cell cell in Cells.Where(cell => cell.IsCode))
        {
            await cell.RunAsync(kernel, ++count);
            await console.WriteLineAsync(cell.Text);
        }
    }

    /// <summary>The file's text.</summary>
    public override string ToString() => file.ToJsonString(format) + "\n";
}
