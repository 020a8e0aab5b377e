using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // Transformers: the peak is at the end of the warmup, the floor at the total; past it a cosine rises again.
    // One and a half waves in 80 steps are three half waves of 80 thirds of a step.
    private static Dictionary<string, Schedule[]> Transformers =>
        new()
        {
            ["hf_constant_warmup"] = [Warmup(5e-5, 37)],
            ["hf_linear_nowarmup"] = [Warmup(2e-5, 0).DecayUntil(111, 0)],
            ["hf_cosine"] =
            [
                Warmup(0.00025, 31).Then(Ramp(0.00025, 0, 241 - 31, Curve.Cosine).Ramp(0.00025, 241 - 31, Curve.Cosine).RepeatForever()),
            ],
            ["hf_cosine_hard_restarts"] = [Warmup(0.0007, 19).Then(Ramp(0.0007, 0, (307 - 19) / 3, Curve.Cosine).Repeat(3))],
            ["hf_cosine_hard_restarts4"] = [Ramp(0.01, 0, 180 / 4, Curve.Cosine).Repeat(4)],
            ["hf_polynomial_p1"] = [Warmup(5e-5, 17).DecayUntil(233, 1e-7)],
            ["hf_polynomial_p25"] = [Warmup(0.0033, 11).DecayUntil(151, 1.7e-5, Curve.Polynomial(2.5))],
            ["hf_polynomial_p05"] = [Warmup(0.01, 0).DecayUntil(100, 0.001, Curve.Polynomial(0.5))],
            ["hf_inverse_sqrt_timescale"] = [Warmup(0.001, 43).Decay(Tail.InverseSqrt(211))],
            ["hf_cosine_min_lr_rate"] =
            [
                Warmup(0.0013, 7)
                    .Then(Ramp(0.0013, 0.137 * 0.0013, 131 - 7, Curve.Cosine).Ramp(0.0013, 131 - 7, Curve.Cosine).RepeatForever()),
            ],
            ["hf_cosine_warmup_min_lr"] =
            [
                Warmup(0.0006, 29)
                    .Then(Ramp(0.0006, 6e-5, 271 - 29, Curve.Cosine).Ramp(0.0006, 271 - 29, Curve.Cosine).RepeatForever())
                    .Skip(1),
            ],
            ["hf_cosine_warmup_min_lr_wrate"] =
            [
                Warmup(0.1 * 0.0006, 0.0006, 29 - 1)
                    .Then(Ramp(0.0006, 0.05 * 0.0006, 191 - 29, Curve.Cosine).Ramp(0.0006, 191 - 29, Curve.Cosine).RepeatForever()),
            ],
            ["hf_wsd_wlinear_dlinear"] = [Warmup(0.073 * 0.00081, 0.00081, 21).Hold(103).Decay(0.073 * 0.00081, 97)],
            ["hf_wsd_w1sqrt_dlinear"] =
            [
                Warmup(0.073 * 0.00081, 0.00081, 21, Curve.OneMinusSqrt.Mirror()).Hold(103).Decay(0.073 * 0.00081, 97),
            ],
            ["hf_wsd_wlinear_dcosine"] = [Warmup(0.073 * 0.00081, 0.00081, 21).Hold(103).Decay(0.073 * 0.00081, 97, Curve.Cosine)],
            ["hf_wsd_wlinear_d1sqrt"] = [Warmup(0.073 * 0.00081, 0.00081, 21).Hold(103).Decay(0.073 * 0.00081, 97, Curve.OneMinusSqrt)],
            ["hf_wsd_w1sqrt_d1sqrt"] =
            [
                Warmup(0.073 * 0.00081, 0.00081, 21, Curve.OneMinusSqrt.Mirror()).Hold(103).Decay(0.073 * 0.00081, 97, Curve.OneMinusSqrt),
            ],
            ["hf_wsd_cosine_cycles"] =
            [
                Warmup(0.1 * 0.002, 0.002, 3 * 10)
                    .Hold(3 * 30)
                    .Decay(0.1 * 0.002, 80, Curve.Cosine)
                    .Ramp(0.002, 80, Curve.Cosine)
                    .Ramp(0.1 * 0.002, 80, Curve.Cosine)
                    .Every(3),
            ],
        };
}
