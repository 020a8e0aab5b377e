using System.Collections.Generic;
using System.Text.Json;

namespace Schedules;

// How the values of fields are read.
internal static class JsonValue
{
    internal static object ReadNumber(ref Utf8JsonReader reader, string name, int level)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw Wrong(ref reader, name, "a number");
        }
        return reader.TryGetDouble(out double value) && !double.IsInfinity(value)
            ? value
            : throw Wrong(ref reader, name, "within the range of a double");
    }

    internal static object ReadSteps(ref Utf8JsonReader reader, string name, int level) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long value)
            ? value
            : throw Wrong(ref reader, name, $"a whole number, in digits, of at most {long.MaxValue}");

    internal static object ReadSchedule(ref Utf8JsonReader reader, string name, int level) =>
        JsonKinds.Schedules.Read(ref reader, name, level);

    internal static object ReadPhase(ref Utf8JsonReader reader, string name, int level)
    {
        long position = reader.TokenStartIndex;
        return ReadSchedule(ref reader, name, level) as Phase ?? throw new JsonProblem(position, $"{name} never ends; it must be a phase.");
    }

    internal static object ReadCurve(ref Utf8JsonReader reader, string name, int level) => JsonKinds.Curves.Read(ref reader, name, level);

    internal static object ReadTail(ref Utf8JsonReader reader, string name, int level) => JsonKinds.Tails.Read(ref reader, name, level);

    internal static object ReadSchedules(ref Utf8JsonReader reader, string name, int level)
    {
        long position = reader.TokenStartIndex;
        List<Schedule> schedules = List(ref reader, name, level, onlyLastIsEndless: false);
        return schedules.Count >= 2
            ? schedules
            : throw new JsonProblem(position, $"{name} has {schedules.Count} in it; it must have 2 or more.");
    }

    internal static object ReadPhases(ref Utf8JsonReader reader, string name, int level) =>
        List(ref reader, name, level, onlyLastIsEndless: true);

    private static List<Schedule> List(ref Utf8JsonReader reader, string name, int level, bool onlyLastIsEndless)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw Wrong(ref reader, name, "an array");
        }
        CheckLevel(ref reader, level);
        var list = new List<Schedule>();
        string item = "an item of " + name;
        long position = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (onlyLastIsEndless && list.Count > 0 && list[list.Count - 1] is not Phase)
            {
                throw new JsonProblem(position, $"{item} never ends; only the last one need not be a phase.");
            }
            position = reader.TokenStartIndex;
            list.Add(JsonKinds.Schedules.Read(ref reader, item, level + 1));
        }
        return list;
    }

    internal static void CheckLevel(ref Utf8JsonReader reader, int level)
    {
        if (level >= JsonText.MostLevels)
        {
            throw new JsonProblem(
                reader.TokenStartIndex,
                $"objects and arrays lie within each other more than {JsonText.MostLevels} levels deep."
            );
        }
    }

    internal static JsonProblem Wrong(ref Utf8JsonReader reader, string name, string what) =>
        new(reader.TokenStartIndex, $"{name} is {JsonToken.Describe(ref reader)}; it must be {what}.");
}
