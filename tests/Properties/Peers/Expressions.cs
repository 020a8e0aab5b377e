using System;
using System.Collections.Generic;
using System.Linq;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

/// <summary>
/// The expressions, one for each column, for cases that are no row of docs/coming-from.md as it stands there: two calls together, a row run on
/// past its end, more levels or cycles than the row has.
/// </summary>
internal static class Expressions
{
    public static IReadOnlyDictionary<string, Schedule[]> All { get; } =
        new Dictionary<string, Schedule[]>
        {
            ["torch_lambda_noam"] = [Warmup(1 / Math.Sqrt(512 * 67), 67).Decay(Tail.InverseSqrt(67)).Skip(1)],
            ["torch_sequential_three"] = [Warmup(0.02 * 0.1, 0.02, 13).HoldUntil(60).Decay(0, 71, Curve.Polynomial(1.7))],
            ["torch_lambda_per_group"] = [Hold(0.1, 0).Decay(Tail.Exponential(0.9)), Hold(0.003, 0).Decay(Tail.InverseTime(1))],
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
            ["hf_wsd_w1sqrt_dlinear"] =
            [
                Warmup(0.073 * 0.00081, 0.00081, 21, Curve.OneMinusSqrt.Mirror()).Hold(103).Decay(0.073 * 0.00081, 97),
            ],
            ["optax_polynomial_p2"] = [Hold(1, 5).Ramp(0.01, 211, Curve.Polynomial(2))],
            ["optax_exponential_stair"] = [Hold(0.021, 0).Decay(Tail.Exponential(0.83)).PerEpoch(17).Delay(11)],
            ["timm_poly_2_kdecay"] = [Warmup(0.001, 0.05, 11).Decay(0.0001, 180, Curve.Polynomial(2).KDecay(1.7))],
            ["timm_poly_cycles"] =
            [
                Sequence(
                    Enumerable.Range(0, 3).Select(cycle => Ramp(0.05 * Math.Pow(0.5, cycle), 0.0001, 31 << cycle, Curve.Polynomial(1.3)))
                ),
            ],
            ["timm_tanh_warm"] =
            [
                Warmup(1e-5, TanhOfTimm(0.03, 0.0001, 200, -5, 4).At(15), 15)
                    .Then(TanhOfTimm(0.03, 0.0001, 200, -5, 4).Skip(15))
                    .Then(Hold(0.0001, 0)),
            ],
            ["timm_step_float"] = [Warmup(1e-6, 0.016, 3).Then(Hold(0.016, 0).Decay(Tail.Exponential(0.97)).PerEpoch(24).Every(10))],
            // A period's last step has the minimum in force, so the next period's level comes one step later.
            ["olmo_wsds"] =
            [
                Warmup(0.0006, 15)
                    .HoldUntil(80)
                    .DecayUntil(100, 1e-6)
                    .Hold(1)
                    .Then(Hold(0.9 * 0.0006, 0))
                    .HoldUntil(164)
                    .DecayUntil(180, 1e-6)
                    .Hold(1)
                    .Then(Hold(0.8 * 0.0006, 0))
                    .HoldUntil(276)
                    .DecayUntil(300, 1e-6),
            ],
            // Past its end the cosine rises again.
            ["axolotl_quadratic_warmup_cosine"] =
            [
                Warmup(0.001, 30, Curve.Polynomial(2).Mirror())
                    .Then(Ramp(0.001, 0, 300 - 30, Curve.Cosine).Ramp(0.001, 300 - 30, Curve.Cosine).RepeatForever()),
            ],
            // Past its last period it stays where it was in that period's last step.
            ["mmengine_cosine_restart"] =
            [
                Ramp(0.05, 0.0001, 50, Curve.Cosine)
                    .Then(Ramp(0.5 * 0.05, 0.0001, 100, Curve.Cosine))
                    .Then(Ramp(0.25 * 0.05, 0.0001, 150, Curve.Cosine))
                    .Take(300 - 1),
            ],
            ["fvcore_step"] = [Hold(0.1, 30).Then(Hold(0.01, 30)).Then(Hold(0.001, 30)).Then(Hold(0.0001, 30))],
            ["fvcore_composite_mixed"] = [Hold(0.1, 100).Then(Hold(0.02, 100)).Then(Ramp(0.004, 0, 50, Curve.Polynomial(2)))],
            // Past t_max it rises again.
            ["koz_warmup_cosine"] =
            [
                Warmup(1e-5, 0.01, 13).Then(Ramp(0.01, 0.0001, 150 - 13, Curve.Cosine).Ramp(0.01, 150 - 13, Curve.Cosine).RepeatForever()),
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
