using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // DeepSpeed. It takes one step before the first: every warmup waits a step at its start.
    private static Dictionary<string, Schedule[]> DeepSpeed =>
        new()
        {
            ["deepspeed_warmup_log"] = [Warmup(1e-6, 0.001, 53 - 1, Curve.Logarithmic).Delay(1)],
            ["deepspeed_warmup_linear"] = [Warmup(1e-6, 0.001, 53).Delay(1)],
            ["deepspeed_warmup_decay"] = [Warmup(1e-6, 0.001, 31).DecayUntil(211, 1e-6).Delay(1)],
            // The test has no end of its own; the run of 130 steps has, after 10 times 13.
            ["deepspeed_range_test"] = [Ramp(1e-5, 1e-5 * (1 + 5.0 * 10), 10 * 13)],
            ["deepspeed_range_test_stair"] = [Ramp(1e-5, 1e-5 * (1 + 5.0 * 10), 10).PerEpoch(13)],
        };
}
