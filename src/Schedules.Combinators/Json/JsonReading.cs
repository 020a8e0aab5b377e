using System;
using System.Text;
using System.Text.Json;

namespace Schedules.Json;

// Parses a text, or a value within a document, and adds the path to the error if it is not valid JSON.
internal static class JsonReading
{
    internal static T Read<T>(string text, Func<JsonElement, T> read)
    {
        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            throw new JsonPlace("text").Error("the text begins with a byte order mark, which is no part of JSON.");
        }
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        const int Depth = JsonText.MaxDepth + 1; // one more, so that the error about depth is ours and not the parser's
        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = Depth });
            return read(document.RootElement);
        }
        catch (JsonException broken) when (broken.Path is null)
        {
            throw Broken(new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = Depth }), broken);
        }
    }

    internal static T Read<T>(ref Utf8JsonReader reader, Func<JsonElement, T> read)
    {
        Utf8JsonReader start = reader;
        try
        {
            using var document = JsonDocument.ParseValue(ref reader);
            return read(document.RootElement);
        }
        catch (JsonException broken) when (broken.Path is null && start.CurrentDepth == 0)
        {
            throw Broken(start, broken);
        }
        catch (JsonException error) when (error.Path is not null && start.CurrentDepth > 0)
        {
            // To an exception without a path the serializer adds the path of the value and the reader's position: the value's start.
            reader = start;
            throw new JsonException("Within the value, " + error.Message, error.InnerException);
        }
    }

    // The parser's message can quote the whole rest of the text, so it is cut.
    private static JsonException Broken(Utf8JsonReader reader, JsonException broken)
    {
        JsonPlace last = new("");
        try
        {
            if (reader.TokenType == JsonTokenType.None)
            {
                reader.Read();
            }
            Follow(ref reader, last, ref last);
        }
        catch (Exception error) when (error is JsonException { Path: null } or InvalidOperationException)
        {
            // Found. An InvalidOperationException comes from a property name with half a surrogate pair.
        }
        return last.Error(broken.Message.Length <= 300 ? broken.Message : broken.Message.Remove(300) + "...", broken);
    }

    // Reads a value to its end or to the parser's exception. last is the place that the reader has reached.
    private static void Follow(ref Utf8JsonReader reader, JsonPlace place, ref JsonPlace last)
    {
        last = place;
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }
        place.CheckLevel();
        for (int i = 0; reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); i++)
        {
            last = place.Item(i);
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                last = place.Field(reader.GetString()!);
                reader.Read();
            }
            Follow(ref reader, last, ref last);
        }
        last = place;
    }
}
