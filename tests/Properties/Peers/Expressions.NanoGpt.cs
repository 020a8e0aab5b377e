using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // nanoGPT. Its warmup is (it + 1) / (warmup_iters + 1).
    private static Dictionary<string, Schedule[]> NanoGpt =>
        new()
        {
            ["nanogpt_a"] = [Warmup(0.0006, 31 + 1).Skip(1).DecayUntil(301, 6e-5, Curve.Cosine)],
            ["nanogpt_b"] = [Warmup(0.0017, 100 + 1).Skip(1).DecayUntil(1200, 0, Curve.Cosine)],
        };
}
