using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // AiDotNet. Two columns each: the rate after so many steps, and the rate asked for by the step. They agree.
    private static Dictionary<string, Schedule[]> AiDotNet =>
        new()
        {
            ["aidotnet_cyclic_exp"] = Both(
                Warmup(0.06 - 0.002, 31).Decay(0, 29).RepeatForever().Times(Hold(1, 0).Decay(Tail.Exponential(0.9931))).Plus(0.002)
            ),
            ["aidotnet_warm_restarts"] = Both(Ramp(0.05, 3e-5, 13, Curve.Cosine).RepeatForever(stretch: 2)),
            ["aidotnet_onecycle"] = Both(Ramp(0.031 / 17.3, 0.031, 77).DecayUntil(257, 0.031 / 17.3 / 731, Curve.Cosine)),
            // The milestone still belongs to the first schedule, and the second one's step 0 is never in force.
            ["aidotnet_sequential"] = Both(Warmup(0.1, 20).Hold(1).Then(Hold(0.1, 0).Decay(Tail.Exponential(0.95)).Skip(1))),
            ["aidotnet_sequential_jump"] = Both(
                Hold(0.02, 10 + 1).Then(Ramp(0.1 / 25, 0.1, 12).DecayUntil(40, 0.1 / 25 / 1e4, Curve.Cosine).Skip(1))
            ),
            ["aidotnet_cosine"] = Both(Ramp(0.05, 1e-5, 137, Curve.Cosine)),
            ["aidotnet_polynomial"] = Both(Ramp(0.1, 0.0013, 227, Curve.Polynomial(0.5))),
        };

    private static Schedule[] Both(Schedule schedule) => [schedule, schedule];
}
