using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Schedules.Properties.Peers;

/// <summary>
/// The rates that PyTorch's ReduceLROnPlateau gave for the metrics of each row; <c>plateau.jsonl</c> says what a row means.
/// </summary>
public class PlateauPeers
{
    private static readonly JsonElement[] cases =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "Properties", "Peers", "plateau.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement),
    ];

    public static TheoryData<string> Names => [.. cases.Select(Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Gives_the_rates_of_PyTorch(string name)
    {
        JsonElement peer = cases.Single(element => Name(element) == name);
        double rate = peer.GetProperty("call").GetProperty("lr").GetDouble();
        JsonElement[] rows = [.. peer.GetProperty("rows").EnumerateArray()];
        double tolerance = peer.GetProperty("tolerance_of_peak").GetDouble() * rows.Max(row => row[2].GetDouble());
        Plateau plateau = Read(peer.GetProperty("call").GetProperty("kwargs"), rate);
        PlateauState state = plateau.Start;
        foreach (JsonElement row in rows)
        {
            Assert.Equal(row[2].GetDouble(), rate * state.Factor, tolerance);
            state = plateau.Next(state, Metric(row[1]));
        }
        Assert.True(state.Factor < 1);
    }

    // PyTorch bounds the rate itself where a plateau bounds its factor.
    private static Plateau Read(JsonElement arguments, double rate) =>
        new(
            factor: Number(arguments, "factor", 0.1),
            patience: (long)Number(arguments, "patience", 10),
            threshold: Number(arguments, "threshold", 1e-4),
            cooldown: (long)Number(arguments, "cooldown", 0),
            floor: Number(arguments, "min_lr", 0) / rate,
            smallestChange: Number(arguments, "eps", 1e-8) / rate,
            higherIsBetter: Word(arguments, "mode") == "max",
            absoluteThreshold: Word(arguments, "threshold_mode") == "abs"
        );

    private static string Name(JsonElement peer) => peer.GetProperty("name").GetString()!;

    private static double Metric(JsonElement metric) =>
        metric.ValueKind switch
        {
            JsonValueKind.Null => double.NaN,
            JsonValueKind.String => double.PositiveInfinity,
            _ => metric.GetDouble(),
        };

    private static double Number(JsonElement arguments, string name, double usual) =>
        arguments.TryGetProperty(name, out JsonElement value) ? value.GetDouble() : usual;

    private static string? Word(JsonElement arguments, string name) =>
        arguments.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
