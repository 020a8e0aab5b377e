using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

/// <summary>A schedule that is written as JSON and read again is equal, every number to the bit.</summary>
public class JsonLaws
{
    [Property]
    public void What_is_written_and_read_is_equal(Tree tree) => RoundTrip.Holds(tree.Schedule);

    // A phase that jumps at its last step, and is shorter than the stride. Once it was read, after Plus, as every third step of the phase
    // before the reversal.
    [Fact]
    public void What_is_reversed_and_read_in_strides_is_kept_under_an_operation() =>
        Assert.All(
            from steps in Enumerable.Range(1, 4)
            from stride in Enumerable.Range(2, 4)
            from length in Enumerable.Range(0, 2)
            select Hold(0, steps).Then(Hold(1, length)).Reverse().Every(stride).Plus(-6.32),
            schedule => RoundTrip.Holds(schedule)
        );

    // Strides that only a later Stretch makes even enough for all boundaries.
    [Fact]
    public void What_is_read_in_strides_of_strides_is_kept() =>
        Assert.All(
            from steps in Enumerable.Range(1, 6)
            from length in Enumerable.Range(0, 4)
            from stride in Enumerable.Range(2, 5)
            from factor in Enumerable.Range(2, 3)
            from all in new[]
            {
                Ramp(1, 0, steps).Then(Ramp(3, 2, length)),
                Ramp(1, 0, steps).Decay(Tail.InverseSqrt(7)).Take(steps + length),
            }
            from schedule in new Schedule[]
            {
                all.Every(stride * factor).Stretch(factor),
                (all * 0.3).Every(stride * factor).Stretch(factor).Decay(-7, 4).RepeatForever(3),
                all.Decay(Tail.InverseSqrt(7)).Every(stride * factor).Take(9).Stretch(factor),
                all.Every(stride * factor).Stretch(factor * 2).Every(2).Skip(1),
            }
            select schedule,
            schedule => RoundTrip.Holds(schedule)
        );

    // Also where the last stride goes past the end, at which a cut tail stays.
    [Fact]
    public void What_is_read_in_strides_of_strides_has_the_values_at_the_strides() =>
        Assert.All(
            from steps in Enumerable.Range(1, 6)
            from length in Enumerable.Range(0, 9)
            from stride in Enumerable.Range(2, 3)
            from factor in Enumerable.Range(2, 3)
            select (Ramp(1, 0, steps).Then(Hold(5, 0).Decay(Tail.InverseSqrt(7)).Take(length)), stride, factor),
            row =>
            {
                (Phase all, int stride, int factor) = row;
                Probe.SameValues(step => all.At(Math.Clamp(step, 0, all.Length) * stride), all.Every(stride * factor).Stretch(factor));
            }
        );

    // Stairs of stairs that begin later.
    [Fact]
    public void Stairs_of_strides_of_stairs_are_kept_from_any_step_on() =>
        Assert.All(
            from inner in Enumerable.Range(1, 3)
            from stride in Enumerable.Range(2, 3)
            from outer in Enumerable.Range(1, 2)
            from skipped in Enumerable.Range(0, 4)
            select (Ramp(0, 20, 20).PerEpoch(inner).Every(stride), outer, skipped),
            row =>
            {
                (Phase strides, int outer, int skipped) = row;
                Phase later = strides.PerEpoch(outer).Skip(skipped * outer);
                RoundTrip.Holds(later);
                Assert.Equal(strides.Skip(skipped).PerEpoch(outer), later);
                Probe.SameValues(step => strides.At(skipped + (Math.Clamp(step, 0, 100) / outer)), later);
            }
        );

    [Property]
    public void Every_curve_every_length_and_every_value_is_kept(AnyRamp ramp) => RoundTrip.Holds(ramp.Phase);

    [Property]
    public void The_order_of_the_fields_does_not_matter(Tree tree)
    {
        if (Record.Exception(() => tree.Schedule.ToJson()) is null)
        {
            Assert.Equal(tree.Schedule, FromJson(Backwards(JsonNode.Parse(tree.Schedule.ToJson())!).ToJsonString()));
        }
    }

    private static JsonNode Backwards(JsonNode node) =>
        node switch
        {
            JsonObject fields => new JsonObject(
                fields.Reverse().Select(field => KeyValuePair.Create(field.Key, (JsonNode?)Backwards(field.Value!)))
            ),
            JsonArray items => new JsonArray([.. items.Select(item => Backwards(item!))]),
            _ => node.DeepClone(),
        };

    [Property]
    public void Every_double_keeps_its_bits(Level level) => KeepsItsBits(level);

    [Fact]
    public void Every_power_of_2_and_every_extreme_double_keeps_its_bits()
    {
        Assert.All(Enumerable.Range(-1074, 1074 + 1024).Select(exponent => Math.ScaleB(1, exponent)), KeepsItsBits);
        Assert.All([0.0, -0.0, double.Epsilon, -double.MaxValue, double.MaxValue, 2.2250738585072011e-308, 5e-324], KeepsItsBits);
    }

    private static void KeepsItsBits(double value)
    {
        string text = Constant(value).ToJson();
        Probe.Same(value, FromJson(text).At(0), text);
        Probe.Same(value, JsonSerializer.Deserialize<Schedule>(JsonSerializer.Serialize(Constant(value)))!.At(0), text);
    }

    [Property]
    public void Every_long_is_kept(Length steps) => Assert.Equal((long)steps, Phase.FromJson(Hold(1, steps).ToJson()).Length);

    [Fact]
    public void Ten_thousand_phases_are_flat()
    {
        Phase chain = Sequence(Enumerable.Range(0, 20_000).Select(i => i % 2 == 0 ? Ramp(i, 1, 7) : Hold(i, 3)));
        Assert.Equal(chain, FromJson(chain.ToJson()));
        Schedule sum = Enumerable.Range(0, 1_000).Aggregate((Schedule)chain, (all, i) => all.Plus(Constant(i)));
        Assert.Equal(sum, FromJson(sum.ToJson()));
    }

    [Fact]
    public void Every_kind_is_written_as_was_approved_and_is_read_so()
    {
        string approved = string.Concat(everyKind.Select(schedule => $"{schedule}\n{schedule.ToJson()}\n\n"));
        Approved.Holds(Path.Combine("tests", "Properties", "Laws", "Json.approved.txt"), approved);
        Assert.Equal(everyKind, approved.Split('\n').Where(line => line.StartsWith('{')).Select(FromJson));
        // The default curve of a ramp is linear.
        Assert.All(KnownKinds.Except(["linear"]), kind => Assert.Contains($"\"{kind}\"", approved, StringComparison.Ordinal));
    }

    private static readonly Schedule[] everyKind =
    [
        Hold(0.1, 30),
        Ramp(1, 0.5, 3_000_000_000, Curve.Linear),
        Constant(-0.0),
        Constant(1).Times(2).Plus(3),
        Warmup(1e-3, 100).Hold(10).Decay(0, 890, Curve.Cosine),
        Hold(1, 2).Then(Constant(2)),
        Warmup(1, 4).Decay(Tail.InverseSqrt(4)),
        Hold(1, 0).Decay(Tail.InverseTime(0.5)),
        Hold(1, 0).Decay(Tail.InverseTime(0.5, 2)),
        Hold(1, 0).Decay(Tail.Exponential(0.9)),
        Hold(1, 0).Decay(Tail.Power(0.5, 10)),
        Warmup(1, 4).Skip(1),
        Warmup(1, 4).Take(3),
        Warmup(1, 5).PerEpoch(4).Reverse().Take(1),
        Warmup(1, 5).PerEpoch(4).Reverse().Skip(5).Take(3),
        Warmup(1, 6).PerEpoch(1).Skip(2).Reverse().Every(2).Take(1),
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
        "{\"version\":1,\"kind\":\"ramp\",\"start\":1,\"target\":0,\"steps\":3,\"curve\":\"\"}",
        "{\"version\":1,\"kind\":\"decay\",\"start\":1,\"tail\":{\"kind\":\"\"}}",
    ];

    /// <summary>The kinds and fields that a message lists when another is given.</summary>
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
    public void A_name_may_be_written_in_escapes()
    {
        Phase ramp = Ramp(1, 0.5, 10, Curve.Cosine);
        string escaped = ramp.ToJson()
            .Replace("kind", "k\\u0069nd", StringComparison.Ordinal)
            .Replace("ramp", "\\u0072amp", StringComparison.Ordinal);
        Assert.Contains("\\u0072amp", escaped, StringComparison.Ordinal);
        Assert.Equal(ramp, FromJson(escaped.Replace("cosine", "c\\u006fsine", StringComparison.Ordinal)));
    }
}
