using System;
using System.Collections.Generic;
using System.Linq;
using Schedules.Kernel;

namespace Schedules;

// The kinds of parts that can be read, each made by the verb that it is named after, so that what is wrong is found as it is everywhere.
internal static class JsonKinds
{
    private static readonly JsonField start = new("start", JsonValue.ReadNumber);
    private static readonly JsonField steps = new("steps", JsonValue.ReadSteps);
    private static readonly JsonField stretch = new("stretch", JsonValue.ReadSteps, optional: true);
    private static readonly JsonField scale = new("scale", JsonValue.ReadNumber, optional: true);
    private static readonly JsonField floor = new("floor", JsonValue.ReadNumber, optional: true);
    private static readonly JsonField ofSchedule = new("of", JsonValue.ReadSchedule);
    private static readonly JsonField ofPhase = new("of", JsonValue.ReadPhase);
    private static readonly JsonField ofSchedules = new("of", JsonValue.ReadSchedules);
    private static readonly JsonField ofCurve = new("of", JsonValue.ReadCurve);

    internal static JsonParts<Curve> Curves { get; } =
        new(
            "curve",
            [
                new("linear", f => Curve.Linear),
                new("cosine", f => Curve.Cosine),
                new("exponential", f => Curve.Exponential),
                new("polynomial", f => Curve.Polynomial(f.Number("power")), new JsonField("power", JsonValue.ReadNumber)),
                new("oneMinusSqrt", f => Curve.OneMinusSqrt),
                new("oneMinusSquare", f => Curve.OneMinusSquare),
                new("cosinePower", f => Curve.CosinePower(f.Number("exponent")), new JsonField("exponent", JsonValue.ReadNumber)),
                new("halfCosine", f => Curve.HalfCosine),
                new("rex", f => Curve.Rex),
                new(
                    "tanh",
                    f => Curve.Tanh(f.Number("lower"), f.Number("upper")),
                    new JsonField("lower", JsonValue.ReadNumber),
                    new JsonField("upper", JsonValue.ReadNumber)
                ),
                new("wsdExponential", f => Curve.WsdExponential),
                new("logarithmic", f => Curve.Logarithmic),
                new("kDecay", f => f.Part<Curve>("of")!.KDecay(f.Number("k")), new JsonField("k", JsonValue.ReadNumber), ofCurve),
                new("mirror", f => f.Part<Curve>("of")!.Mirror(), ofCurve),
            ]
        );

    internal static JsonParts<Tail> Tails { get; } =
        new(
            "tail",
            [
                new("inverseSqrt", f => Tail.InverseSqrt(f.Number("timescale")), new JsonField("timescale", JsonValue.ReadNumber)),
                new(
                    "inverseTime",
                    f => Tail.InverseTime(f.Number("rate"), f.Number("power", 1)),
                    new JsonField("rate", JsonValue.ReadNumber),
                    new JsonField("power", JsonValue.ReadNumber, optional: true)
                ),
                new("exponential", f => Tail.Exponential(f.Number("rate")), new JsonField("rate", JsonValue.ReadNumber)),
                new(
                    "power",
                    f => Tail.Power(f.Number("exponent"), f.Number("timescale")),
                    new JsonField("exponent", JsonValue.ReadNumber),
                    new JsonField("timescale", JsonValue.ReadNumber)
                ),
            ]
        );

    // The ones that there are most of first.
    internal static JsonParts<Schedule> Schedules { get; } =
        new(
            "schedule",
            [
                new(
                    "ramp",
                    Ramp,
                    start,
                    new JsonField("target", JsonValue.ReadNumber),
                    steps,
                    new JsonField("curve", JsonValue.ReadCurve, optional: true)
                ),
                new("hold", f => Schedule.Hold(f.Number("value"), f.Steps("steps")), new JsonField("value", JsonValue.ReadNumber), steps),
                new("constant", f => Schedule.Constant(f.Number("value")), new JsonField("value", JsonValue.ReadNumber)),
                new("sequence", f => Sequence(f.Part<List<Schedule>>("phases")!), new JsonField("phases", JsonValue.ReadPhases)),
                new(
                    "decay",
                    f => Schedule.Hold(f.Number("start"), 0).Decay(f.Part<Tail>("tail")!),
                    start,
                    new JsonField("tail", JsonValue.ReadTail)
                ),
                new("take", f => Of(f).Take(f.Steps("steps")), steps, ofSchedule),
                new("skip", f => Of(f).Skip(f.Steps("steps")), steps, ofSchedule),
                new("times", f => Of(f).Times(f.Number("factor")), new JsonField("factor", JsonValue.ReadNumber), ofSchedule),
                new("plus", f => Of(f).Plus(f.Number("offset")), new JsonField("offset", JsonValue.ReadNumber), ofSchedule),
                new(
                    "clamp",
                    f => Of(f).Clamp(f.Number("low"), f.Number("high")),
                    new JsonField("low", JsonValue.ReadNumber),
                    new JsonField("high", JsonValue.ReadNumber),
                    ofSchedule
                ),
                new("product", f => Combine(f, Combination.Product), ofSchedules),
                new("sum", f => Combine(f, Combination.Sum), ofSchedules),
                new("min", f => Combine(f, Combination.Lower), ofSchedules),
                new("max", f => Combine(f, Combination.Higher), ofSchedules),
                new(
                    "repeat",
                    f => OfPhase(f).Repeat(f.Steps("count"), f.Steps("stretch", 1), f.Number("scale", 1), f.Number("floor")),
                    new JsonField("count", JsonValue.ReadSteps),
                    stretch,
                    scale,
                    floor,
                    ofPhase
                ),
                new(
                    "repeatForever",
                    f => OfPhase(f).RepeatForever(f.Steps("stretch", 1), f.Number("scale", 1), f.Number("floor")),
                    stretch,
                    scale,
                    floor,
                    ofPhase
                ),
                new("stretch", f => OfPhase(f).Stretch(f.Steps("factor")), new JsonField("factor", JsonValue.ReadSteps), ofPhase),
                new("reverse", f => OfPhase(f).Reverse(), ofPhase),
                new("every", f => Of(f).Every(f.Steps("stride")), new JsonField("stride", JsonValue.ReadSteps), ofSchedule),
                new(
                    "perEpoch",
                    f => Of(f).PerEpoch(f.Steps("stepsPerEpoch")),
                    new JsonField("stepsPerEpoch", JsonValue.ReadSteps),
                    ofSchedule
                ),
            ]
        );

    private static Schedule Of(JsonFields fields) => fields.Part<Schedule>("of")!;

    private static Phase OfPhase(JsonFields fields) => fields.Part<Phase>("of")!;

    private static Phase Ramp(JsonFields fields) =>
        Schedule.Ramp(fields.Number("start"), fields.Number("target"), fields.Steps("steps"), fields.Part<Curve>("curve"));

    // All are phases but the last, which need not be one. A phase of length 0 counts only if nothing follows it.
    private static Schedule Sequence(List<Schedule> schedules)
    {
        Schedule? tail = schedules.LastOrDefault() is { } last and not Phase ? last : null;
        int count = schedules.Count - (tail is null ? 0 : 1);
        Phase[] phases = [.. schedules.Take(count).Cast<Phase>().Where((phase, i) => phase.Length > 0 || i == schedules.Count - 1)];
        return tail is null ? Schedule.Sequence(phases)
            : phases.Length == 0 ? tail
            : Schedule.Sequence(phases).Then(tail);
    }

    private static Schedule Combine(JsonFields fields, Combination combination) =>
        fields.Part<List<Schedule>>("of")!.Aggregate((all, next) => all.Combine(next, combination));

    // A final level that is not finite, as overflow makes one, could not be written again.
    internal static void CheckLast(Phase? made)
    {
        if (
            made is { End: var end, Phases: var phases }
            && (double.IsNaN(end) || double.IsInfinity(end))
            && phases[phases.Count - 1].Schedule.Describe() is { Kind: "hold" }
        )
        {
            throw new InvalidOperationException($"The schedule stays at {Text.Of(end)} in the end; it must stay at a finite number.");
        }
    }
}
