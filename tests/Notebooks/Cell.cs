using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Schedules.Notebooks.Tests;

/// <summary>A cell of a notebook, with its outputs.</summary>
internal sealed class Cell(JsonObject json)
{
    public string Id => (string)json["id"]!;

    public bool IsCode => (string)json["cell_type"]! == "code";

    public string Kernel => (string)json["metadata"]!["polyglot_notebook"]!["kernelName"]!;

    public string Source => Joined(json["source"]!);

    /// <summary>Runs the code; everything that .NET Interactive shows becomes the cell's outputs in the file format.</summary>
    public async Task RunAsync(InteractiveSession session, int count)
    {
        var outputs = new JsonArray();
        // Of an output that changes while the cell runs, such as the progress of an installation, the last state is kept.
        Dictionary<string, JsonObject> displays = [];
        foreach (JsonNode envelope in await session.RunAsync(Kernel, OfThisBuild(Source)))
        {
            JsonNode shown = envelope["event"]!;
            switch ((string)envelope["eventType"]!)
            {
                case "ReturnValueProduced":
                    JsonObject result = Output("execute_result", shown);
                    result.Insert(1, "execution_count", count);
                    outputs.Add(result);
                    break;
                case "DisplayedValueProduced":
                    displays[(string)shown["valueId"]!] = Output("display_data", shown);
                    outputs.Add(displays[(string)shown["valueId"]!]);
                    break;
                case "DisplayedValueUpdated":
                    displays[(string)shown["valueId"]!]["data"] = Data(shown);
                    break;
                case "StandardOutputValueProduced":
                    Print(outputs, "stdout", shown);
                    break;
                case "StandardErrorValueProduced":
                    Print(outputs, "stderr", shown);
                    break;
            }
        }
        json["execution_count"] = count;
        json["outputs"] = outputs;
    }

    /// <summary>All outputs as one text: the kind of each, and its text in each MIME type.</summary>
    public string Outputs =>
        string.Concat(
            json["outputs"]!
                .AsArray()
                .SelectMany(output =>
                    (output!["data"]?.AsObject() ?? new JsonObject { [(string)output["name"]!] = output["text"]!.DeepClone() }).Select(
                        text => $"{(string)output["output_type"]!}, {text.Key}: {Joined(text.Value!)}\n"
                    )
                )
        );

    public override string ToString() => Id;

    private static JsonObject Output(string type, JsonNode shown) =>
        new()
        {
            ["data"] = Data(shown),
            ["metadata"] = new JsonObject(),
            ["output_type"] = type,
        };

    private static JsonObject Data(JsonNode shown) =>
        new(
            shown["formattedValues"]!
                .AsArray()
                .Select(text => KeyValuePair.Create((string)text!["mimeType"]!, (JsonNode?)Lines((string)text["value"]!)))
        );

    // Consecutive pieces of printed text are joined.
    private static void Print(JsonArray outputs, string stream, JsonNode shown)
    {
        string text = ((string)shown["formattedValues"]![0]!["value"]!).ReplaceLineEndings("\n");
        if (outputs.Count > 0 && (string?)outputs[^1]!["name"] == stream)
        {
            text = Joined(outputs[^1]!["text"]!) + text;
            outputs.RemoveAt(outputs.Count - 1);
        }
        outputs.Add(
            new JsonObject
            {
                ["name"] = stream,
                ["output_type"] = "stream",
                ["text"] = Lines(text),
            }
        );
    }

    private static string Joined(JsonNode text) => string.Concat(text.AsArray().Select(line => (string)line!));

    // The format has a text as a list of lines, each with its line feed.
    private static JsonArray Lines(string text)
    {
        string[] lines = text.Split('\n');
        return
        [
            .. lines
                .Select((line, i) => i < lines.Length - 1 ? line + "\n" : line)
                .Where(line => line != "")
                .Select(line => (JsonNode)line),
        ];
    }

    private static string OfThisBuild(string code) => code.Replace("/bin/Debug/", $"/bin/{Build.Configuration}/", StringComparison.Ordinal);
}
