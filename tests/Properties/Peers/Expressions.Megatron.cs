using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // Megatron-LM. The rate and the weight decay.
    private static Dictionary<string, Schedule[]> Megatron =>
        new()
        {
            ["megatron_cosine"] = [Warmup(0.0006, 23).DecayUntil(211, 6e-5, Curve.Cosine), Constant(0.1)],
            ["megatron_wsd_linear"] = [Warmup(0.0023, 19).HoldUntil(307 - 89).Decay(1.1e-5, 89), Constant(0.1)],
            ["megatron_wsd_exponential"] = [Warmup(0.0023, 19).HoldUntil(307 - 89).Decay(1.1e-5, 89, Curve.WsdExponential), Constant(0.1)],
            ["megatron_wsd_minus_sqrt"] = [Warmup(0.0023, 19).HoldUntil(307 - 89).Decay(1.1e-5, 89, Curve.OneMinusSqrt), Constant(0.1)],
            ["megatron_wd_cosine"] = [Warmup(0.001, 10).DecayUntil(120, 1e-5, Curve.Cosine), Ramp(0.01, 0.17, 111, Curve.Cosine)],
        };
}
