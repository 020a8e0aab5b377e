using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Xunit;

namespace Schedules.Properties.Laws;

/// <summary>A plateau, its state and a run are read from JSON only if complete, with any options of the serializer.</summary>
public class StateJsonLaws
{
    private static readonly JsonSerializerOptions[] options =
    [
        new(),
        new(JsonSerializerDefaults.Web),
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault,
        },
    ];

    [Property]
    public void What_is_written_is_read_back_equal(TrainingPlan training, PlateauPlan plateau)
    {
        Kept(MultiPowerLaw.Llama100M);
        Kept(training.Run);
        Kept(BatchPlan.Constant(training.BatchSize).From(training.Examples, training.Epochs + 1));
        Kept(plateau.Plateau);
        Assert.All(plateau.States, Kept);
    }

    private static void Kept<T>(T value) =>
        Assert.All(
            options.SelectMany(
                write => options,
                (write, read) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, write), read)
            ),
            back => Assert.Equal(value, back)
        );

    // Fewer cases, since each one is refused some two hundred times.
    [Property(MaxTest = 100)]
    public void What_is_not_whole_is_refused_and_the_field_is_named(TrainingPlan training, PlateauPlan plateau)
    {
        Refused(training.Run);
        Refused(MultiPowerLaw.Llama25M);
        Refused(BatchPlan.Constant(training.BatchSize).From(training.Examples, training.Epochs + 1));
        Refused(plateau.Plateau);
        Refused(plateau.States[0]);
    }

    private static void Refused<T>(T value)
    {
        string json = JsonSerializer.Serialize(value);
        string[] names = [.. JsonNode.Parse(json)!.AsObject().Select(field => field.Key)];
        Assert.All(names, name => Breaks<T>("$", name, json, fields => fields.Remove(name)));
        Assert.All(names, name => Breaks<T>($"$.{name}", name, json, fields => fields[name] = "0"));
        Assert.All(names, name => Breaks<T>($"$.{char.ToUpperInvariant(name[0])}{name[1..]}", name, json, fields => Rename(fields, name)));
        Breaks<T>("$.more", "more", json, fields => fields["more"] = 1);
        string twice = json.Insert(1, json[1..^1] + ",");
        Assert.Contains("there twice", Error<T>(twice, options[0]).Message, StringComparison.Ordinal);
        Assert.All(
            ["[]", "1", "\"it\"", "{}"],
            text => Assert.StartsWith("$: ", Error<T>(text, options[1]).Message, StringComparison.Ordinal)
        );
    }

    private static void Rename(JsonObject fields, string name)
    {
        JsonNode? value = fields[name];
        fields.Remove(name);
        fields[char.ToUpperInvariant(name[0]) + name[1..]] = value;
    }

    private static void Breaks<T>(string path, string name, string json, Action<JsonObject> change)
    {
        JsonObject fields = JsonNode.Parse(json)!.AsObject();
        change(fields);
        foreach (JsonSerializerOptions read in options)
        {
            JsonException error = Error<T>(fields.ToJsonString(), read);
            Assert.Equal(path, error.Path);
            Assert.Contains(name, error.Message, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static JsonException Error<T>(string json, JsonSerializerOptions read) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json, read));

    /// <summary>An error names the field that is out of range, within a larger document too.</summary>
    [Fact]
    public void What_no_constructor_takes_is_refused()
    {
        const string State = """{"factor":2,"best":null,"badInARow":0,"cooldownLeft":0}""";
        JsonException error = Error<PlateauState>(State, options[0]);
        Assert.Equal(("$.factor", "$.factor: factor is 2.0; it must be from 0 to 1."), (error.Path, error.Message));
        JsonException within = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<Dictionary<string, PlateauState>>($"{{\"plateau\":{State}}}")
        );
        Assert.Equal("$.plateau", within.Path);
        Assert.Contains("$.factor: factor is 2.0", within.Message, StringComparison.Ordinal);
        Assert.Null(JsonSerializer.Deserialize<PlateauState>("null"));
        Assert.Equal(
            "$.epochs",
            Error<TrainingRun>("""{"examples":1,"batchSize":1,"epochs":0,"dropLast":false,"accumulation":1}""", options[1]).Path
        );
        Assert.Equal(
            "$.epochs",
            Error<TrainingRun>("""{"examples":1,"batchSize":1,"epochs":1.5,"dropLast":false,"accumulation":1}""", options[1]).Path
        );
    }
}
