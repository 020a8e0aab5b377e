using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // torchtitan.
    private static Dictionary<string, Schedule[]> TorchTitan =>
        new()
        {
            // Its warmup is (step + 1) / warmup_steps, and the decay would arrive one step past the end of the run.
            ["torchtitan_wsd_cosine"] = [Warmup(0.0003, 23).Skip(1).HoldUntil(211 - 78).Decay(0, 78, Curve.Cosine)],
        };
}
