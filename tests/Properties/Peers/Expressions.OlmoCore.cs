using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // OLMo-core.
    private static Dictionary<string, Schedule[]> OlmoCore =>
        new()
        {
            ["olmo_wsd"] = [Warmup(0.0008, 23).HoldUntil(257 - 61).Decay(1e-6, 61)],
            ["olmo_wsd_fraction"] = [Warmup(0.0008, 23).HoldUntil(331 - 76).Decay(0, 76)],
            ["olmo_linear"] = [Warmup(0.0003, 31).DecayUntil(271, 0.07 * 0.0003)],
            ["olmo_invsqrt"] = [Warmup(0.001, 41).Then(Hold(0.95 * 0.001, 0).Decay(Tail.InverseSqrt(41)).Plus(0.05 * 0.001))],
            ["olmo_cosine"] = [Warmup(0.0003, 47).DecayUntil(389, 0.1 * 0.0003, Curve.Cosine)],
            ["olmo_cos_linear_tail"] = [Warmup(0.0003, 47).DecayUntil(389, 0.1 * 0.0003, Curve.Cosine).Take(389 - 40).Decay(0, 40)],
            ["olmo_composable"] = [Warmup(0.0004, 31).Hold(100).Decay(0.3 * 0.0004, 80, Curve.Cosine).Decay(1e-6, 57)],
            ["olmo_composable_override"] = [Warmup(0.0004, 31).Decay(0.1 * 0.0004, 269, Curve.Cosine).Take(150).Decay(0, 40)],
            ["olmo_sequential"] = [Warmup(0.0005, 20).HoldUntil(50).Decay(0.3 * 0.0005, 100, Curve.Cosine).DecayUntil(220, 0)],
            // A period's last step has the minimum in force, so the next period's level comes one step later.
            ["olmo_wsds"] =
            [
                Warmup(0.0006, 15)
                    .HoldUntil(80)
                    .DecayUntil(100, 1e-6)
                    .Hold(1)
                    .Then(Hold(0.9 * 0.0006, 0))
                    .HoldUntil(164)
                    .DecayUntil(180, 1e-6)
                    .Hold(1)
                    .Then(Hold(0.8 * 0.0006, 0))
                    .HoldUntil(276)
                    .DecayUntil(300, 1e-6),
            ],
            ["olmo_exponential"] = [Ramp(1e-7, 1, 150, Curve.Exponential)],
        };
}
