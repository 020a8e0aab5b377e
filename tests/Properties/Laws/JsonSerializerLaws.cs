using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

/// <summary>JsonSerializer writes and reads schedules, curves and tails anywhere in a document.</summary>
public class JsonSerializerLaws
{
    [Property]
    public void The_serializer_keeps_it_wherever_it_stands(Tree tree)
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
            [Tail.InverseSqrt(4), Tail.InverseTime(0.1), Tail.InverseTime(0.1, 2), Tail.Exponential(0.9), Tail.Power(0.7, 5)],
            tail => Assert.Equal(tail, JsonSerializer.Deserialize<Tail>(JsonSerializer.Serialize(tail)))
        );
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(Curve.Of(x => x)));
    }

    [Fact]
    public void Within_a_document_the_path_leads_to_the_schedule_and_the_message_goes_on()
    {
        string text = JsonSerializer.Serialize(new Plan("run", Hold(1, 2), null, [Hold(1, 2).Hold(3)], []));
        JsonException error = Assert.Throws<JsonException>(() =>
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
}

/// <summary>A document with schedules in it.</summary>
public sealed record Plan(string Name, Schedule Rate, Phase? Warmup, IReadOnlyList<Schedule> Others, Dictionary<string, Schedule> ByName);

[JsonSerializable(typeof(Plan))]
[JsonSerializable(typeof(Curve))]
internal sealed partial class PlanContext : JsonSerializerContext;
