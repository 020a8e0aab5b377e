using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Schedules.Text;

namespace Schedules.Json;

// A JSON object (or name) that is read as one kind, with typed access to its fields by index, in the order of the kind's description. The
// operand of a view ("of") is the last field.
internal sealed class JsonPart(JsonElement json, JsonPlace place, string kind, JsonField[] fields, string[] heading)
{
    // The number of properties that no field has read yet.
    private int left = json.ValueKind == JsonValueKind.Object ? json.GetPropertyCount() - heading.Length : 0;

    internal double Number(int index) =>
        !Take(index, out JsonElement value) ? (double)fields[index].Default!
        : value.ValueKind != JsonValueKind.Number ? throw Place(index).Wrong(value, "a number")
        : value.TryGetDouble(out double number) && !double.IsInfinity(number) ? number
        : throw Place(index).Wrong(value, "within the range of a double");

    internal long Steps(int index) => Take(index, out JsonElement value) ? Steps(value, Place(index)) : (long)fields[index].Default!;

    private static long Steps(JsonElement value, JsonPlace place) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long steps)
            ? steps
            : throw place.Wrong(value, $"a whole number, in digits, of at most {long.MaxValue}");

    internal long[] ManySteps(int index)
    {
        Take(index, out JsonElement value);
        JsonPlace list = Place(index);
        return value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select((item, i) => Steps(item, list.Item(i)))]
            : throw list.Wrong(value, "an array");
    }

    internal bool Truth(int index) =>
        Take(index, out JsonElement value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.ValueKind == JsonValueKind.True
            : throw Place(index).Wrong(value, "true or false");

    internal double? NumberOrNull(int index) =>
        json.TryGetProperty(fields[index].Utf8Name, out JsonElement value) && value.ValueKind == JsonValueKind.Null && Take(index, out _)
            ? null
            : Number(index);

    internal Curve Curve(int index) => Read(JsonKinds.Curves, index);

    internal Tail Tail(int index) => Read(JsonKinds.Tails, index);

    internal Curve OfCurve() => Read(JsonKinds.Curves, fields.Length - 1);

    internal Schedule OfSchedule() => Read(JsonKinds.Schedules, fields.Length - 1);

    internal Phase OfPhase() => OfSchedule() as Phase ?? throw Place(fields.Length - 1).Error("of never ends; it must be a phase.");

    internal List<Schedule> Schedules(int index)
    {
        Take(index, out JsonElement value);
        JsonPlace list = Place(index);
        if (value.ValueKind != JsonValueKind.Array)
        {
            throw list.Wrong(value, "an array");
        }
        list.CheckLevel();
        var schedules = new List<Schedule>(value.GetArrayLength());
        foreach (JsonElement item in value.EnumerateArray())
        {
            schedules.Add(JsonKinds.Schedules.Read(item, list.Item(schedules.Count)));
        }
        return schedules;
    }

    private T Read<T>(JsonReader<T> parts, int index)
        where T : class, IDescribed => Take(index, out JsonElement value) ? parts.Read(value, Place(index)) : (T)fields[index].Default!;

    // Reads all fields, and throws if the object has any other.
    internal T Whole<T>(Func<JsonPart, T> make)
    {
        T made = make(this);
        CheckNoneIsLeft();
        return made;
    }

    internal JsonPlace Place(int index) => place.Field(fields[index].Name);

    // A property that no field has read is unknown or a duplicate.
    private void CheckNoneIsLeft()
    {
        if (left == 0)
        {
            return;
        }
        string[] names = [.. fields.Select(field => field.Name)];
        List<string> once = [.. names, .. heading];
        string? surplus = json.EnumerateObject().Select(property => property.Name).FirstOrDefault(name => !once.Remove(name));
        if (surplus is not null)
        {
            string known = names.Length > 0 ? string.Join(", ", names) : "no fields";
            string wrong = names.Contains(surplus) || heading.Contains(surplus) ? "there twice" : $"unknown; {kind} has {known}";
            throw place.Field(surplus).Error($"{JsonPlace.Shortened(surplus)} is {wrong}.");
        }
    }

    private bool Take(int index, out JsonElement value)
    {
        value = default;
        if (left > 0 && json.TryGetProperty(fields[index].Utf8Name, out value))
        {
            left--;
            return true;
        }
        if (fields[index].Default is null)
        {
            CheckNoneIsLeft();
            throw place.Error($"{fields[index].Name} is missing; {kind} needs it.");
        }
        return false;
    }
}
