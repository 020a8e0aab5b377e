using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Schedules.Text;

namespace Schedules.Json;

// A field of a kind; it is optional if it has a default.
internal sealed record JsonField(string Name, byte[] Utf8Name, object? Default)
{
    internal static JsonField[] Of(Argument[] described) =>
        [.. described.Select(of => new JsonField(of.Name, Encoding.UTF8.GetBytes(of.Name), of.Default))];
}

// A kind of schedule, curve or tail: its name and fields, taken from an example, and the function that builds one from a JSON part.
internal sealed class JsonKind<T>(T example, Func<JsonPart, T> make)
    where T : class, IDescribed
{
    internal string Name { get; } = example.Describe().Kind;

    internal JsonField[] Fields { get; } = JsonField.Of(example.Describe().Fields);

    internal Func<JsonPart, T> Make => make;
}

// Reads schedules, curves or tails: objects with a "kind" and exactly the fields of that kind, in any order.
internal sealed class JsonReader<T>(string noun, params JsonKind<T>[] kinds)
    where T : class, IDescribed
{
    private const string Version = "1";

    // The fields that every kind has; the root of a schedule also has the version.
    private readonly string[] heading = ["kind"];
    private readonly string[] rootHeading = typeof(T) == typeof(Schedule) ? ["kind", "version"] : ["kind"];

    private readonly Dictionary<string, JsonKind<T>> byName = kinds.ToDictionary(kind => kind.Name);
    private readonly string oneOf = "one of " + string.Join(", ", kinds.Select(kind => kind.Name));
    private readonly bool hasNames = kinds.Any(kind => kind.Fields.Length == 0);

    internal T Read(JsonElement root) => Read(root, new JsonPlace(noun));

    internal T Read(JsonElement json, JsonPlace place)
    {
        try
        {
            string[] others = place.Level == 0 ? rootHeading : heading;
            JsonKind<T> kind = KindOf(json, place, hasVersion: others.Length > 1);
            T made = new JsonPart(json, place, kind.Name, kind.Fields, others).Whole(kind.Make);
            CheckLast(made as Phase);
            return made;
        }
        catch (Exception refusal) when (refusal is ArgumentException or InvalidOperationException)
        {
            throw place.Refused(json, refusal);
        }
    }

    // A kind without fields is written as its name alone; an object is accepted too.
    private JsonKind<T> KindOf(JsonElement json, JsonPlace place, bool hasVersion)
    {
        if (json.ValueKind == JsonValueKind.String && hasNames)
        {
            return Find(json) ?? throw place.Wrong(json, oneOf, called: "kind");
        }
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw place.Wrong(json, $"a {noun}: {(hasNames ? "a name, or " : "")}an object with a kind");
        }
        place.CheckLevel();
        if (hasVersion && Given(json, place, "version"u8, Version) is var given && given.GetRawText() != Version)
        {
            throw place.Field("version").Wrong(given, Version + ", the only one that this release of the library reads");
        }
        JsonElement name = Given(json, place, "kind"u8, oneOf);
        return Find(name) ?? throw place.Field("kind").Wrong(name, oneOf);
    }

    private static JsonElement Given(JsonElement json, JsonPlace place, ReadOnlySpan<byte> name, string wanted) =>
        json.TryGetProperty(name, out JsonElement value)
            ? value
            : throw place.Error($"{Encoding.UTF8.GetString(name.ToArray())} is missing; it must be {wanted}.");

    private JsonKind<T>? Find(JsonElement name)
    {
        try
        {
            return name.GetString() is { } text && byName.TryGetValue(text, out JsonKind<T>? kind) ? kind : null;
        }
        catch (InvalidOperationException)
        {
            return null; // not a string, or one whose escapes do not decode
        }
    }

    // Overflow can make the final level infinite or NaN, which ToJson could not write.
    private static void CheckLast(Phase? made)
    {
        bool isFinite = made is not { End: var end } || !(double.IsNaN(end) || double.IsInfinity(end));
        if (!isFinite && made!.Phases[made.Phases.Count - 1].Schedule.Piece.Describe() is { Kind: "hold" })
        {
            throw new InvalidOperationException(
                $"The schedule stays at {Literal.Of(made.End)} in the end; it must stay at a finite number."
            );
        }
    }
}
