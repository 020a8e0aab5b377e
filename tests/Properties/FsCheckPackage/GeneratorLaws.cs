using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Schedules.Laws;
using Schedules.Properties.Examples;
using Xunit;

namespace Schedules.Properties.FsCheckPackage;

/// <summary>What the package makes is of the kind that its name says, and so is all that it shrinks to.</summary>
public class GeneratorLaws
{
    private static readonly Verbs[] eachVerb =
    [
        .. Enum.GetValues<Verbs>().Where(verb => verb is not (Verbs.None or Verbs.All or Verbs.Functions or Verbs.Stored)),
    ];

    [Fact]
    public void Every_verb_is_generated()
    {
        string text = string.Join("\n", Sampled(ScheduleArbitraries.AnySchedule, 2000).Select(schedule => $".{schedule}"));
        Assert.All(
            eachVerb.Select(verb =>
                verb switch
                {
                    Verbs.Tail => ".Decay(Tail.",
                    Verbs.Delay => ".Hold(",
                    _ => $".{verb}(",
                }
            ),
            call => Assert.Contains(call, text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_kind_of_curve_and_tail_is_in_schedules()
    {
        string text = string.Join("\n", Sampled(ScheduleArbitraries.AnySchedule, 5000));
        Assert.All(
            Sampled(ScheduleArbitraries.AnyCurve, 300),
            curve => Assert.Contains($"{curve}", curve == Curve.Linear ? "Curve.Linear" : text, StringComparison.Ordinal)
        );
        Assert.All(Sampled(ScheduleArbitraries.AnyTail, 50), tail => Assert.Contains($"{tail}", text, StringComparison.Ordinal));
    }

    public static TheoryData<Verbs> EachVerb => [.. eachVerb];

    [Theory]
    [MemberData(nameof(EachVerb))]
    public void A_verb_that_is_not_wanted_is_not_generated(Verbs verb)
    {
        Verbs without = Verbs.All & ~verb;
        string[] codes = [.. Sampled(new ScheduleGenerator(without).Schedules, 300).Select(schedule => $".{schedule}")];
        string call = verb switch
        {
            Verbs.Tail => ".Decay(Tail.",
            // each has another verb that prints it
            Verbs.Hold
            or Verbs.Delay
            or Verbs.Then
            or Verbs.Take
            or Verbs.Skip
            or Verbs.Reverse
            or Verbs.Every
            or Verbs.Stretch
            or Verbs.Times
            or Verbs.Plus => "",
            _ => $".{verb}(",
        };
        Assert.All(codes.Where(_ => call.Length > 0), code => Assert.DoesNotContain(call, code, StringComparison.Ordinal));
    }

    [Fact]
    public void Curves_levels_and_lengths_are_those_that_were_chosen_after_every_shrink()
    {
        var generator = new ScheduleGenerator(
            Verbs.Hold | Verbs.Ramp | Verbs.Then,
            [Curve.Cosine],
            lowest: 0.25,
            highest: 0.5,
            mostSteps: 7,
            mostParts: 4
        );
        foreach (Phase phase in Sampled(generator.Phases, 200).SelectMany(phase => Shrinks(generator.Phases, phase).Prepend(phase)))
        {
            Assert.InRange(phase.Phases.Count, 1, 4);
            Assert.All(
                phase.Phases,
                part =>
                {
                    Assert.InRange(part.Length!.Value, 0, 4 * 7);
                    Assert.InRange(part.Start, 0.25, 0.5);
                    Assert.InRange(part.End!.Value, 0.25, 0.5);
                    Assert.Contains(part.Curve, new[] { null, Curve.Cosine });
                }
            );
        }
    }

    [Fact]
    public void Wrapped_phases_are_of_their_kind_after_every_shrink()
    {
        Holds(ScheduleArbitraries.AnyContinuousPhase, phase => phase.IsContinuous);
        Holds(ScheduleArbitraries.AnyNeverRisingPhase, phase => ScheduleLaws.For(phase).NeverRisesAfter(0).Failures.Count == 0);
        Holds(ScheduleArbitraries.AnyNonNegativePhase, phase => ScheduleLaws.For(phase).NeverNegative().Failures.Count == 0);
        Holds(
            ScheduleArbitraries.AnyWarmupThenDecay,
            phase => ScheduleLaws.For(phase).RisesToOnePeak().NeverNegative().Failures.Count == 0
        );
        Holds(ScheduleArbitraries.AnyShortPhase, phase => phase.Length <= 100);
        Holds(ScheduleArbitraries.AnyAstronomicalPhase, phase => phase.Length > int.MaxValue);

        static void Holds<T>(Arbitrary<T> any, Func<Phase, bool> holds)
            where T : WrappedPhase =>
            Assert.All(Sampled(any, 100).SelectMany(one => Shrinks(any, one).Prepend(one)), one => Assert.True(holds(one.Get), $"{one}"));
    }

    [Property(MaxTest = 50)]
    public void Shrinking_ends(Schedule schedule)
    {
        int shrinks = 0;
        // always the last of the simpler ones, the least simple, where FsCheck takes the first that fails
        for (Schedule? simpler = schedule; simpler is not null; simpler = ScheduleArbitraries.AnySchedule.Shrinker(simpler).LastOrDefault())
        {
            Assert.True(++shrinks < 1000, $"{schedule} was shrunk 1,000 times, to {simpler}");
        }
    }

    [Fact]
    public async Task A_schedule_is_printed_as_code_that_makes_it()
    {
        Schedule[] schedules = [.. Sampled(new ScheduleGenerator(Verbs.Stored).Schedules, 40)];
        Schedule[] made = await CSharp.EvaluateAsync<Schedule[]>(
            $"{CSharp.Usings}new Schedule[] {{ {string.Join(",\n", schedules.AsEnumerable())} }}"
        );
        Assert.Equal(schedules, made);
    }

    [Property(MaxTest = 200)]
    public void A_training_run_a_plateau_and_its_state_are_made_by_their_arbitraries(TrainingRun run, Plateau plateau, PlateauState state)
    {
        Assert.True(run.TotalSteps > 0);
        Assert.InRange(plateau.Next(state, 0.5).Factor, 0, 1);
    }

    private static List<T> Sampled<T>(Arbitrary<T> any, int count) => [.. any.Generator.Sample(count, Seed.Of(typeof(T).Name), size: 40)];

    // The first ways to go, and from each the first ones on.
    private static IEnumerable<T> Shrinks<T>(Arbitrary<T> any, T value) =>
        any.Shrinker(value).Take(5).SelectMany(simpler => any.Shrinker(simpler).Take(5).Prepend(simpler));
}
