using System;
using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // NeMo. Its warmup is (step + 1) / (warmup_steps + 1), and max_steps is the last step before the minimum.
    private static Dictionary<string, Schedule[]> Nemo =>
        new()
        {
            ["nemo_warmup"] = [Warmup(0.001, 37 + 1).Skip(1).HoldUntil(100 + 1).Then(Constant(1e-5))],
            // The decay takes no notice of the warmup, and is joined where it has come to by then.
            ["nemo_sqrt"] =
            [
                Warmup(0.02, 11 + 1).Skip(1).Hold(1).Then(Ramp(0.02, 0, 141, Curve.Polynomial(0.5)).Skip(11 + 1)).Max(Constant(0.0001)),
            ],
            ["nemo_cosine"] = [Warmup(0.0003, 23 + 1).Skip(1).DecayUntil(301, 1.1e-5, Curve.Cosine)],
            // With constant_steps the warmup is step / warmup_steps.
            ["nemo_cosine_const"] = [Warmup(0.0003, 23).DecayUntil(301 - 60, 1.1e-5, Curve.Cosine)],
            ["nemo_noam"] = [Warmup(5 / Math.Sqrt(256 * 61), 61).Decay(Tail.InverseSqrt(61)).Skip(1).Delay(1)],
            ["nemo_noam_hold"] = [Warmup(0.002, 41 + 1).Skip(1).Hold(67).Decay(Tail.Power(0.7, 41)).Take(560 + 1).Then(Constant(1e-5))],
            ["nemo_inverse_sqrt"] = [Warmup(0.001, 31 + 1).Skip(1).Decay(Tail.InverseSqrt(31 + 1)).Take(480 + 1).Then(Constant(1e-6))],
            ["nemo_t5_inverse_sqrt"] = [Hold(1 / Math.Sqrt(49), 49).Decay(Tail.InverseSqrt(49)).Take(390 + 1).Then(Constant(0))],
            ["nemo_wsd_1sqrt"] = [Warmup(0.001, 21 + 1).Skip(1).Hold(180).DecayUntil(300, 0, Curve.OneMinusSqrt).Max(Constant(2e-5))],
        };
}
