using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Schedules.Laws.Internal;

/// <summary>
/// Shrinks schedules over their JSON, where every verb is an object: no verb needs a rule here, and the reader refuses a change that makes
/// no schedule. Each is simpler than the last by a strict order, so shrinking ends.
/// </summary>
internal sealed class Shrinker(double lowest, double highest, bool hasLinear)
{
    private const int MostPhases = 32;

    public IEnumerable<Schedule> Simpler(Schedule schedule) =>
        Stored(schedule) is { } root
            ? Objects(root).Concat(Moved(root)).Select(Read).OfType<Schedule>().Where(simpler => simpler != schedule)
            : PhaseByPhase(schedule);

    /// <summary>Fewer steps: first 0, 1 and 2, then by a half, a quarter, an eighth ... less, which finds a limit as a binary search does.</summary>
    public static IEnumerable<long> Fewer(long steps) =>
        new[] { 0L, 1, 2 }.Concat(Enumerable.Range(1, 62).Select(k => steps - (steps >> k))).Where(fewer => fewer < steps).Distinct();

    private static JsonObject? Stored(Schedule schedule)
    {
        try
        {
            var root = (JsonObject)JsonNode.Parse(schedule.ToJson())!;
            root.Remove("version");
            return root;
        }
        catch (NotSupportedException)
        {
            return null; // there is a function in it
        }
    }

    private static Schedule? Read(JsonObject root)
    {
        root["version"] = 1;
        try
        {
            return Schedule.FromJson(root.ToJsonString());
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Simpler objects: a child in place of its parent, another kind, one property simpler.
    private IEnumerable<JsonObject> Objects(JsonObject node)
    {
        IEnumerable<JsonObject> alone =
            node["phases"] is JsonArray phases ? phases.OfType<JsonObject>()
            : node["of"] is JsonArray several ? several.OfType<JsonObject>()
            : node["of"] is JsonObject one ? [one]
            : [];
        return alone
            .Select(child => (JsonObject)child.DeepClone())
            .Concat(OtherKinds(node))
            .Concat(
                from property in node.ToArray()
                from simpler in Properties((string)node["kind"]!, property.Key, property.Value!)
                select With(node, property.Key, simpler)
            );
    }

    private static IEnumerable<JsonObject> OtherKinds(JsonObject node)
    {
        switch ((string?)node["kind"])
        {
            case "ramp":
                foreach (string end in new[] { "start", "target" })
                {
                    yield return Made("hold", ("value", node[end]!), ("steps", node["steps"]!));
                }
                break;
            case "decay":
                yield return Made("constant", ("value", node["start"]!));
                break;
        }
    }

    // Simpler values of a property; null leaves it out, which the reader refuses where there is no default.
    private IEnumerable<JsonNode?> Properties(string kind, string key, JsonNode value)
    {
        switch (key)
        {
            case "curve":
                return hasLinear ? [null] : [];
            case "phases" or "of" when value is JsonArray parts:
                return Parts(parts);
            case "of" or "tail":
                return Objects((JsonObject)value);
            case "steps" or "count" or "stretch" or "stride" or "stepsPerEpoch":
            case "factor" when kind == "stretch":
                return Fewer(value.GetValue<JsonElement>().GetInt64()).Select(fewer => (JsonNode?)JsonValue.Create(fewer)).Prepend(null);
            case "kind":
                return [];
            default:
                return Rounder(value.GetValue<JsonElement>().GetDouble())
                    .Where(round => !IsLevel(key) || IsInRange(round))
                    .Select(round => (JsonNode?)JsonValue.Create(round))
                    .Prepend(null);
        }
    }

    private IEnumerable<JsonNode?> Parts(JsonArray parts)
    {
        IEnumerable<JsonNode> without = Enumerable
            .Range(0, parts.Count > 1 ? parts.Count : 0)
            .Select(i => Array(parts.Where((_, k) => k != i)));
        IEnumerable<JsonNode> within = parts.SelectMany(
            (part, i) => Objects((JsonObject)part!).Select(simpler => Array(parts.Select((other, k) => k == i ? simpler : other)))
        );
        return without.Concat(within);
    }

    // A level that stands at several places moves at all of them, so that what is joined stays joined.
    private IEnumerable<JsonObject> Moved(JsonObject root) =>
        from level in Levels(root).GroupBy(level => level).Where(same => same.Count() > 1).Select(same => same.Key)
        from round in Rounder(level)
        where IsInRange(round)
        select (JsonObject)Moved(root, level, round)!;

    private static JsonNode? Moved(JsonNode? node, double level, double round) =>
        node switch
        {
            JsonArray array => Array(array.Select(item => Moved(item, level, round))),
            JsonObject fields => new JsonObject(
                fields.Select(field => new KeyValuePair<string, JsonNode?>(
                    field.Key,
                    IsLevel(field.Key) && field.Value!.GetValue<JsonElement>().GetDouble() == level
                        ? round
                        : Moved(field.Value, level, round)
                ))
            ),
            _ => node?.DeepClone(),
        };

    private static IEnumerable<double> Levels(JsonNode? node) =>
        node switch
        {
            JsonArray array => array.SelectMany(Levels),
            JsonObject fields => fields.SelectMany(field =>
                IsLevel(field.Key) ? [field.Value!.GetValue<JsonElement>().GetDouble()] : Levels(field.Value)
            ),
            _ => [],
        };

    private static bool IsLevel(string key) => key is "start" or "target" or "value" or "low" or "high";

    private bool IsInRange(double level) => level >= lowest && level <= highest;

    private static JsonObject Made(string kind, params (string Key, JsonNode Value)[] fields)
    {
        var made = new JsonObject { ["kind"] = kind };
        foreach ((string? key, JsonNode? value) in fields)
        {
            made[key] = value.DeepClone();
        }
        return made;
    }

    private static JsonObject With(JsonObject node, string key, JsonNode? value)
    {
        var copy = (JsonObject)node.DeepClone();
        if (value is null)
        {
            copy.Remove(key);
        }
        else
        {
            copy[key] = value.DeepClone();
        }
        return copy;
    }

    private static JsonArray Array(IEnumerable<JsonNode?> items) => new([.. items.Select(item => item?.DeepClone())]);

    private static readonly double[] simplest = [0, 1, -1, 0.5, 2];

    // Whole numbers before short ones before long ones, small before large, positive before negative.
    private static IEnumerable<double> Rounder(double value) =>
        System.Array.IndexOf(simplest, value) is >= 0 and var at
            ? simplest.Take(at)
            : simplest
                .Concat([-value, Math.Truncate(value / 2), Math.Truncate(value), Math.Round(value, 2)])
                .Where(round => Cost(round).CompareTo(Cost(value)) < 0)
                .Distinct();

    private static (int Digits, double Size, bool IsNegative) Cost(double value) =>
        (
            System.Array.IndexOf(simplest, value) >= 0 ? 0
            : value == Math.Truncate(value) ? 1
            : value == Math.Round(value, 2) ? 2
            : 3,
            Math.Abs(value),
            value < 0
        );

    // A schedule with a function in it: fewer phases, shorter ones, and levels and ramps in place of those that hold a function.
    private IEnumerable<Schedule> PhaseByPhase(Schedule schedule)
    {
        Schedule[] parts = [.. schedule.Phases.Take(MostPhases + 1).Select(segment => segment.Schedule)];
        if (parts.Length is 1 or > MostPhases)
        {
            return WithoutFunction(schedule);
        }
        IEnumerable<Schedule> without = Enumerable.Range(0, parts.Length).Select(i => Joined([.. parts.Where((_, k) => k != i)]));
        IEnumerable<Schedule> within = parts.SelectMany(
            (part, i) =>
                (Stored(part) is null ? WithoutFunction(part) : Simpler(part))
                    .Where(simpler => i == parts.Length - 1 || simpler is Phase)
                    .Select(simpler => Joined([.. parts.Select((other, k) => k == i ? simpler : other)]))
        );
        return parts.Concat(without).Concat(within).Where(simpler => simpler != schedule);
    }

    private IEnumerable<Schedule> WithoutFunction(Schedule schedule)
    {
        if (schedule is not Phase phase)
        {
            return [Schedule.Constant(schedule.At(0)), schedule.Take(60)];
        }
        IEnumerable<Schedule> plain = new[]
        {
            Schedule.Hold(phase.Start, phase.Length),
            Schedule.Ramp(phase.Start, phase.End, phase.Length),
        }.Where(_ => IsInRange(phase.Start) && IsInRange(phase.End));
        return plain.Concat(Fewer(phase.Length).Select(phase.Take));
    }

    private static Schedule Joined(IReadOnlyList<Schedule> parts) =>
        parts.Skip(1).Aggregate(parts[0], (lead, next) => next is Phase phase ? ((Phase)lead).Then(phase) : ((Phase)lead).Then(next));
}
