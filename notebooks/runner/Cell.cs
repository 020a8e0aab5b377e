using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Schedules.Notebooks;

/// <summary>A cell of a notebook, and what it shows.</summary>
internal sealed class Cell(JsonObject json)
{
    public bool IsCode => (string)json["cell_type"]! == "code";

    public string Source => Joined(json["source"]!);

    private IEnumerable<JsonNode> Outputs => json["outputs"]!.AsArray().Select(output => output!);

    /// <summary>What the cell shows, as HTML where there is any.</summary>
    public IEnumerable<(string MimeType, string Text)> Shown =>
        Outputs.Select(output =>
            (string)output["output_type"]! == "stream" ? ("text/plain", Joined(output["text"]!))
            : output["data"]!["text/html"] is { } html ? ("text/html", Joined(html))
            : ("text/plain", Joined(output["data"]!["text/plain"]!))
        );

    /// <summary>What the cell shows, as text.</summary>
    public string Text =>
        string.Concat(
            Outputs.Select(output =>
                (string)output["output_type"]! == "stream" ? Joined(output["text"]!) : Joined(output["data"]!["text/plain"]!) + "\n"
            )
        );

    /// <summary>Runs the code; what it prints and what its last expression is worth become its outputs.</summary>
    public async Task RunAsync(IKernel kernel, int count)
    {
        TextWriter console = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        object? value;
        Console.SetOut(printed);
        try
        {
            value = await kernel.RunAsync(References.Resolved(Source));
        }
        catch (Exception error)
        {
            throw new CellException($"Cell {count} fails: {error.Message}\n\n{Source}", error);
        }
        finally
        {
            Console.SetOut(console);
        }

        var outputs = new JsonArray();
        if (printed.ToString() is { Length: > 0 } text)
        {
            outputs.Add(
                new JsonObject
                {
                    ["name"] = "stdout",
                    ["output_type"] = "stream",
                    ["text"] = Lines(text),
                }
            );
        }
        if (value is not null)
        {
            outputs.Add(
                new JsonObject
                {
                    ["data"] = new JsonObject(
                        Display.Of(value).Select(shown => KeyValuePair.Create(shown.Key, (JsonNode?)Lines(shown.Value)))
                    ),
                    ["execution_count"] = count,
                    ["metadata"] = new JsonObject(),
                    ["output_type"] = "execute_result",
                }
            );
        }
        json["execution_count"] = count;
        json["outputs"] = outputs;
    }

    private static string Joined(JsonNode text) => string.Concat(text.AsArray().Select(line => (string)line!));

    // A text as the format has it: line by line, each with its line feed.
    private static JsonArray Lines(string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        return [.. lines.Select((line, i) => (JsonNode)(i < lines.Length - 1 ? line + "\n" : line)).Where(line => (string)line! != "")];
    }
}
