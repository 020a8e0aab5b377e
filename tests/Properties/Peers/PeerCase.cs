using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Schedules.Properties.Peers;

/// <summary>What another library computed: a table of values by step, one column for each parameter that it schedules.</summary>
internal sealed partial record PeerCase(string Name, string Convention, double Tolerance, string[] Columns, double[][] Rows)
{
    /// <summary>What is to be reproduced, by name.</summary>
    public static IReadOnlyDictionary<string, PeerCase> All { get; } = Read("cases.jsonl");

    /// <summary>What the peers get wrong, by name: not to be reproduced.</summary>
    public static IReadOnlyDictionary<string, PeerCase> Defects { get; } = Read("peer-defects.jsonl");

    /// <summary>The value of a column at a step.</summary>
    public double At(long step, int column = 1) => Rows.Single(row => row[0] == step)[column];

    /// <summary>The largest value of a column, which the tolerance is a share of.</summary>
    public double Largest(int column) => Rows.Max(row => Math.Abs(row[column]));

    private static Dictionary<string, PeerCase> Read(string file) =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "Properties", "Peers", file))
            .Select(Parse)
            .ToDictionary(peerCase => peerCase.Name);

    private static PeerCase Parse(string line)
    {
        JsonElement json = JsonDocument.Parse(NotANumber().Replace(line, "null")).RootElement;
        return new(
            json.GetProperty("name").GetString()!,
            json.GetProperty("convention").GetString()!,
            json.GetProperty("tolerance_of_peak").GetDouble(),
            [.. json.GetProperty("columns").EnumerateArray().Select(column => column.GetString()!)],
            [.. json.GetProperty("rows").EnumerateArray().Select(row => row.EnumerateArray().Select(Number).ToArray())]
        );
    }

    // A table of words, or of several cases in one, has no number here; its expression reads the file itself.
    private static double Number(JsonElement element) => element.ValueKind == JsonValueKind.Number ? element.GetDouble() : double.NaN;

    // Python writes NaN, which is no JSON.
    [GeneratedRegex(@"(?<=[\[,:]\s*)-?(NaN|Infinity)(?=\s*[\],}])")]
    private static partial Regex NotANumber();
}
