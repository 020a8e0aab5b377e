using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // Axolotl.
    private static Dictionary<string, Schedule[]> Axolotl =>
        new()
        {
            // Past its end the cosine rises again.
            ["axolotl_quadratic_warmup_cosine"] =
            [
                Warmup(0.001, 30, Curve.Polynomial(2).Mirror())
                    .Then(Ramp(0.001, 0, 300 - 30, Curve.Cosine).Ramp(0.001, 300 - 30, Curve.Cosine).RepeatForever()),
            ],
            ["axolotl_cosine_warmup_decay_constant"] = [Warmup(0.001, 30).DecayUntil(210, 0.2 * 0.001, Curve.Cosine)],
        };
}
