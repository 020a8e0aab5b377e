using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // The two tutorials that the library was born for.
    private static Dictionary<string, Schedule[]> Tutorials =>
        new()
        {
            ["reference_warmup_cosine_hold10"] = [Warmup(0.001, 100).Hold(10).Decay(0, 890, Curve.Cosine)],
            ["reference_warmup_cosine_nohold"] =
            [
                Warmup(0.00027, 37).Then(Ramp(0.00027, 0, 461 - 37, Curve.Cosine).Ramp(0.00027, 461 - 37, Curve.Cosine).RepeatForever()),
            ],
            ["reference_warmup_cosine_hold25"] =
            [
                Warmup(0.013, 51).Hold(25).Then(Ramp(0.013, 0, 571 - 76, Curve.Cosine).Ramp(0.013, 571 - 76, Curve.Cosine).RepeatForever()),
            ],
            ["reference_warmup_cosine_class"] = [Warmup(0.013, 51).Hold(25).DecayUntil(571, 0, Curve.Cosine)],
            ["reference_exp_5_0"] = [Hold(0.1, 0).DecayUntil(5 - 1, 1e-6, Curve.Exponential)],
            ["reference_exp_5_1"] = [Hold(0.01, 1).DecayUntil(5 - 1, 1e-4, Curve.Exponential)],
            ["reference_exp_5_2"] = [Hold(0.01, 2).DecayUntil(5 - 1, 1e-5, Curve.Exponential)],
            ["reference_exp_200_13"] = [Hold(0.0037, 13).DecayUntil(200 - 1, 2.9e-7, Curve.Exponential)],
        };
}
