using System;
using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Schedules;

// A token of a text, in words.
internal static class JsonToken
{
    private const int mostLetters = 60;

    // Whether a name or a string says this.
    internal static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> text) =>
        reader.ValueIsEscaped ? Text(ref reader) == Encoding.UTF8.GetString(text.ToArray()) : reader.ValueTextEquals(text);

    // What a name or a string says; where its escapes say nothing, and of anything else, its letters as they stand there.
    internal static string Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
        {
            try
            {
                return reader.GetString()!;
            }
            catch (InvalidOperationException)
            {
                // Half of a surrogate pair, or bytes that are no UTF-8.
            }
        }
        return Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan.ToArray());
    }

    // What stands where something else should.
    internal static string Describe(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "an array",
            JsonTokenType.String => $"\"{Shortened(ref reader)}\"",
            _ => Shortened(ref reader),
        };

    internal static string Shortened(ref Utf8JsonReader reader)
    {
        string text = Text(ref reader);
        return text.Length <= mostLetters ? text : text.Remove(mostLetters) + "...";
    }
}
