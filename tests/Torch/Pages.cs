using System;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Schedules.Properties.Examples;
using TorchSharp;
using Xunit;

namespace Schedules.Torch.Tests;

/// <summary>The code for TorchSharp in the READMEs and in the pages of docs/ runs, page by page, with the stated results.</summary>
public class Pages
{
    private static readonly Assembly[] references = [typeof(Scheduler).Assembly, typeof(torch).Assembly, typeof(Pages).Assembly];

    private static readonly string[] languages = ["csharp torchsharp", "fsharp torchsharp"];

    private const string Given = """
        using TorchSharp.Modules;
        using Schedules.Torch.Tests;
        var (network, network2, backbone, head) = (new Network(), new Network(), new Network(), new Network());
        var Loss = network.Loss;
        string folder = Directory.CreateTempSubdirectory().FullName;
        """;

    public static TheoryData<string, string> WithCode =>
        [.. from language in languages from page in Page.With(language) select new TheoryDataRow<string, string>(page, language)];

    [Theory]
    [MemberData(nameof(WithCode))]
    public async Task Code_gives_what_it_says(string page, string language)
    {
        string[] code = Page.CodeIn(page, language);
        if (language.StartsWith('f'))
        {
            using var session = new FSharpSession(references);
            session.Run("open Schedules.Torch.Tests\nlet network = new Network()");
            foreach (string block in code)
            {
                session.Run(block);
            }
            return;
        }
        // The page's using directives come before the given variables.
        ILookup<bool, string> lines = string.Join('\n', code)
            .Split('\n')
            .ToLookup(line => line.StartsWith("using ", StringComparison.Ordinal));
        await CSharp.RunAsync(string.Join('\n', [.. lines[true], Given, .. lines[false], "Directory.Delete(folder, true);"]), references);
    }
}
