using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // pytorch_optimizer.
    private static Dictionary<string, Schedule[]> PytorchOptimizer =>
        new()
        {
            ["koz_rex"] = [Ramp(0.37, 0.0021, 173, Curve.Rex)],
            // Past t_max it rises again.
            ["koz_warmup_cosine"] = [Warmup(1e-5, 0.01, 13).DecayUntil(150, 0.0001, Curve.Cosine).Ramp(0.01, 150 - 13, Curve.Cosine)],
        };
}
