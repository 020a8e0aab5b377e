using System;
using System.Linq;
using System.Text.Json;

namespace Schedules;

// Reads schedules, curves or tails: objects that say their kind, and have the fields of it and no others, each once, in any order.
internal sealed class JsonParts<T>(string noun, params JsonKind<T>[] kinds)
    where T : class
{
    private readonly bool hasNames = kinds.Any(kind => kind.Fields.Count == 0);

    // The value at which a reader stands, within a document.
    internal T ReadValue(ref Utf8JsonReader reader)
    {
        Utf8JsonReader start = reader;
        try
        {
            return Read(ref reader, noun, level: 0);
        }
        catch (JsonProblem problem)
        {
            throw JsonProblem.Error(JsonPath.Of(start, problem.Position), problem.Message, start.CurrentDepth, problem.InnerException);
        }
        catch (JsonException broken) when (broken.Path is null && start.CurrentDepth == 0)
        {
            throw NoJson(start, broken);
        }
    }

    // The value that a whole text is.
    internal T ReadAll(ref Utf8JsonReader reader)
    {
        Utf8JsonReader start = reader;
        try
        {
            reader.Read();
            T value = ReadValue(ref reader);
            reader.Read();
            return value;
        }
        catch (JsonException broken) when (broken.Path is null)
        {
            throw NoJson(start, broken);
        }
    }

    // The message may quote all the rest of the text.
    private static JsonException NoJson(Utf8JsonReader start, JsonException broken)
    {
        string message = broken.Message.Length <= 300 ? broken.Message : broken.Message.Remove(300) + "...";
        return JsonProblem.Error(JsonPath.Of(start, long.MaxValue), message, depth: 0, broken);
    }

    internal T Read(ref Utf8JsonReader reader, string name, int level)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return reader.TokenType == JsonTokenType.String && hasNames
                ? ReadName(ref reader)
                : throw JsonValue.Wrong(ref reader, name, $"a {noun}: {(hasNames ? "a name, or " : "")}an object with a kind");
        }
        JsonValue.CheckLevel(ref reader, level);
        long begin = reader.TokenStartIndex;
        bool hasVersion = level == 0 && typeof(T) == typeof(Schedule);
        if (hasVersion)
        {
            CheckVersion(reader);
        }
        JsonKind<T> kind = FindKind(reader);
        JsonFields fields = ReadFields(ref reader, kind, hasVersion, level);
        return Make(kind, fields, begin);
    }

    // A part without fields may be written as the name of its kind alone, and always is.
    private T ReadName(ref Utf8JsonReader reader)
    {
        long begin = reader.TokenStartIndex;
        JsonKind<T> kind = KindAt(ref reader);
        var fields = new JsonFields(kind.Fields);
        CheckAllAreThere(kind, fields, begin);
        return Make(kind, fields, begin);
    }

    private static void CheckVersion(Utf8JsonReader reader)
    {
        if (!GoTo(ref reader, "version"u8))
        {
            throw new JsonProblem(reader.TokenStartIndex, $"version is missing; it must be {JsonText.Version}.");
        }
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt64(out long version) || version != JsonText.Version)
        {
            throw JsonValue.Wrong(ref reader, "version", $"{JsonText.Version}, the only one that this release of the library reads");
        }
    }

    private JsonKind<T> FindKind(Utf8JsonReader reader) =>
        GoTo(ref reader, "kind"u8)
            ? KindAt(ref reader)
            : throw new JsonProblem(reader.TokenStartIndex, $"kind is missing; it must be one of {Names}.");

    private JsonKind<T> KindAt(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            foreach (JsonKind<T> kind in kinds)
            {
                if (JsonToken.Is(ref reader, kind.Utf8Name))
                {
                    return kind;
                }
            }
        }
        throw JsonValue.Wrong(ref reader, "kind", $"one of {Names}");
    }

    private string Names => string.Join(", ", kinds.Select(kind => kind.Name));

    // From the beginning of an object to the value of a field of it; where there is none, back to the beginning.
    private static bool GoTo(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        Utf8JsonReader begin = reader;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool found = JsonToken.Is(ref reader, name);
            reader.Read();
            if (found)
            {
                return true;
            }
            reader.TrySkip();
        }
        reader = begin;
        return false;
    }

    private static JsonFields ReadFields(ref Utf8JsonReader reader, JsonKind<T> kind, bool hasVersion, int level)
    {
        long begin = reader.TokenStartIndex;
        var fields = new JsonFields(kind.Fields);
        bool kindIsRead = false;
        bool versionIsRead = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            long position = reader.TokenStartIndex;
            int index = kind.IndexOf(ref reader);
            bool isAgain;
            if (index >= 0)
            {
                isAgain = fields.Has(index);
            }
            else if (JsonToken.Is(ref reader, "kind"u8))
            {
                (isAgain, kindIsRead) = (kindIsRead, true);
            }
            else if (hasVersion && JsonToken.Is(ref reader, "version"u8))
            {
                (isAgain, versionIsRead) = (versionIsRead, true);
            }
            else
            {
                string known = string.Join(", ", kind.Fields.Select(field => field.Name));
                throw new JsonProblem(
                    position,
                    $"{JsonToken.Shortened(ref reader)} is unknown; {kind.Name} has {(known.Length > 0 ? known : "no fields")}."
                );
            }
            if (isAgain)
            {
                throw new JsonProblem(position, $"{JsonToken.Shortened(ref reader)} is there twice.");
            }
            reader.Read();
            if (index >= 0)
            {
                fields.Set(index, kind.Fields[index].Read(ref reader, kind.Fields[index].Name, level + 1), position);
            }
        }
        CheckAllAreThere(kind, fields, begin);
        return fields;
    }

    private static void CheckAllAreThere(JsonKind<T> kind, JsonFields fields, long begin)
    {
        for (int i = 0; i < kind.Fields.Count; i++)
        {
            if (!kind.Fields[i].IsOptional && !fields.Has(i))
            {
                throw new JsonProblem(begin, $"{kind.Fields[i].Name} is missing; {kind.Name} needs it.");
            }
        }
    }

    // What the verb says of an argument is said of the field.
    private static T Make(JsonKind<T> kind, JsonFields fields, long begin)
    {
        try
        {
            T made = kind.Make(fields);
            JsonKinds.CheckLast(made as Phase);
            return made;
        }
        catch (ArgumentException error)
        {
            throw new JsonProblem(fields.PositionOf(error.ParamName, begin), FirstSentence(error), error);
        }
        catch (InvalidOperationException error)
        {
            throw new JsonProblem(begin, error.Message, error);
        }
    }

    // The message as it was given, without the parameter's name and the value that are added to it.
    private static string FirstSentence(ArgumentException error)
    {
        int added = error.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        string message = added < 0 ? error.Message : error.Message.Substring(0, added);
        return message.Split('\r', '\n')[0];
    }
}
