using System;
using System.Text;
using System.Text.Json;

namespace Schedules.Json;

// Reads a text, or a value within a document, and says where it is broken if it is no JSON.
internal static class JsonReading
{
    internal static T Read<T>(string text, Func<JsonElement, T> read)
    {
        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            throw new JsonPlace("text").Error("the text begins with a byte order mark, which is no part of JSON.");
        }
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        const int depth = JsonText.MostLevels + 1; // so that the message about the levels is our own
        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = depth });
            return read(document.RootElement);
        }
        catch (JsonException broken) when (broken.Path is null)
        {
            throw Broken(new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = depth }), broken);
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
            // The serializer adds the path to the value, if there is none, and where the reader stands: at the beginning of it.
            reader = start;
            throw new JsonException("Within the value, " + error.Message, error.InnerException);
        }
    }

    // The message may quote all the rest of the text.
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
            // Here: an InvalidOperationException is a name with half of a surrogate pair.
        }
        return last.Error(broken.Message.Length <= 300 ? broken.Message : broken.Message.Remove(300) + "...", broken);
    }

    // Reads the value at a place to its end, or until it breaks; the last place is where the reader is then.
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
