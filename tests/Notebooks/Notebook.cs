using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Schedules.Properties;

namespace Schedules.Notebooks.Tests;

/// <summary>A notebook file (nbformat 4.5).</summary>
internal sealed class Notebook
{
    private static readonly JsonSerializerOptions format = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    private Notebook(JsonNode json)
    {
        Json = json;
        Cells = [.. json["cells"]!.AsArray().Select(cell => new Cell(cell!.AsObject()))];
    }

    /// <summary>The names of all notebooks.</summary>
    public static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*.ipynb").Select(file => Path.GetFileNameWithoutExtension(file)).Order(System.StringComparer.Ordinal);

    public static string Folder { get; } = Path.Combine(Repository.Root, "notebooks");

    public JsonNode Json { get; }

    public IReadOnlyList<Cell> Cells { get; }

    public IEnumerable<Cell> CodeCells => Cells.Where(cell => cell.IsCode);

    public static Notebook Read(string name) => new(JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".ipynb")))!);

    /// <summary>The text of the file.</summary>
    public override string ToString() => Json.ToJsonString(format) + "\n";
}
