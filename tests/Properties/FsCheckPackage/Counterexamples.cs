using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Schedules.Laws;
using Xunit;

namespace Schedules.Properties.FsCheckPackage;

/// <summary>Every law bites: random schedules that need not keep it are caught, and the shrunk one and what is said of it were approved.</summary>
public partial class Counterexamples
{
    private static readonly string file = Path.Combine("tests", "Properties", "FsCheckPackage", "Counterexamples.approved.txt");

    private static readonly Dictionary<string, Func<ScheduleLaws, ScheduleLaws>> ofPhases = new()
    {
        ["IsWithin(-1, 1)"] = laws => laws.IsWithin(-1, 1),
        ["NeverNegative()"] = laws => laws.NeverNegative(),
        ["StartsAt(0)"] = laws => laws.StartsAt(0),
        ["HitsTarget(0)"] = laws => laws.HitsTarget(0),
        ["Hits(5, 0)"] = laws => laws.Hits(5, 0),
        ["EndsAt(0)"] = laws => laws.EndsAt(0),
        ["IsContinuous(0.25)"] = laws => laws.IsContinuous(0.25),
        ["IsContinuousToShare(0.9)"] = laws => laws.IsContinuousToShare(0.9),
        ["RisesToOnePeak()"] = laws => laws.RisesToOnePeak(),
        ["NeverRisesAfter(3)"] = laws => laws.NeverRisesAfter(3),
        ["IsStaircase(4)"] = laws => laws.IsStaircase(4),
        ["IsPeriodic(6)"] = laws => laws.IsPeriodic(6),
        ["AgreesWith(Hold(1, 5))"] = laws => laws.AgreesWith(Schedule.Hold(1, 5), tolerance: 0.5),
    };

    [Fact]
    public void Are_as_was_approved()
    {
        var text = new StringBuilder();
        foreach ((string law, Func<ScheduleLaws, ScheduleLaws> add) in ofPhases)
        {
            Say($"{law}, of a phase", Caught(ScheduleArbitraries.AnyPhase, phase => add(ScheduleLaws.For(phase))));
        }
        foreach (string law in new[] { "IsWithin(-1, 1)", "NeverRisesAfter(3)", "IsContinuous(0.25)", "EndsAt(0)" })
        {
            Say(
                $"{law}, of any schedule",
                Caught(ScheduleArbitraries.AnySchedule, any => ofPhases[law](ScheduleLaws.For(any, lastStep: 40)))
            );
        }
        foreach (string law in new[] { "IsWithin(-1, 1)", "NeverRisesAfter(3)" })
        {
            Say(
                $"{law}, of billions of steps",
                Caught(ScheduleArbitraries.AnyAstronomicalPhase, p => ofPhases[law](ScheduleLaws.For(p.Get)))
            );
        }
        Say(
            "IsFinite()",
            Caught(ScheduleArbitraries.AnyPhase, phase => ScheduleLaws.For(step => 1 / phase.At(step), 30, "1 / lr").IsFinite())
        );
        foreach (string law in new[] { "NeverRisesAfter(3)", "RisesToOnePeak()" })
        {
            Say(
                $"{law}, of a function that is not a number at step 5",
                Caught(
                    ScheduleArbitraries.AnyNeverRisingPhase,
                    p => ofPhases[law](ScheduleLaws.For(step => step == 5 ? double.NaN : p.Get.At(step), 5, "NaN at 5"))
                )
            );
        }
        Say(
            "IsPure()",
            Caught(
                ScheduleArbitraries.AnyPhase,
                phase =>
                {
                    int calls = 0;
                    return ScheduleLaws.For(_ => phase.At(calls++), 30, "counts its calls").IsPure();
                }
            )
        );
        Say(
            "a function that throws",
            Caught(ScheduleArbitraries.AnyShortPhase, p => ScheduleLaws.For(step => p.Get.Sample(10)[step], 20, "a table of 10").IsFinite())
        );
        Say("Follows(lr), by a scheduler that skips a step", Caught(ScheduleArbitraries.AnyPhase, lr => Laws(lr, Bug.Skips).Follows(lr)));
        Say(
            "GoesTo, by one that adds up",
            Caught(ScheduleArbitraries.AnyPhase, lr => Laws(lr, Bug.AddsUp).GoesTo((s, step) => s.GoTo(step)))
        );
        Say(
            "Resumes, by one that forgets",
            Caught(ScheduleArbitraries.AnyPhase, lr => Laws(lr, Bug.Forgets).Resumes(s => s.Save(), (s, saved) => s.Load(saved)))
        );
        Say(
            "Resumes, by one that saving disturbs",
            Caught(ScheduleArbitraries.AnyPhase, lr => Laws(lr, Bug.IsDisturbed).Resumes(s => s.Save(), (s, saved) => s.Load(saved)))
        );
        Approved.Holds(file, text.ToString());

        void Say(string what, (string Label, string Shrunk) caught) =>
            text.Append($"{what}\n  {caught.Shrunk}\n  {caught.Label.Replace("\n", "\n  ")}\n\n");
    }

    [Fact]
    public void A_scheduler_without_a_bug_keeps_all_laws() =>
        Prop.ForAll(
                ScheduleArbitraries.AnySchedule,
                lr => Laws(lr, Bug.None).Follows(lr).GoesTo((s, step) => s.GoTo(step)).Resumes(s => s.Save(), (s, saved) => s.Load(saved))
            )
            .Check(Config.QuickThrowOnFailure.WithReplay(Replay(nameof(A_scheduler_without_a_bug_keeps_all_laws))));

    private static Replay Replay(string test) => new(Seed.Of(test), size: FSharpOption<int>.None);

    private static SchedulerLaws<Stepped> Laws(Schedule lr, Bug bug) =>
        SchedulerLaws.For(() => new Stepped(lr, bug), s => s.Step(), s => s.Rate, lastStep: 20);

    // What FsCheck says: the label, and the argument after all shrinks.
    private static (string Label, string Shrunk) Caught<T>(Arbitrary<T> any, Func<T, LawSet> laws)
    {
        string said = Assert
            .ThrowsAny<Exception>(() =>
                Prop.ForAll(any, value => laws(value).ToProperty())
                    .Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(Replay("a counterexample")))
            )
            .Message;
        Match parts = Said().Match(said.ReplaceLineEndings("\n"));
        Assert.True(parts.Success, said);
        return (parts.Groups["label"].Value, parts.Groups["shrunk"].Value);
    }

    [GeneratedRegex(
        @"Label of failing property: (?<label>.*?)\n(?:Original:.*\nShrunk|Original):\n(?<shrunk>.*?)\n",
        RegexOptions.Singleline
    )]
    private static partial Regex Said();

    private enum Bug
    {
        None,
        Skips,
        AddsUp,
        Forgets,
        IsDisturbed,
    }

    // A scheduler that keeps a count, as they all do, with a bug that its author overlooked.
    private sealed class Stepped(Schedule lr, Bug bug)
    {
        private long step;

        public double Rate => lr.At(step);

        public void Step() => step += bug == Bug.Skips && step == 4 ? 2 : 1;

        public void GoTo(long next) => step = bug == Bug.AddsUp ? step + next : next;

        public long Save()
        {
            long saved = bug == Bug.Forgets && step > 3 ? step - 1 : step;
            step += bug == Bug.IsDisturbed ? 1 : 0;
            return saved;
        }

        public void Load(long saved) => step = saved;
    }
}
