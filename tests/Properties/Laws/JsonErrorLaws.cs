using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

/// <summary>Text that is not the JSON of a schedule is rejected, with the path of the error.</summary>
public class JsonErrorLaws
{
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
        Assert.Contains("64 levels", Assert.Throws<JsonException>(() => FromJson(hostile)).Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => FromJson(new string('[', 1_000_000)));
    }

    private static Phase Nested(int times) => Enumerable.Range(0, times).Aggregate(Hold(1, 2), (phase, _) => phase.Times(0.5));

    [Property]
    public void What_is_damaged_is_refused_or_is_a_schedule_that_can_be_kept(Tree tree, int seed)
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

    private const string Whole =
        "{\"version\":1,\"kind\":\"sequence\",\"phases\":[{\"kind\":\"hold\",\"value\":1,\"steps\":2},"
        + "{\"kind\":\"ramp\",\"start\":1,\"target\":0,\"steps\":3,\"curve\":{\"kind\":\"polynomial\",\"power\":3}}]}";

    /// <summary>The text of a schedule, the part to replace and its replacement, and the expected message and path.</summary>
    public static TheoryData<string, string, string, string> Bad
    {
        get
        {
            const string HoldJson = "{\"kind\":\"hold\",\"value\":1,\"steps\":2}";
            const string RampJson =
                "{\"kind\":\"ramp\",\"start\":1,\"target\":0,\"steps\":3,\"curve\":{\"kind\":\"polynomial\",\"power\":3}}";
            const string ConstantJson = "{\"kind\":\"constant\",\"value\":1}";
            const string CurveJson = "{\"kind\":\"polynomial\",\"power\":3}";
            const string CurveKinds =
                "linear, cosine, exponential, polynomial, oneMinusSqrt, oneMinusSquare, cosinePower, halfCosine, rex, tanh, wsdExponential, "
                + "logarithmic, kDecay, mirror";
            const string ScheduleKinds =
                "ramp, hold, constant, sequence, decay, take, skip, times, plus, clamp, product, sum, min, max, repeat, repeatForever, stretch, "
                + "reverse, every, perEpoch";
            var data = new TheoryData<string, string, string, string>();
            foreach (
                (string part, string replaced, string path, string message) in new (string, string, string, string)[]
                {
                    (Whole, "", "$", "The input does not contain any JSON tokens.*"),
                    (Whole, " ", "$", "The input does not contain any JSON tokens.*"),
                    (Whole, "null", "$", "schedule is null; it must be a schedule: an object with a kind."),
                    (Whole, "[]", "$", "schedule is an array; it must be a schedule: an object with a kind."),
                    (Whole, "\"hold\"", "$", "schedule is \"hold\"; it must be a schedule: an object with a kind."),
                    (Whole, "{}", "$", "version is missing; it must be 1."),
                    (Whole, "\uFEFF" + Whole, "$", "the text begins with a byte order mark, which is no part of JSON."),
                    (Whole, Whole + Whole, "$", "'{' is invalid after a single JSON value.*"),
                    (Whole, Whole + "//", "$", "'/' is invalid after a single JSON value.*"),
                    (Whole, "/**/" + Whole, "$", "'/' is an invalid start of a value.*"),
                    (Whole, Whole[..^1], "$.phases", "Expected depth to be zero at the end of the JSON payload.*"),
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
                    ("\"kind\":\"hold\",", "", "$.phases[0]", $"kind is missing; it must be one of {ScheduleKinds}."),
                    ("\"kind\":\"hold\"", "\"kind\":\"held\"", "$.phases[0].kind", $"kind is \"held\"; it must be one of {ScheduleKinds}."),
                    ("\"kind\":\"hold\"", "\"kind\":null", "$.phases[0].kind", $"kind is null; it must be one of {ScheduleKinds}."),
                    (
                        "\"kind\":\"hold\"",
                        "\"kind\":\"ramp\"",
                        "$.phases[0].value",
                        "value is unknown; ramp has start, target, steps, curve."
                    ),
                    ("\"value\":1,", "", "$.phases[0]", "value is missing; hold needs it."),
                    ("\"value\":1,", "\"value\":1,\"value\":1,", "$.phases[0].value", "value is there twice."),
                    ("\"value\":1,", "\"value\":1,\"a b\":1,", "$.phases[0]['a b']", "a b is unknown; hold has value, steps."),
                    ("\"value\":1,", "\"value\":1,\"\\ud800\":1,", "$.phases[0]", "Cannot read incomplete UTF-16 JSON text*"),
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
                    (HoldJson, ConstantJson, "$.phases[0]", "an item of phases never ends; only the last one need not be a phase."),
                    (HoldJson, "null", "$.phases[0]", "an item of phases is null; it must be a schedule: an object with a kind."),
                    ($"[{HoldJson},{RampJson}]", "[]", "$.phases", "phases is empty; a sequence needs at least one phase."),
                    ($"[{HoldJson},{RampJson}]", "{}", "$.phases", "phases is an object; it must be an array."),
                    (CurveJson, "\"polynomial\"", "$.phases[1].curve", "power is missing; polynomial needs it."),
                    (CurveJson, "{\"kind\":\"linear\",\"x\":1}", "$.phases[1].curve.x", "x is unknown; linear has no fields."),
                    (
                        CurveJson,
                        "{\"kind\":\"\\ud800\"}",
                        "$.phases[1].curve.kind",
                        "kind is \"\\ud800\"; it must be one of " + CurveKinds + "."
                    ),
                    (CurveJson, "\"cos\"", "$.phases[1].curve", $"kind is \"cos\"; it must be one of {CurveKinds}."),
                    (CurveJson, "5", "$.phases[1].curve", "curve is 5; it must be a curve: a name, or an object with a kind."),
                    (
                        CurveJson,
                        "\"exponential\"",
                        "$.phases[1].curve",
                        "curve is Curve.Exponential, which needs two values of the same sign, and no 0; it cannot go from 1.0 to 0.0."
                    ),
                    ("\"power\":3", "\"power\":}", "$.phases[1].curve.power", "'}' is an invalid start of a value.*"),
                    ("\"power\":3", "\"power\":0", "$.phases[1].curve.power", "power is 0.0; it must be above 0."),
                    (
                        RampJson,
                        $"{{\"kind\":\"repeat\",\"count\":0,\"of\":{HoldJson}}}",
                        "$.phases[1].count",
                        "count is 0; it must be 1 or more."
                    ),
                    (
                        RampJson,
                        $"{{\"kind\":\"repeat\",\"count\":9223372036854775807,\"of\":{HoldJson}}}",
                        "$.phases[1].count",
                        "count is 9223372036854775807; the cycles together may be at most 9223372036854775807 steps long."
                    ),
                    (
                        RampJson,
                        $"{{\"kind\":\"repeat\",\"count\":2,\"of\":{ConstantJson}}}",
                        "$.phases[1].of",
                        "of never ends; it must be a phase."
                    ),
                    (
                        RampJson,
                        "{\"kind\":\"repeatForever\",\"of\":{\"kind\":\"hold\",\"value\":1,\"steps\":0}}",
                        "$.phases[1]",
                        "A phase of length 0 cannot repeat for ever: it would never get to step 1."
                    ),
                    (RampJson, $"{{\"kind\":\"sum\",\"of\":[{HoldJson}]}}", "$.phases[1].of", "of has 1 in it; it must have 2 or more."),
                    (
                        RampJson,
                        $"{{\"kind\":\"clamp\",\"low\":1,\"high\":0,\"of\":{HoldJson}}}",
                        "$.phases[1].high",
                        "high is 0.0; it must be at least 1.0, the lowest value there may be."
                    ),
                    (
                        RampJson,
                        "{\"kind\":\"decay\",\"start\":1,\"tail\":\"power\"}",
                        "$.phases[1].tail",
                        "tail is \"power\"; it must be a tail: an object with a kind."
                    ),
                    (
                        RampJson,
                        "{\"kind\":\"times\",\"factor\":1e300,\"of\":{\"kind\":\"hold\",\"value\":1e300,\"steps\":0}}",
                        "$.phases[1]",
                        "The schedule stays at infinity in the end; it must stay at a finite number."
                    ),
                }
            )
            {
                Assert.Contains(part, Whole, StringComparison.Ordinal);
                data.Add(part, Whole.Replace(part, replaced, StringComparison.Ordinal), path, message);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)]
    public void What_is_wrong_is_said_with_its_place(string part, string text, string path, string message)
    {
        JsonException error = Assert.Throws<JsonException>(() => FromJson(text));
        Assert.True(error.Path == path, $"{error.Path}, not {path}, for {part}");
        if (part != Whole)
        {
            JsonException same = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Schedule>(text));
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
    public void A_message_stays_short_however_long_the_text_is() =>
        Assert.All(
            [
                $"{{\"version\":1,\"kind\":\"hold\",\"{new string('x', 1_000_000)}\":1}}",
                $"{{\"version\":1,\"kind\":\"{new string('x', 1_000_000)}\"}}",
                $"{{\"version\":1,\"kind\":\"hold\",\"value\":{new string('9', 1_000_000)}}}",
                $"{{\"version\":1,\"kind\":\"hold\",\"value\":n{new string('9', 1_000_000)}}}",
            ],
            text =>
            {
                string message = Assert.Throws<JsonException>(() => FromJson(text)).Message;
                Assert.True(message.Length < 1_000);
                Assert.Contains("...", message, StringComparison.Ordinal);
            }
        );
}
