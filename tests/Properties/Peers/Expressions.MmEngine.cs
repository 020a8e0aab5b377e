using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // MMEngine.
    private static Dictionary<string, Schedule[]> MmEngine =>
        new()
        {
            // Past its last period it stays where it was in that period's last step.
            ["mmengine_cosine_restart"] =
            [
                Ramp(0.05, 0.0001, 50, Curve.Cosine)
                    .Then(Ramp(0.5 * 0.05, 0.0001, 100, Curve.Cosine))
                    .Then(Ramp(0.25 * 0.05, 0.0001, 150, Curve.Cosine))
                    .Take(300 - 1),
            ],
            ["mmengine_step_multistep"] = [Warmup(0.1 * 0.1, 0.1, 10 - 1).Times(Hold(1, 30).Repeat(4, scale: 0.3))],
        };
}
