using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

/// <summary>The tables that Transformers tests its own schedules against, to within the 0.01 that it allows itself.</summary>
public class TransformersTables
{
    private static readonly JsonElement table = JsonDocument
        .Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Properties", "Peers", "transformers-tables.jsonl")))
        .RootElement;

    private static readonly Dictionary<string, Schedule> expressions = new()
    {
        ["get_constant_schedule {}"] = Constant(10),
        ["get_constant_schedule_with_warmup {\"num_warmup_steps\": 4}"] = Warmup(10, 4),
        ["get_linear_schedule_with_warmup {\"num_warmup_steps\": 2; \"num_training_steps\": 10}"] = Warmup(10, 2).DecayUntil(10, 0),
        ["get_cosine_schedule_with_warmup {\"num_warmup_steps\": 2; \"num_training_steps\": 10}"] = Warmup(10, 2)
            .DecayUntil(10, 0, Curve.Cosine),
        ["get_cosine_with_hard_restarts_schedule_with_warmup {\"num_warmup_steps\": 2; \"num_training_steps\": 10; \"num_cycles\": 2}"] =
            Warmup(10, 2).Then(Ramp(10, 0, (10 - 2) / 2, Curve.Cosine).Repeat(2)),
        [
            "get_polynomial_decay_schedule_with_warmup {\"num_warmup_steps\": 2; \"num_training_steps\": 10; \"power\": 2.0; \"lr_end\": 1e-07}"
        ] = Warmup(10, 2).DecayUntil(10, 1e-7, Curve.Polynomial(2)),
        ["get_inverse_sqrt_schedule {\"num_warmup_steps\": 2}"] = Warmup(10, 2).Decay(Tail.InverseSqrt(2)),
        ["get_wsd_schedule {\"num_warmup_steps\": 2; \"num_training_steps\": 10; \"num_decay_steps\": 2; \"min_lr_ratio\": 0.0}"] = Warmup(
                10,
                2
            )
            .HoldUntil(10 - 2)
            .Decay(0, 2, Curve.Cosine),
    };

    public static TheoryData<string, int, double> Rows
    {
        get
        {
            TheoryData<string, int, double> rows = [];
            foreach (JsonElement row in table.GetProperty("rows").EnumerateArray())
            {
                rows.Add(row[0].GetString()!, row[1].GetInt32(), row[2].GetDouble());
            }
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Expression_gives_the_table(string call, int step, double value) =>
        Assert.Equal(value, expressions[call].At(step), table.GetProperty("tolerance").GetDouble());

    [Fact]
    public void Every_call_has_rows() => Assert.Empty(expressions.Keys.Except(Rows.Select(row => row.Data.Item1)));
}
