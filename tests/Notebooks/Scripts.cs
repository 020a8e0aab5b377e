using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Schedules.Notebooks.Tests;

/// <summary>The notebook in F# as a script.</summary>
public class Scripts
{
    [Fact]
    public async Task The_script_shows_the_table_of_the_notebook()
    {
        string script = Path.Combine(Notebook.Folder, "hold-exponential.fsx");
        string output = await Command.DotNetAsync("fsi", $"--reference:{typeof(Schedule).Assembly.Location}", script);
        Assert.Contains("in all of 1770 runs: True", output, StringComparison.Ordinal);

        string notebook = Notebook.Read("hold-exponential").ToString();
        Assert.All(output.ReplaceLineEndings("\n").Split('\n')[..5], line => Assert.Contains(line, notebook, StringComparison.Ordinal));
    }
}
