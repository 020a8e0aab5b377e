// A property suite for a schedule and for a cooldown of any schedule, and the message of a law that is broken.
using System;
using FsCheck;
using FsCheck.Fluent;
using Schedules;
using Schedules.Laws;
using static Schedules.Schedule;

Phase lr = Warmup(peak: 1e-3, steps: 100).Hold(10).DecayUntil(999, 0, Curve.Cosine);
ScheduleLaws laws = ScheduleLaws.For(lr, lastStep: 999).StartsAt(0).EndsAt(0);
laws.IsPure().NeverNegative().RisesToOnePeak().NeverRisesAfter(110).IsContinuous(slope: 1e-5).Check();

Prop.ForAll(ScheduleArbitraries.AnyPhase, plan => ScheduleLaws.For(plan.Ramp(0, 20)).EndsAt(0)).QuickCheckThrowOnFailure();
Prop.ForAll(ScheduleArbitraries.AnyWarmupThenDecay, plan => ScheduleLaws.For(plan.Get.Times(0.5)).RisesToOnePeak())
    .QuickCheckThrowOnFailure();

Console.WriteLine(laws.HitsTarget(1e-4).Failures[0]);
