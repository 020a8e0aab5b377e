using System;
using System.IO;
using System.Threading.Tasks;

namespace Schedules.Notebooks;

/// <summary>
/// Runs a notebook without .NET Interactive, cell by cell as it does: <c>dotnet run --project notebooks/runner -- tour</c>.
/// </summary>
internal static class Program
{
    private const string usage = """
        Runs a notebook of this folder from its first cell to its last, and prints what its cells show.

            dotnet run --project notebooks/runner -- NOTEBOOK [--html FILE] [--save FILE]

            NOTEBOOK       the file, or its name without .ipynb: tour, warmup-hold-cosine, hold-exponential
            --html FILE    writes a page with the pictures, for any browser
            --save FILE    writes the notebook with what its cells have shown just now
        """;

    public static async Task<int> Main(string[] args)
    {
        if (args.Length is not (1 or 3 or 5) || Array.Exists(args[..1], arg => arg.StartsWith('-')))
        {
            await Console.Error.WriteLineAsync(usage);
            return 2;
        }
        string file = File.Exists(args[0]) ? args[0] : Path.Combine(Folder(), args[0] + ".ipynb");
        if (!File.Exists(file))
        {
            await Console.Error.WriteLineAsync($"There is no notebook {args[0]}.\n\n{usage}");
            return 2;
        }
        Notebook notebook = Notebook.Read(file);
        (string Option, string File)[] writes = args.Length switch
        {
            3 => [(args[1], Path.GetFullPath(args[2]))],
            5 => [(args[1], Path.GetFullPath(args[2])), (args[3], Path.GetFullPath(args[4]))],
            _ => [],
        };

        // What a notebook names, it names from where it lies.
        Directory.SetCurrentDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        try
        {
            await notebook.RunAsync(Console.Out);
        }
        catch (CellException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 1;
        }

        foreach (var (option, target) in writes)
        {
            switch (option)
            {
                case "--html":
                    await File.WriteAllTextAsync(target, Page.Of(notebook));
                    break;
                case "--save":
                    await File.WriteAllTextAsync(target, notebook.ToString());
                    break;
                default:
                    await Console.Error.WriteLineAsync(usage);
                    return 2;
            }
        }
        return 0;
    }

    // The folder of the notebooks: the one of the repository that this program was built in.
    private static string Folder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Schedules.sln")))
        {
            folder = folder.Parent;
        }
        return Path.Combine(folder?.FullName ?? ".", "notebooks");
    }
}
