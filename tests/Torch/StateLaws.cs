using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Schedules.Laws;
using Schedules.Properties;
using TorchSharp.Modules;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Torch.Tests;

/// <summary>A state is loaded completely or not at all, and only into a scheduler with the same schedules.</summary>
[Properties(Arbitrary = [typeof(StateLaws)])]
public class StateLaws
{
    private static readonly Plateau plateau = new(0.5, patience: 1, cooldown: 2);

    private static readonly JsonSerializerOptions[] options =
    [
        new(),
        new(JsonSerializerDefaults.Web),
        new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper },
        new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault },
    ];

    // Fewer cases, since each one is stored and loaded in all pairs of options.
    [Property(MaxTest = 200)]
    public void What_is_stored_comes_back_whatever_the_options(Followed followed)
    {
        SchedulerState state = followed.Scheduler().state_dict();
        foreach (string json in options.Select(option => JsonSerializer.Serialize(state, option)))
        {
            foreach (JsonSerializerOptions option in options)
            {
                SchedulerState again = JsonSerializer.Deserialize<SchedulerState>(json, option)!;
                Assert.Equal(state, again);
                Assert.Equal(state.Plateau, again.Plateau);
                Scheduler resumed = followed.Scheduler();
                resumed.load_state_dict(again);
                Assert.Equal(state, resumed.state_dict());
            }
        }
    }

    [Fact]
    public void Without_any_of_its_fields_or_with_another_one_it_is_refused()
    {
        JsonNode whole = JsonNode.Parse(JsonSerializer.Serialize(Followed.Example.Scheduler().state_dict()))!;
        string[] paths =
        [
            .. Objects(whole)
                .Where(path =>
                    !path.Contains(".schedule", StringComparison.Ordinal) && !path.Contains("values[1", StringComparison.Ordinal)
                ),
        ];
        Assert.All(
            (string[])
                ["$", "$.plateau", "$.groups[0]", "$.groups[0].learningRate", "$.groups[0].momentum", "$.groups[0].momentum.values[0]"],
            path => Assert.Contains(path, paths)
        );
        foreach (string path in paths)
        {
            Refused(whole, path, fields => fields["more"] = 1);
            foreach (string field in At(whole, path).Select(field => field.Key))
            {
                Refused(whole, path, fields => fields.Remove(field));
                Refused(whole, path, fields => fields[field] = new JsonArray(true));
            }
        }
        Refused(whole, "$", fields => fields["step"] = -1);
        Refused(whole, "$", fields => fields["groups"] = null);
        Refused(whole, "$", fields => fields["groups"] = new JsonArray(null, null));
        Refused(whole, "$.plateau", fields => fields["factor"] = 2);
        Refused(whole, "$.groups[0]", fields => fields["learningRate"] = null);
        Refused(whole, "$.groups[0].learningRate.schedule", fields => fields["kind"] = "none");
    }

    // Fewer cases, since a million steps are compared for trees that differ but have the same values.
    [Property(MaxTest = 100)]
    public void Another_schedule_is_refused_at_the_first_step_at_which_it_differs(Change change)
    {
        (Func<long, double>? was, Func<long, double>? now, long from) = change;
        using SGD optimizer = AnyOptimizer.Sgd();
        SchedulerState state = optimizer.Follow(was, firstStep: from).state_dict();
        Scheduler scheduler = optimizer.Follow(now);
        SchedulerState before = scheduler.state_dict();
        long? first = Seen(was, from).Where(step => !was(step).Equals(now(step))).Select(step => (long?)step).FirstOrDefault();
        try
        {
            scheduler.load_state_dict(state);
        }
        catch (ArgumentException error)
        {
            Assert.Equal(before, scheduler.state_dict());
            Match message = Regex.Match(error.Message, @"at step (\d+) it is (\S+) and was ([^\s;,]+)");
            long step = long.Parse(message.Groups[1].Value, CultureInfo.InvariantCulture);
            Assert.Equal(now(step), double.Parse(message.Groups[2].Value, CultureInfo.InvariantCulture));
            Assert.Equal(was(step), double.Parse(message.Groups[3].Value, CultureInfo.InvariantCulture));
            Assert.NotEqual(now(step), was(step));
            Assert.True(first is null ? step >= from + Steps : step == first, error.Message);
            scheduler.load_state_dict(state, newSchedule: true);
            Assert.Equal(now(from), optimizer.LearningRates()[0]);
            return;
        }
        Assert.Null(first);
        Assert.Equal(was(from), optimizer.LearningRates()[0]);
    }

    [Fact]
    public void A_difference_is_found_within_a_long_phase_and_in_the_last_of_many()
    {
        Phase run = Warmup(0.1, 1_000).Decay(0, 900_000, Curve.Cosine);
        Assert.Contains(
            "at step 700001 it is 0.25 and was ",
            Mismatch(run, Of(step => step == 700_001 ? 0.25 : run.At(step)), from: 500),
            StringComparison.Ordinal
        );
        Phase many = Sequence(Enumerable.Range(0, 3_000).Select(i => Hold(i / 4096.0, 1_000)));
        Assert.Contains(
            "at step 3000000 it is 0 and was 0.5",
            Mismatch(many.Then(Hold(0.5, 1)), many.Then(Hold(0, 1)), from: 5),
            StringComparison.Ordinal
        );
        Assert.Null(Mismatch(many.Then(Hold(0.5, 1)), many.Then(Hold(0.25, 1)).Then(Hold(0.5, 0)), from: 3_000_001));
    }

    [Fact]
    public void A_message_has_the_group_its_hyperparameter_and_the_jump_where_it_continues()
    {
        Phase lr = Warmup(0.5, 4).Hold(4);
        using SGD optimizer = AnyOptimizer.Sgd(groups: 2);
        SchedulerState state = optimizer.Follow([lr, new(lr, momentum: Constant(0.5), name: "head")], firstStep: 4).state_dict();
        Scheduler scheduler = optimizer.Follow([lr, new(lr, momentum: Of(step => step > 5 ? 0.25 : 0.5), name: "head")]);
        Assert.Equal(
            "The momentum of param group 1 (head) follows another schedule than in the state: "
                + "at step 6 it is 0.25 and was 0.5; at step 4 it is 0.5 and was 0.5, where it continues. "
                + "If that is meant, load with newSchedule: true. (Parameter 'state')",
            Assert.Throws<ArgumentException>(() => scheduler.load_state_dict(state)).Message
        );
    }

    [Fact]
    public void A_function_over_a_table_is_known_by_the_values_that_it_has()
    {
        double[] table = [.. Enumerable.Range(0, 100).Select(step => 1.0 / (step + 1))];
        double[] other = [.. table[..90], .. new double[10]];
        Func<long, double> lr = step => table[step];
        Assert.Null(Mismatch(lr, lr, from: 5));
        Assert.Null(Mismatch(lr, step => table[..90][step], from: 5));
        Assert.Null(Mismatch(Ramp(1, 1, 200), step => new double[] { 1, 1, 1 }[step], from: 1));
        Assert.Contains("at step 91 it is 0 and was 0.010869", Mismatch(lr, step => other[step], from: 27), StringComparison.Ordinal);
    }

    [Fact]
    public void Functions_joined_by_plus_are_known_by_what_a_call_gives()
    {
        Func<long, double> joined = step => 7;
        joined += Constant(0.5);
        Assert.Null(Mismatch(joined, Constant(0.5), from: 3));
        Assert.Null(Mismatch(Constant(0.5), joined, from: 3));
        Assert.NotNull(Mismatch(joined, Constant(0.25), from: 3));
    }

    [Fact]
    public void A_schedule_nested_deeper_than_JSON_is_read_is_known_by_its_values()
    {
        Schedule deep = Enumerable
            .Range(0, 40)
            .Aggregate(Ramp(0.5, 0.25, 9).RepeatForever(), (inner, i) => inner.Min(Constant(1).Delay(i)).Every(2).PerEpoch(2));
        using SGD optimizer = AnyOptimizer.Sgd();
        SchedulerState state = optimizer.Follow(deep, firstStep: 5).state_dict();
        Assert.Equal(state, JsonSerializer.Deserialize<SchedulerState>(JsonSerializer.Serialize(state)));
        Assert.Null(Mismatch(deep, deep, from: 5));
        Assert.NotNull(Mismatch(deep, Constant(0.375), from: 5));
    }

    [Fact]
    public void Plateau_base_rates_names_and_number_of_groups_must_be_those_of_the_state()
    {
        using SGD one = AnyOptimizer.Sgd();
        using SGD two = AnyOptimizer.Sgd(groups: 2);
        Schedule lr = Constant(0.5);
        (string, Scheduler, Scheduler)[] cases =
        [
            ("The state has a plateau", one.Follow(lr, plateau: plateau), one.Follow(lr)),
            ("The scheduler has a plateau", one.Follow(lr), one.Follow(lr, plateau: plateau)),
            ("The learning rate of param group 0 is relative", one.Follow(lr), one.Follow(lr, relative: true)),
            ("The learning rate of param group 0 is not relative", one.Follow(lr, relative: true), one.Follow(lr)),
            ("The state is of 2 param groups", two.Follow(lr), one.Follow(lr)),
            ("param group 0 (head) was body in the state", one.Follow([new(lr, name: "body")]), one.Follow([new(lr, name: "head")])),
            ("The momentum of param group 0 follows", one.Follow(lr, momentum: lr), one.Follow(lr)),
            ("The weight decay of param group 0 follows", one.Follow(lr), one.Follow(lr, weightDecay: lr)),
        ];
        foreach ((string? problem, Scheduler? was, Scheduler? now) in cases)
        {
            SchedulerState before = now.state_dict();
            Assert.StartsWith(problem, Assert.Throws<ArgumentException>("state", () => now.load_state_dict(was.state_dict())).Message);
            Assert.Equal(before, now.state_dict());
        }
        // One schedule for all groups is the same as that schedule for each.
        two.Follow([lr, lr]).load_state_dict(two.Follow(lr).state_dict());
        two.Follow(lr).load_state_dict(two.Follow([lr, lr]).state_dict());
    }

    [Fact]
    public void A_new_schedule_may_have_another_plateau()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Scheduler with = optimizer.Follow(Constant(0.5), plateau: plateau, firstStep: 3);
        with.load_state_dict(optimizer.Follow(Constant(0.25), firstStep: 5).state_dict(), newSchedule: true);
        Assert.Equal((5, plateau.Start), (with.CurrentStep, with.PlateauState));
        Scheduler without = optimizer.Follow(Constant(0.5));
        without.load_state_dict(with.state_dict(), newSchedule: true);
        Assert.Equal((5, null), (without.CurrentStep, without.PlateauState));
    }

    [Fact]
    public void Base_rates_are_part_of_the_state()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        SchedulerState state = optimizer.Follow(Warmup(1, 4), relative: true, firstStep: 2).state_dict();
        optimizer.ParamGroups.Single().InitialLearningRate = 7;
        Scheduler resumed = optimizer.Follow(Warmup(1, 4), relative: true);
        resumed.load_state_dict(state);
        Assert.Equal([0.25], optimizer.LearningRates());
        Assert.Equal(state, resumed.state_dict());
    }

    [Fact]
    public void A_state_whose_step_has_no_usable_value_changes_nothing()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Scheduler scheduler = optimizer.Follow(step => step == 5 ? double.NaN : 0.25);
        Assert.Throws<InvalidOperationException>(() =>
            scheduler.load_state_dict(optimizer.Follow(Constant(0.25), firstStep: 5).state_dict(), newSchedule: true)
        );
        Assert.Equal(0, scheduler.CurrentStep);
        Assert.Equal([0.25], optimizer.LearningRates());
    }

    private const int Steps = 2_000;

    public static Arbitrary<Followed> AnyFollowed =>
        Arb.From(
            from schedule in ScheduleArbitraries.AnySchedule.Generator
            from isFunction in Gen.Elements(false, true)
            from relative in Gen.Elements(false, true)
            from hasPlateau in Gen.Elements(false, true)
            from reports in Gen.Choose(0, 4)
            from step in Gen.Frequency(
                (3, Gen.Choose(0, 1000).Select(n => (long)n)),
                (1, Gen.Choose(31, 62).Select(bits => (1L << bits) + 7))
            )
            select new Followed(Usable(schedule), isFunction, relative, hasPlateau ? reports : null, step)
        );

    public static Arbitrary<Change> AnyChange =>
        Arb.From(
            from one in ScheduleArbitraries.AnySchedule.Generator
            from other in ScheduleArbitraries.AnySchedule.Generator
            from step in Gen.Choose(0, 300)
            from start in Gen.Choose(0, 100)
            from now in Gen.Elements<Func<Schedule, Func<long, double>>>(
                _ => Usable(other),
                was => was,
                was => was.Times(1),
                was => was is Phase phase ? phase.Stretch(3).Every(3) : was.Delay(0),
                was => new Func<long, double>(at => was.At(at)),
                was => at => at == step ? 0.995 : was.At(at),
                was => was is Phase phase ? phase.Hold(step) : was,
                was => was is Phase phase ? phase.Take(Math.Min(step, phase.Length)).Decay(0, 7) : was.Skip(1)
            )
            from isFunction in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
            let was = Usable(one)
            select new Change(isFunction ? at => was.At(at) : was.ToFunc(), now(was), start)
        );

    private static Schedule Usable(Schedule schedule) => schedule.Clamp(0, 0.99);

    // The steps whose values the state has: all of them, or some.
    private static IEnumerable<long> Seen(Func<long, double> schedule, long from)
    {
        try
        {
            _ = Of(schedule).ToJson();
            return Enumerable.Range(0, Steps).Select(n => from + n);
        }
        catch (NotSupportedException)
        {
            return Enumerable.Range(0, 11).Select(power => from + (1L << power)).Prepend(from);
        }
    }

    private static string? Mismatch(Func<long, double> was, Func<long, double> now, long from)
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        SchedulerState state = optimizer.Follow(was, firstStep: from).state_dict();
        Scheduler scheduler = optimizer.Follow(now);
        return Record.Exception(() => scheduler.load_state_dict(state))?.Message;
    }

    private static void Refused(JsonNode whole, string path, Action<JsonObject> change)
    {
        JsonNode changed = whole.DeepClone();
        change(At(changed, path));
        foreach (JsonSerializerOptions option in options)
        {
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SchedulerState>(changed.ToJsonString(), option));
        }
    }

    private static IEnumerable<string> Objects(JsonNode? node) =>
        node switch
        {
            JsonObject fields => fields.SelectMany(field => Objects(field.Value)).Prepend(fields.GetPath()),
            JsonArray items => items.SelectMany(Objects),
            _ => [],
        };

    private static JsonObject At(JsonNode root, string path) =>
        Descendants(root).OfType<JsonObject>().Single(node => node.GetPath() == path);

    private static IEnumerable<JsonNode?> Descendants(JsonNode? node) => (
            node is JsonObject fields ? fields.Select(field => field.Value)
            : node is JsonArray items ? items
            : []
        ).SelectMany(Descendants).Prepend(node);

    // The schedules of the run that saves the state.
    public sealed record Followed(Schedule Rate, bool IsFunction, bool Relative, int? Reports, long Step)
    {
        public static Followed Example { get; } = new(Warmup(0.25, 8), IsFunction: false, Relative: true, Reports: 2, Step: 5);

        public Scheduler Scheduler()
        {
            var momentum = Rate.ToFunc();
            Scheduler scheduler = AnyOptimizer
                .Sgd()
                .Follow(
                    [new(IsFunction ? step => momentum(step) : Rate, momentum: step => momentum(step), name: "all")],
                    Reports is null ? null : plateau,
                    Relative,
                    firstStep: Step
                );
            for (int i = 0; i < Reports; i++)
            {
                scheduler.Report(1.0 / 3);
            }
            return scheduler;
        }
    }

    // The function followed when the state is saved, and the one when it is loaded.
    public sealed record Change(Func<long, double> Was, Func<long, double> Now, long From)
    {
        public override string ToString() => $"{Of(Was, "a function")}, then {Of(Now, "a function")}, from step {From}";
    }
}
