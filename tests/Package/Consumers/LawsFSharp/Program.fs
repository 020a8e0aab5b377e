// A property suite for a schedule and for a cooldown of any schedule, and the message of a law that is broken.
open FsCheck
open FsCheck.FSharp
open Schedules
open Schedules.Laws
open type Schedules.Schedule

let lr = Warmup(peak = 1e-3, steps = 100).Hold(10).DecayUntil(999, 0.0, Curve.Cosine)
let laws = ScheduleLaws.For(lr, lastStep = 999).StartsAt(0).EndsAt(0)
laws.IsPure().NeverNegative().RisesToOnePeak().NeverRisesAfter(110).IsContinuous(slope = 1e-5).Check()

let cooldown (plan: Phase) = ScheduleLaws.For(plan.Ramp(0.0, 20)).EndsAt(0).ToProperty()
let halved (plan: WarmupThenDecay) = ScheduleLaws.For(plan.Get * 0.5).RisesToOnePeak().ToProperty()
Check.QuickThrowOnFailure(Prop.forAll ScheduleArbitraries.AnyPhase cooldown)
Check.QuickThrowOnFailure(Prop.forAll ScheduleArbitraries.AnyWarmupThenDecay halved)

printfn $"{laws.HitsTarget(1e-4).Failures[0]}"
