using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // ParameterSchedulers.jl. Its steps count from 1: Delay(1) reads ours so.
    private static Dictionary<string, Schedule[]> ParameterSchedulers =>
        new()
        {
            ["psjl_cosanneal"] = [Ramp(0.1, 0.002, 50, Curve.Cosine).RepeatForever().Delay(1)],
            ["psjl_cosanneal_norestart"] = [Ramp(0.1, 0.002, 50, Curve.Cosine).Ramp(0.1, 50, Curve.Cosine).RepeatForever().Delay(1)],
            ["psjl_poly"] = [Ramp(0.3, 0, 90, Curve.Polynomial(3)).Delay(1)],
            ["psjl_inv"] = [Hold(0.3, 0).Decay(Tail.InverseTime(0.17, 2)).Delay(1)],
            ["psjl_onecycle"] = [Ramp(0.1 / 25, 0.1, 30, Curve.Cosine).DecayUntil(120, 0.1 / 1e5, Curve.Cosine).Delay(1)],
        };
}
