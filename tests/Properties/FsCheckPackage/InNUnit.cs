using System.Collections.Generic;
using FsCheck;
using NUnit.Framework;
using Schedules.Laws;
using static Schedules.Schedule;

namespace Schedules.Properties.FsCheckPackage.InNUnit;

public class CooldownLaws
{
    private static readonly Phase lr = Warmup(peak: 1e-3, steps: 100).Hold(10).DecayUntil(999, 0, Curve.Cosine);

    public static IEnumerable<Law> Laws => ScheduleLaws.For(lr, lastStep: 999).StartsAt(0).HitsTarget(0).NeverRisesAfter(110);

    [TestCaseSource(nameof(Laws))]
    public void The_plan(Law law) => law.Check();

    [FsCheck.NUnit.Property(Arbitrary = [typeof(ScheduleArbitraries)])]
    public Property A_cooldown_of_any_plan_ends_at_0(Phase plan) => ScheduleLaws.For(plan.Ramp(0, 20)).EndsAt(0);
}
