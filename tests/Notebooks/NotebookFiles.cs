using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace Schedules.Notebooks.Tests;

/// <summary>The files are valid notebooks, which editors open in the right language.</summary>
public class NotebookFiles
{
    public static TheoryData<string> Names => NotebookRuns.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_a_notebook_of_its_language(string name)
    {
        var notebook = Notebook.Read(name);
        Assert.Equal((4, 5), ((int)notebook.Json["nbformat"]!, (int)notebook.Json["nbformat_minor"]!));

        string language = name == "hold-exponential" ? "F#" : "C#";
        string kernel = name == "hold-exponential" ? "fsharp" : "csharp";
        JsonNode spec = notebook.Json["metadata"]!["kernelspec"]!;
        Assert.Equal(
            ($".NET ({language})", language, $".net-{kernel}"),
            ((string)spec["display_name"]!, (string)spec["language"]!, (string)spec["name"]!)
        );
        Assert.Equal("polyglot-notebook", (string)notebook.Json["metadata"]!["language_info"]!["name"]!);

        Assert.All(notebook.Cells, cell => Assert.Matches("^[a-zA-Z0-9_-]{1,64}$", cell.Id));
        Assert.Equal(notebook.Cells.Count, notebook.Cells.Select(cell => cell.Id).Distinct().Count());
        Assert.All(notebook.CodeCells, cell => Assert.Equal(kernel, cell.Kernel));
    }

    [Fact]
    public void There_are_five() => Assert.Equal(["hold-exponential", "laws", "torchsharp", "tour", "warmup-hold-cosine"], Notebook.Names);
}
