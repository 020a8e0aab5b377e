using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Schedules.Properties;
using Xunit;

namespace Schedules.Notebooks.Tests;

/// <summary>Each notebook, run from start to end in its own session, has the outputs with which it was saved.</summary>
public class NotebookRuns
{
    public static TheoryData<string> Names => [.. Notebook.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_cell_shows_what_was_saved(string name)
    {
        var saved = Notebook.Read(name);
        var shown = Notebook.Read(name);
        await using InteractiveSession session = await InteractiveSession.StartAsync(Notebook.Folder);
        int count = 0;
        foreach (Cell cell in shown.CodeCells)
        {
            await cell.RunAsync(session, ++count);
        }
        if (!Approved.IsWrittenAnew)
        {
            Assert.All(shown.CodeCells.Zip(saved.CodeCells), cells => ShowsTheSame(cells.First, cells.Second));
        }
        Approved.Holds(Path.Combine("notebooks", name + ".ipynb"), shown.ToString());
    }

    // Outputs are long, so a failure shows the cell and both texts from shortly before the first difference.
    private static void ShowsTheSame(Cell shown, Cell saved)
    {
        int same = shown.Outputs.Zip(saved.Outputs).TakeWhile(letters => letters.First == letters.Second).Count();
        Assert.True(
            shown.Outputs == saved.Outputs,
            $"The cell {shown.Id} does not show what it was saved with.\n\n{shown.Source}\n\nsaved: {Near(saved)}\nshown: {Near(shown)}"
        );

        string Near(Cell cell) => cell.Outputs[Math.Max(0, same - 60)..Math.Min(cell.Outputs.Length, same + 60)];
    }
}
