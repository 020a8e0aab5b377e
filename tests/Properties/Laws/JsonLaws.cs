using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Xunit;
using static Schedules.Properties.Law;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

/// <summary>What is written as JSON and read again is equal; what is not the JSON of a schedule is refused, with the place.</summary>
public partial class JsonLaws
{
    [Fact]
    public void What_is_written_and_read_is_equal() => ForAll((Tree tree) => RoundTrip.Holds(tree.Schedule));

    [Fact]
    public void Every_curve_every_length_and_every_value_is_kept() => ForAll((AnyRamp ramp) => RoundTrip.Holds(ramp.Phase));

    [Fact]
    public void The_order_of_the_fields_does_not_matter() =>
        ForAll(
            (Tree tree) =>
            {
                if (Record.Exception(() => tree.Schedule.ToJson()) is null)
                {
                    Assert.Equal(tree.Schedule, FromJson(Backwards(JsonNode.Parse(tree.Schedule.ToJson())!).ToJsonString()));
                }
            }
        );

    private static JsonNode Backwards(JsonNode node) =>
        node switch
        {
            JsonObject fields => new JsonObject(
                fields.Reverse().Select(field => KeyValuePair.Create(field.Key, (JsonNode?)Backwards(field.Value!)))
            ),
            JsonArray items => new JsonArray([.. items.Select(item => Backwards(item!))]),
            _ => node.DeepClone(),
        };

    [Fact]
    public void Every_double_keeps_its_bits()
    {
        ForAll((Level level) => KeepsItsBits(level));
        Assert.All(Enumerable.Range(-1074, 1074 + 1024).Select(exponent => Math.ScaleB(1, exponent)), KeepsItsBits);
        Assert.All(new[] { 0.0, -0.0, double.Epsilon, -double.MaxValue, double.MaxValue, 2.2250738585072011e-308, 5e-324 }, KeepsItsBits);
    }

    private static void KeepsItsBits(double value)
    {
        string text = Constant(value).ToJson();
        Probe.Same(value, FromJson(text).At(0), text);
        Probe.Same(value, JsonSerializer.Deserialize<Schedule>(JsonSerializer.Serialize(Constant(value)))!.At(0), text);
    }

    [Fact]
    public void Every_long_is_kept() => ForAll((Length steps) => Assert.Equal((long)steps, Phase.FromJson(Hold(1, steps).ToJson()).Length));

    [Fact]
    public void Ten_thousand_phases_are_flat()
    {
        Phase chain = Sequence(Enumerable.Range(0, 20_000).Select(i => i % 2 == 0 ? Ramp(i, 1, 7) : Hold(i, 3)));
        Assert.Equal(chain, FromJson(chain.ToJson()));
        Schedule sum = Enumerable.Range(0, 1_000).Aggregate((Schedule)chain, (all, i) => all.Plus(Constant(i)));
        Assert.Equal(sum, FromJson(sum.ToJson()));
    }

    [Fact]
    public void Sixty_four_levels_may_lie_within_each_other_and_no_more()
    {
        Schedule deepest = Nested(63);
        Assert.Equal(deepest, FromJson(deepest.ToJson()));
        Assert.Contains("64 levels", Assert.Throws<NotSupportedException>(() => Nested(64).ToJson()).Message, StringComparison.Ordinal);
        string tooDeep = deepest
            .ToJson()
            .Replace("\"kind\":\"hold\",\"value\":1,\"steps\":2", "\"kind\":\"reverse\",\"of\":{}", StringComparison.Ordinal);
        Assert.Contains("64 levels", Assert.Throws<JsonException>(() => FromJson(tooDeep)).Message, StringComparison.Ordinal);
        var lenient = new JsonSerializerOptions { MaxDepth = 1_000_000 };
        string hostile = "{\"version\":1," + string.Concat(Enumerable.Repeat("\"kind\":\"reverse\",\"of\":{", 100_000));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Schedule>(hostile, lenient));
        Assert.Throws<JsonException>(() => FromJson(hostile));
        Assert.Throws<JsonException>(() => FromJson(new string('[', 1_000_000)));
    }

    private static Phase Nested(int times) => Enumerable.Range(0, times).Aggregate(Hold(1, 2), (phase, _) => phase.Times(0.5));

    [Fact]
    public void What_is_damaged_is_refused_or_is_a_schedule_that_can_be_kept() =>
        ForAll(
            (Tree tree, int seed) =>
            {
                if (Record.Exception(() => tree.Schedule.ToJson()) is not null)
                {
                    return;
                }
                var random = new Random(seed);
                string text = tree.Schedule.ToJson(indented: random.Next(4) == 0);
                for (int i = 0; i < 10; i++)
                {
                    string damaged = Mutation.Of(text, random);
                    RoundTrip.OrRefused(() => FromJson(damaged), damaged);
                    Assert.True((Record.Exception(() => FromJson(damaged))?.Message.Length ?? 0) < 1_000, damaged);
                    byte[] bytes = Mutation.Of(Encoding.UTF8.GetBytes(text), random);
                    RoundTrip.OrRefused(() => JsonSerializer.Deserialize<Schedule>(bytes)!, Convert.ToHexString(bytes));
                }
            }
        );

    private const string whole =
        "{\"version\":1,\"kind\":\"sequence\",\"phases\":[{\"kind\":\"hold\",\"value\":1,\"steps\":2},"
        + "{\"kind\":\"ramp\",\"start\":1,\"target\":0,\"steps\":3,\"curve\":{\"kind\":\"polynomial\",\"power\":3}}]}";

    /// <summary>The text of a schedule, which part of it is replaced by what, and what is then said of it and where.</summary>
    public static TheoryData<string, string, string, string> Bad
    {
        get
        {
            const string hold = "{\"kind\":\"hold\",\"value\":1,\"steps\":2}";
            const string ramp = "{\"kind\":\"ramp\",\"start\":1,\"target\":0,\"steps\":3,\"curve\":{\"kind\":\"polynomial\",\"power\":3}}";
            const string constant = "{\"kind\":\"constant\",\"value\":1}";
            const string curve = "{\"kind\":\"polynomial\",\"power\":3}";
            const string curves =
                "linear, cosine, exponential, polynomial, oneMinusSqrt, oneMinusSquare, cosinePower, halfCosine, rex, tanh, wsdExponential, "
                + "logarithmic, kDecay, mirror";
            const string schedules =
                "ramp, hold, constant, sequence, decay, take, skip, times, plus, clamp, product, sum, min, max, repeat, repeatForever, stretch, "
                + "reverse, every, perEpoch";
            var data = new TheoryData<string, string, string, string>();
            foreach (
                var (part, replaced, path, message) in new (string, string, string, string)[]
                {
                    (whole, "", "$", "The input does not contain any JSON tokens.*"),
                    (whole, " ", "$", "The input does not contain any JSON tokens.*"),
                    (whole, "null", "$", "schedule is null; it must be a schedule: an object with a kind."),
                    (whole, "[]", "$", "schedule is an array; it must be a schedule: an object with a kind."),
                    (whole, "\"hold\"", "$", "schedule is \"hold\"; it must be a schedule: an object with a kind."),
                    (whole, "{}", "$", "version is missing; it must be 1."),
                    (whole, "\uFEFF" + whole, "$", "the text begins with a byte order mark, which is no part of JSON."),
                    (whole, whole + whole, "$", "'{' is invalid after a single JSON value.*"),
                    (whole, whole + "//", "$", "'/' is invalid after a single JSON value.*"),
                    (whole, "/**/" + whole, "$", "'/' is an invalid start of a value.*"),
                    (whole, whole[..^1], "$.phases", "Expected depth to be zero at the end of the JSON payload.*"),
                    ("\"version\":1,", "", "$", "version is missing; it must be 1."),
                    (
                        "\"version\":1,",
                        "\"version\":2,",
                        "$.version",
                        "version is 2; it must be 1, the only one that this release of the library reads."
                    ),
                    (
                        "\"version\":1,",
                        "\"version\":\"1\",",
                        "$.version",
                        "version is \"1\"; it must be 1, the only one that this release of the library reads."
                    ),
                    ("\"version\":1,", "\"version\":1,\"version\":1,", "$.version", "version is there twice."),
                    (
                        "\"kind\":\"hold\",",
                        "\"kind\":\"hold\",\"version\":1,",
                        "$.phases[0].version",
                        "version is unknown; hold has value, steps."
                    ),
                    ("\"kind\":\"hold\",", "\"kind\":\"hold\",\"kind\":\"hold\",", "$.phases[0].kind", "kind is there twice."),
                    ("\"kind\":\"hold\",", "", "$.phases[0]", $"kind is missing; it must be one of {schedules}."),
                    ("\"kind\":\"hold\"", "\"kind\":\"held\"", "$.phases[0].kind", $"kind is \"held\"; it must be one of {schedules}."),
                    ("\"kind\":\"hold\"", "\"kind\":null", "$.phases[0].kind", $"kind is null; it must be one of {schedules}."),
                    (
                        "\"kind\":\"hold\"",
                        "\"kind\":\"ramp\"",
                        "$.phases[0].value",
                        "value is unknown; ramp has start, target, steps, curve."
                    ),
                    ("\"value\":1,", "", "$.phases[0]", "value is missing; hold needs it."),
                    ("\"value\":1,", "\"value\":1,\"value\":1,", "$.phases[0].value", "value is there twice."),
                    ("\"value\":1,", "\"value\":1,\"a b\":1,", "$.phases[0]['a b']", "a b is unknown; hold has value, steps."),
                    ("\"value\":1,", "\"value\":null,", "$.phases[0].value", "value is null; it must be a number."),
                    ("\"value\":1,", "\"value\":\"1\",", "$.phases[0].value", "value is \"1\"; it must be a number."),
                    ("\"value\":1,", "\"value\":NaN,", "$.phases[0].value", "'N' is an invalid start of a value.*"),
                    (
                        "\"value\":1,",
                        "\"value\":-Infinity,",
                        "$.phases[0].value",
                        "'I' is invalid within a number, immediately after a sign character*"
                    ),
                    ("\"value\":1,", "\"value\":1e999,", "$.phases[0].value", "value is 1e999; it must be within the range of a double."),
                    ("\"value\":1,", "\"value\":01,", "$.phases[0].value", "Invalid leading zero before '1'.*"),
                    ("\"steps\":2}", "\"steps\":-1}", "$.phases[0].steps", "steps is -1; it must be 0 or more."),
                    (
                        "\"steps\":2}",
                        "\"steps\":1.5}",
                        "$.phases[0].steps",
                        "steps is 1.5; it must be a whole number, in digits, of at most 9223372036854775807."
                    ),
                    (
                        "\"steps\":2}",
                        "\"steps\":1e3}",
                        "$.phases[0].steps",
                        "steps is 1e3; it must be a whole number, in digits, of at most 9223372036854775807."
                    ),
                    (
                        "\"steps\":2}",
                        "\"steps\":2.0}",
                        "$.phases[0].steps",
                        "steps is 2.0; it must be a whole number, in digits, of at most 9223372036854775807."
                    ),
                    (
                        "\"steps\":2}",
                        "\"steps\":9223372036854775808}",
                        "$.phases[0].steps",
                        "steps is 9223372036854775808; it must be a whole number, in digits, of at most 9223372036854775807."
                    ),
                    (
                        "\"steps\":2}",
                        "\"steps\":[]}",
                        "$.phases[0].steps",
                        "steps is an array; it must be a whole number, in digits, of at most 9223372036854775807."
                    ),
                    ("\"steps\":2}", "\"steps\":2,}", "$.phases[0].steps", "The JSON object contains a trailing comma at the end*"),
                    (
                        "\"steps\":2}",
                        "\"steps\":9223372036854775807}",
                        "$.phases",
                        "phases adds 3 steps to 9223372036854775807; together they may be at most 9223372036854775807."
                    ),
                    (hold, constant, "$.phases[0]", "an item of phases never ends; only the last one need not be a phase."),
                    (hold, "null", "$.phases[0]", "an item of phases is null; it must be a schedule: an object with a kind."),
                    ($"[{hold},{ramp}]", "[]", "$.phases", "phases is empty; a sequence needs at least one phase."),
                    ($"[{hold},{ramp}]", "{}", "$.phases", "phases is an object; it must be an array."),
                    (curve, "\"polynomial\"", "$.phases[1].curve", "power is missing; polynomial needs it."),
                    (curve, "\"cos\"", "$.phases[1].curve", $"kind is \"cos\"; it must be one of {curves}."),
                    (curve, "5", "$.phases[1].curve", "curve is 5; it must be a curve: a name, or an object with a kind."),
                    (
                        curve,
                        "\"exponential\"",
                        "$.phases[1].curve",
                        "curve is Curve.Exponential, which needs two values of the same sign, and no 0; it cannot go from 1.0 to 0.0."
                    ),
                    ("\"power\":3", "\"power\":0", "$.phases[1].curve.power", "power is 0.0; it must be above 0."),
                    (ramp, $"{{\"kind\":\"repeat\",\"count\":0,\"of\":{hold}}}", "$.phases[1].count", "count is 0; it must be 1 or more."),
                    (
                        ramp,
                        $"{{\"kind\":\"repeat\",\"count\":9223372036854775807,\"of\":{hold}}}",
                        "$.phases[1].count",
                        "count is 9223372036854775807; the cycles together may be at most 9223372036854775807 steps long."
                    ),
                    (
                        ramp,
                        $"{{\"kind\":\"repeat\",\"count\":2,\"of\":{constant}}}",
                        "$.phases[1].of",
                        "of never ends; it must be a phase."
                    ),
                    (
                        ramp,
                        "{\"kind\":\"repeatForever\",\"of\":{\"kind\":\"hold\",\"value\":1,\"steps\":0}}",
                        "$.phases[1]",
                        "A phase of length 0 cannot repeat for ever: it would never get to step 1."
                    ),
                    (ramp, $"{{\"kind\":\"sum\",\"of\":[{hold}]}}", "$.phases[1].of", "of has 1 in it; it must have 2 or more."),
                    (
                        ramp,
                        $"{{\"kind\":\"clamp\",\"low\":1,\"high\":0,\"of\":{hold}}}",
                        "$.phases[1].high",
                        "high is 0.0; it must be at least 1.0, the lowest value there may be."
                    ),
                    (
                        ramp,
                        "{\"kind\":\"decay\",\"start\":1,\"tail\":\"power\"}",
                        "$.phases[1].tail",
                        "tail is \"power\"; it must be a tail: an object with a kind."
                    ),
                    (
                        ramp,
                        "{\"kind\":\"times\",\"factor\":1e300,\"of\":{\"kind\":\"hold\",\"value\":1e300,\"steps\":0}}",
                        "$.phases[1]",
                        "The schedule stays at infinity in the end; it must stay at a finite number."
                    ),
                }
            )
            {
                Assert.Contains(part, whole, StringComparison.Ordinal);
                data.Add(part, whole.Replace(part, replaced, StringComparison.Ordinal), path, message);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)]
    public void What_is_wrong_is_said_with_its_place(string part, string text, string path, string message)
    {
        var error = Assert.Throws<JsonException>(() => FromJson(text));
        Assert.True(error.Path == path, $"{error.Path}, not {path}, for {part}");
        if (part != whole)
        {
            var same = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Schedule>(text));
            Assert.Equal((error.Path, error.Message), (same.Path, same.Message));
        }
        string said = $"{path}: {message}";
        if (message.EndsWith('*'))
        {
            Assert.StartsWith(said[..^1], error.Message, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(said, error.Message);
        }
    }

    [Fact]
    public void Every_kind_is_written_as_was_approved_and_is_read_so()
    {
        string approved = string.Concat(EveryKind.Select(schedule => $"{schedule}\n{schedule.ToJson()}\n\n"));
        Approved.Holds(Path.Combine("tests", "Properties", "Laws", "Json.approved.txt"), approved);
        Assert.Equal(EveryKind, approved.Split('\n').Where(line => line.StartsWith('{')).Select(FromJson));
        // A line is what a ramp is if nothing is said.
        Assert.All(KnownKinds.Except(["linear"]), kind => Assert.Contains($"\"{kind}\"", approved, StringComparison.Ordinal));
    }

    private static readonly Schedule[] EveryKind =
    [
        Hold(0.1, 30),
        Ramp(1, 0.5, 3_000_000_000, Curve.Linear),
        Constant(-0.0),
        Warmup(1e-3, 100).Hold(10).Decay(0, 890, Curve.Cosine),
        Hold(1, 2).Then(Constant(2)),
        Warmup(1, 4).Decay(Tail.InverseSqrt(4)),
        Hold(1, 0).Decay(Tail.InverseTime(0.5)),
        Hold(1, 0).Decay(Tail.InverseTime(0.5, 2)),
        Hold(1, 0).Decay(Tail.Exponential(0.9)),
        Hold(1, 0).Decay(Tail.Power(0.5, 10)),
        Warmup(1, 4).Skip(1),
        Warmup(1, 4).Take(3),
        Warmup(1, 4).Skip(1).Take(2),
        Ramp(1, 0, 5).RepeatForever().Skip(7),
        Ramp(1, 0, 5).Times(0.5),
        Ramp(1, 0, 5).Plus(0.5),
        Ramp(1, 0, 5).Plus(1).Then(Hold(1, 2)).Times(0.5),
        Ramp(1, 0, 5).Clamp(0.25, 0.75).Times(2),
        Ramp(1, 0, 5).Times(Constant(2)),
        Ramp(1, 0, 5).Plus(Hold(2, 3)).Plus(Hold(1, 1)),
        Ramp(1, 0, 5).Min(Constant(0.5)),
        Ramp(1, 0, 5).Max(Hold(0.5, 9)),
        Ramp(1, 0, 5).Repeat(3),
        Ramp(1, 0, 5).Repeat(3, stretch: 2, scale: 0.5),
        Ramp(1, 0, 5).RepeatForever(scale: 0.5),
        Ramp(1, 0, 5, Curve.Logarithmic).Stretch(2),
        Hold(1, 2).Then(Hold(2, 2)).Reverse(),
        Ramp(1, 0, 5).Every(2),
        Ramp(1, 0, 5).PerEpoch(10),
        .. new[]
        {
            Curve.Exponential,
            Curve.Polynomial(3),
            Curve.Polynomial(3).Mirror(),
            Curve.OneMinusSqrt,
            Curve.OneMinusSquare,
            Curve.CosinePower(2.5),
            Curve.HalfCosine,
            Curve.Rex,
            Curve.Tanh(-7, 3),
            Curve.WsdExponential,
            Curve.Logarithmic,
            Curve.Linear.KDecay(2).Mirror().KDecay(1.5),
            Curve.Cosine.KDecay(1.5),
        }.Select(curve => Ramp(1, 0.5, 5, curve)),
    ];

    private static readonly string[] unknownKinds =
    [
        "{\"version\":1,\"kind\":\"\"}",
        "{\"version\":1,\"kind\":\"ramp\",\"curve\":\"\"}",
        "{\"version\":1,\"kind\":\"decay\",\"tail\":{\"kind\":\"\"}}",
    ];

    /// <summary>What a reader says that there is, where it is given something else.</summary>
    private static IEnumerable<string> KnownKinds =>
        unknownKinds.SelectMany(text =>
            Assert.Throws<JsonException>(() => FromJson(text)).Message.Split("one of ")[1].TrimEnd('.').Split(", ")
        );

    [Fact]
    public void Every_kind_is_in_the_documentation()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "json.md"));
        Assert.All(KnownKinds, kind => Assert.Contains($"`{kind}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_message_stays_short_however_long_the_text_is() =>
        Assert.All(
            new[]
            {
                $"{{\"version\":1,\"kind\":\"hold\",\"{new string('x', 1_000_000)}\":1}}",
                $"{{\"version\":1,\"kind\":\"{new string('x', 1_000_000)}\"}}",
                $"{{\"version\":1,\"kind\":\"hold\",\"value\":{new string('9', 1_000_000)}}}",
                $"{{\"version\":1,\"kind\":\"hold\",\"value\":n{new string('9', 1_000_000)}}}",
            },
            text => Assert.True(Assert.Throws<JsonException>(() => FromJson(text)).Message.Length < 1_000)
        );

    [Fact]
    public void A_phase_is_read_as_one_and_nothing_else_is()
    {
        Assert.Equal(Hold(1, 2), Phase.FromJson(Hold(1, 2).ToJson()));
        Assert.Equal(
            "$: the schedule never ends; it must be a phase.",
            Assert.Throws<JsonException>(() => Phase.FromJson(Constant(1).ToJson())).Message
        );
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Phase>(Constant(1).ToJson()));
        Assert.Throws<ArgumentNullException>("text", () => FromJson(null!));
        Assert.Throws<ArgumentNullException>("text", () => Phase.FromJson(null!));
    }

    [Fact]
    public void The_serializer_keeps_it_wherever_it_stands() =>
        ForAll(
            (Tree tree) =>
            {
                if (Record.Exception(() => tree.Schedule.ToJson()) is null)
                {
                    var plan = new Plan("run", tree.Schedule, tree.Schedule as Phase, [tree.Schedule], new() { ["lr"] = tree.Schedule });
                    string text = JsonSerializer.Serialize(plan);
                    Equal(plan, JsonSerializer.Deserialize<Plan>(text)!);
                    Assert.Equal(text, JsonSerializer.Serialize(plan, PlanContext.Default.Plan));
                    Equal(plan, JsonSerializer.Deserialize(text, PlanContext.Default.Plan)!);
                    Assert.Equal(tree.Schedule.ToJson(), JsonSerializer.Serialize<object>(tree.Schedule));
                }
            }
        );

    private static void Equal(Plan plan, Plan again)
    {
        Assert.Equal(plan.Rate, again.Rate);
        Assert.Equal(plan.Warmup, again.Warmup);
        Assert.Equal(plan.Others, again.Others);
        Assert.Equal(plan.ByName, again.ByName);
    }

    [Fact]
    public void Curves_and_tails_are_kept_by_themselves()
    {
        Assert.All(
            Shape.BuiltIn,
            shape => Assert.Equal(shape.Curve, JsonSerializer.Deserialize<Curve>(JsonSerializer.Serialize(shape.Curve)))
        );
        Assert.All(
            new[] { Tail.InverseSqrt(4), Tail.InverseTime(0.1), Tail.InverseTime(0.1, 2), Tail.Exponential(0.9), Tail.Power(0.7, 5) },
            tail => Assert.Equal(tail, JsonSerializer.Deserialize<Tail>(JsonSerializer.Serialize(tail)))
        );
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(Curve.Of(x => x)));
    }

    [Fact]
    public void Within_a_document_the_path_leads_to_the_schedule_and_the_message_goes_on()
    {
        string text = JsonSerializer.Serialize(new Plan("run", Hold(1, 2), null, [Hold(1, 2).Hold(3)], []));
        var error = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<Plan>(text.Replace("\"steps\":3", "\"steps\":-3", StringComparison.Ordinal))
        );
        Assert.Equal("$.Others[0]", error.Path);
        Assert.Equal("Within the value, $.phases[1].steps: steps is -3; it must be 0 or more.", error.Message);
        Assert.Contains(
            "Path: $.Rate",
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Plan("run", Of(step => step), null, [], []))).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Runs_and_plateaus_are_kept_by_the_plain_serializer() =>
        ForAll(
            (TrainingPlan training, PlateauPlan plateau) =>
            {
                Kept(training.Run);
                Kept(plateau.Plateau);
                Assert.All(plateau.States, Kept);
            }
        );

    private static void Kept<T>(T value) => Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
}

/// <summary>A document with schedules in it.</summary>
public sealed record Plan(string Name, Schedule Rate, Phase? Warmup, IReadOnlyList<Schedule> Others, Dictionary<string, Schedule> ByName);

[JsonSerializable(typeof(Plan))]
[JsonSerializable(typeof(Curve))]
internal sealed partial class PlanContext : JsonSerializerContext;
