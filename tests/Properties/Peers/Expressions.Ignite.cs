using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // PyTorch-Ignite.
    private static Dictionary<string, Schedule[]> Ignite =>
        new()
        {
            // The top of an odd cycle is between two steps: half steps.
            ["ignite_linear_cyclical"] = [Ramp(0.013, 0.27, 41).Ramp(0.013, 41).RepeatForever().Every(2)],
            // Start and end shrink each in its own way: a ramp of its own for each.
            ["ignite_cosine_cycle"] =
            [
                Ramp(0.1, 0, 37, Curve.Cosine)
                    .RepeatForever(stretch: 2, scale: 0.7)
                    .Plus(Ramp(0, 1e-3, 37, Curve.Cosine).RepeatForever(stretch: 2, scale: 0.9)),
            ],
            ["ignite_cosine_warm"] = [Ramp(0.1, 1e-3, 40, Curve.Cosine).Warmup(0.1, 9).RepeatForever()],
            ["ignite_concat"] = [Ramp(0.1, 0.5, 30).Decay(0.01, 60, Curve.Cosine).Decay(0, 30)],
        };
}
