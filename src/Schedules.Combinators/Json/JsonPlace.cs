using System;
using System.Linq;
using System.Text.Json;

namespace Schedules.Json;

// The position of a value in the JSON, a linked list from the value out to the root. It becomes a path such as $.phases[3].steps only when
// there is an error to report.
internal sealed class JsonPlace(string name, JsonPlace? outer = null, int index = -1)
{
    private const int MaxNameLength = 60;

    // The number of enclosing objects and arrays.
    internal int Level { get; } = outer is null ? 0 : outer.Level + 1;

    internal JsonPlace Field(string field) => new(field, this);

    internal JsonPlace Item(int at) => new(name, this, at);

    internal void CheckLevel()
    {
        if (Level >= JsonText.MaxDepth)
        {
            throw Error($"objects and arrays lie within each other more than {JsonText.MaxDepth} levels deep.");
        }
    }

    // Turns an exception of a verb into a JsonException at the field that has the argument's name. An InvalidOperationException can also
    // come from the JSON reader, for a property name with half a surrogate pair.
    internal JsonException Refused(JsonElement json, Exception refusal)
    {
        string field = (refusal as ArgumentException)?.ParamName ?? "";
        bool isField = refusal is ArgumentException && json.ValueKind == JsonValueKind.Object && json.TryGetProperty(field, out _);
        string message = refusal.Message.Split([" (Parameter '", "\r", "\n"], StringSplitOptions.None)[0];
        return (isField ? Field(field) : this).Error(message, refusal);
    }

    internal JsonException Wrong(JsonElement json, string wanted, string? called = null) =>
        Error($"{called ?? (index < 0 ? name : "an item of " + name)} is {Describe(json)}; it must be {wanted}.");

    internal JsonException Error(string message, Exception? inner = null) =>
        new($"{this}: {message}", ToString(), (inner as JsonException)?.LineNumber, (inner as JsonException)?.BytePositionInLine, inner);

    public override string ToString() =>
        outer is null ? "$"
        : index >= 0 ? $"{outer}[{index}]"
        : name.Length is > 0 and <= MaxNameLength && name.All(c => char.IsLetterOrDigit(c) || c == '_') ? $"{outer}.{name}"
        : $"{outer}['{Shortened(name)}']";

    internal static string Shortened(string text) => text.Length <= MaxNameLength ? text : text.Remove(MaxNameLength) + "...";

    // A string is quoted raw, since its escapes may not decode.
    private static string Describe(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "an array",
            JsonValueKind.String => $"\"{Shortened(json.GetRawText().Trim('"'))}\"",
            _ => Shortened(json.GetRawText()),
        };
}
