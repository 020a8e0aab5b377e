using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Schedules.Kernel;

namespace Schedules.Json;

// All kinds that the JSON format has, a line each: an example, and how to build one from its fields, which are numbered in order. The
// names, order and defaults of the fields come from the example's description, which the writer uses too.
internal static class JsonKinds
{
    private static readonly Phase cycles = Schedule.Ramp(0, 1, 2).Repeat(2);

    internal static JsonReader<Curve> Curves { get; } =
        new(
            "curve",
            new(Curve.Linear, f => Curve.Linear),
            new(Curve.Cosine, f => Curve.Cosine),
            new(Curve.Exponential, f => Curve.Exponential),
            new(Curve.Polynomial(3), f => Curve.Polynomial(f.Number(0))),
            new(Curve.OneMinusSqrt, f => Curve.OneMinusSqrt),
            new(Curve.OneMinusSquare, f => Curve.OneMinusSquare),
            new(Curve.CosinePower(3), f => Curve.CosinePower(f.Number(0))),
            new(Curve.HalfCosine, f => Curve.HalfCosine),
            new(Curve.Rex, f => Curve.Rex),
            new(Curve.Tanh(-1, 1), f => Curve.Tanh(f.Number(0), f.Number(1))),
            new(Curve.WsdExponential, f => Curve.WsdExponential),
            new(Curve.Logarithmic, f => Curve.Logarithmic),
            new(Curve.Cosine.KDecay(2), f => f.OfCurve().KDecay(f.Number(0))),
            new(Curve.Polynomial(3).Mirror(), f => f.OfCurve().Mirror())
        );

    internal static JsonReader<Tail> Tails { get; } =
        new(
            "tail",
            new(Tail.InverseSqrt(1), f => Tail.InverseSqrt(f.Number(0))),
            new(Tail.InverseTime(1), f => Tail.InverseTime(f.Number(0), f.Number(1))),
            new(Tail.Exponential(0.5), f => Tail.Exponential(f.Number(0))),
            new(Tail.Power(1, 1), f => Tail.Power(f.Number(0), f.Number(1)))
        );

    // In the order in which an error message lists them: the most frequent first.
    internal static JsonReader<Schedule> Schedules { get; } =
        new(
            "schedule",
            new(Schedule.Ramp(0, 1, 2), f => Schedule.Ramp(f.Number(0), f.Number(1), f.Steps(2), f.Curve(3))),
            new(Schedule.Hold(1, 2), f => Schedule.Hold(f.Number(0), f.Steps(1))),
            new(Schedule.Constant(1), f => Schedule.Constant(f.Number(0))),
            new(cycles.Hold(1), f => Sequence(f)),
            new(Schedule.Hold(1, 0).Decay(Tail.Exponential(0.5)), f => Schedule.Hold(f.Number(0), 0).Decay(f.Tail(1))),
            new(cycles.Take(3), f => f.OfSchedule().Take(f.Steps(0))),
            new(cycles.Skip(3), f => f.OfSchedule().Skip(f.Steps(0))),
            new(cycles.Times(2), f => f.OfSchedule().Times(f.Number(0))),
            new(cycles.Plus(2), f => f.OfSchedule().Plus(f.Number(0))),
            new(cycles.Clamp(0, 1), f => f.OfSchedule().Clamp(f.Number(0), f.Number(1))),
            new(cycles.Times(cycles), f => Combine(f, Combination.Product)),
            new(cycles.Plus(cycles), f => Combine(f, Combination.Sum)),
            new(cycles.Min(cycles), f => Combine(f, Combination.Lower)),
            new(cycles.Max(cycles), f => Combine(f, Combination.Higher)),
            new(cycles, f => f.OfPhase().Repeat(f.Steps(0), f.Steps(1), f.Number(2), f.Number(3))),
            new(cycles.RepeatForever(), f => f.OfPhase().RepeatForever(f.Steps(0), f.Number(1), f.Number(2))),
            new(cycles.Stretch(2), f => f.OfPhase().Stretch(f.Steps(0))),
            new(cycles.Reverse(), f => f.OfPhase().Reverse()),
            new(cycles.Every(2), f => f.OfSchedule().Every(f.Steps(0))),
            new(cycles.PerEpoch(2), f => f.OfSchedule().PerEpoch(f.Steps(0)))
        );

    internal static Phase ReadPhase(JsonElement root) =>
        Schedules.Read(root) as Phase ?? throw new JsonPlace("schedule").Error("the schedule never ends; it must be a phase.");

    private static Schedule Combine(JsonPart part, Combination combination)
    {
        List<Schedule> schedules = part.Schedules(0);
        return schedules.Count >= 2
            ? schedules.Aggregate((all, next) => all.Combine(next, combination))
            : throw part.Place(0).Error($"of has {schedules.Count} in it; it must have 2 or more.");
    }

    // Only the last item may be a schedule that never ends.
    private static Schedule Sequence(JsonPart part)
    {
        List<Schedule> schedules = part.Schedules(0);
        Phase[] phases = [.. schedules.TakeWhile(schedule => schedule is Phase).Cast<Phase>()];
        return phases.Length == schedules.Count ? Schedule.Sequence(phases)
            : phases.Length < schedules.Count - 1
                ? throw part.Place(0).Item(phases.Length).Error("an item of phases never ends; only the last one need not be a phase.")
            : phases.Length == 0 ? schedules[0]
            : Schedule.Sequence(phases).Then(schedules[phases.Length]);
    }
}
