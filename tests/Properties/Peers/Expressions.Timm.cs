using System;
using System.Collections.Generic;
using System.Linq;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // timm: without warmup_prefix the warmup replaces the first steps of the decay, which goes on where it would have been.
    // A drop every 2.4 steps is one every 24 tenths of a step.
    private static Dictionary<string, Schedule[]> Timm =>
        new()
        {
            ["timm_cosine_warmup_overlap"] = [Warmup(1e-5, 0.001, 23).Then(Ramp(0.001, 1e-6, 300, Curve.Cosine).Skip(23))],
            ["timm_cosine_cycles_equal"] =
            [
                Sequence(Enumerable.Range(0, 4).Select(cycle => Ramp(0.2 * Math.Pow(0.1, cycle), 0.001, 50, Curve.Cosine))),
            ],
            ["timm_cosine_cycles_mul3"] = [Ramp(0.2, 0, 10, Curve.Cosine).Repeat(6, stretch: 3, scale: 0.9)],
            ["timm_cosine_kdecay"] = [Ramp(0.05, 1e-5, 201, Curve.Cosine.KDecay(2.3))],
            ["timm_poly_05"] = [Ramp(0.05, 1e-5, 199, Curve.Polynomial(0.5))],
            ["timm_poly_2_kdecay"] = [Warmup(0.001, 0.05, 11).Decay(0.0001, 180, Curve.Polynomial(2).KDecay(1.7))],
            ["timm_poly_cycles"] =
            [
                Sequence(
                    Enumerable.Range(0, 3).Select(cycle => Ramp(0.05 * Math.Pow(0.5, cycle), 0.0001, 31 << cycle, Curve.Polynomial(1.3)))
                ),
            ],
            ["timm_tanh"] = [Hold(0.03, 1).Then(TanhOfTimm(0.03, 1e-6, 200, -7, 3).Skip(1)).Then(Hold(1e-6, 0))],
            ["timm_tanh_warm"] =
            [
                Warmup(1e-5, TanhOfTimm(0.03, 0.0001, 200, -5, 4).At(15), 15)
                    .Then(TanhOfTimm(0.03, 0.0001, 200, -5, 4).Skip(15))
                    .Then(Hold(0.0001, 0)),
            ],
            ["timm_step"] = [Warmup(0.001, 0.1, 7).Then(Hold(0.1, 0).Decay(Tail.Exponential(0.3)).PerEpoch(30))],
            ["timm_step_float"] = [Warmup(1e-6, 0.016, 3).Then(Hold(0.016, 0).Decay(Tail.Exponential(0.97)).PerEpoch(24).Every(10))],
            ["timm_multistep"] =
            [
                Hold(0.1, 30 - 1)
                    .Then(Hold(0.1 * 0.2, 60 - 30))
                    .Then(Hold(0.1 * Math.Pow(0.2, 2), 100 - 60))
                    .Then(Hold(0.1 * Math.Pow(0.2, 3), 0)),
            ],
        };

    // timm does not stretch the tangent to the ends: it begins below the base rate, and ends above the minimum, to which it then falls.
    // Before its first step it has the base rate itself.
    private static Phase TanhOfTimm(double rate, double minimum, long steps, double lower, double upper) =>
        Ramp(
            minimum + ((rate - minimum) * (1 - Math.Tanh(lower)) / 2),
            minimum + ((rate - minimum) * (1 - Math.Tanh(upper)) / 2),
            steps,
            Curve.Tanh(lower, upper)
        );
}
