using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Schedules;

// Where a token is, as $.phases[3].steps.
internal static class JsonPath
{
    // The path of the token that begins at a position, or of the one where the text is broken. The reader, a copy, stands at the first token
    // of the value that is $, or before it.
    internal static string Of(Utf8JsonReader reader, long position)
    {
        // For each object and array that is open the step into it: to the last name, or to the last index.
        var open = new Stack<JsonStep>();
        try
        {
            bool more = reader.TokenType != JsonTokenType.None || reader.Read();
            while (more)
            {
                Follow(ref reader, open);
                more = reader.TokenStartIndex < position && reader.Read();
            }
        }
        catch (JsonException)
        {
            // Broken here: this is the place.
        }
        return "$" + string.Concat(open.Reverse());
    }

    private static void Follow(ref Utf8JsonReader reader, Stack<JsonStep> open)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                open.Pop();
                return;
            case JsonTokenType.PropertyName:
                open.Pop();
                open.Push(new JsonStep(JsonToken.Shortened(ref reader), null));
                return;
        }
        if (open.Count > 0 && open.Peek().Index is { } index)
        {
            open.Pop();
            open.Push(new JsonStep(null, index + 1));
        }
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            open.Push(new JsonStep(null, reader.TokenType == JsonTokenType.StartArray ? -1 : null));
        }
    }
}

// A step from an object to what it has by a name, from an array to what it has at an index; at first to nothing.
internal readonly record struct JsonStep(string? Name, int? Index)
{
    public override string ToString() =>
        Name is { } name
            ? name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c == '_')
                ? "." + name
                : $"['{name}']"
            : Index is >= 0
                ? $"[{Index}]"
                : "";
}
