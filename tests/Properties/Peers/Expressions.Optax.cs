using System;
using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // optax: the total of a warmup and its decay counts the warmup, and the last value is held.
    private static Dictionary<string, Schedule[]> Optax =>
        new()
        {
            ["optax_linear"] = [Ramp(3.1e-5, 0.0171, 149)],
            ["optax_linear_begin"] = [Hold(0.7, 40).Ramp(0.013, 91)],
            ["optax_polynomial_p2"] = [Hold(1, 5).Ramp(0.01, 211, Curve.Polynomial(2))],
            ["optax_polynomial_p3_up"] = [Ramp(1e-5, 0.1, 101, Curve.Polynomial(3))],
            ["optax_exponential_stair"] = [Hold(0.021, 0).Decay(Tail.Exponential(0.83)).PerEpoch(17).Delay(11)],
            ["optax_exponential_end"] = [Hold(0.021, 0).Decay(Tail.Exponential(Math.Pow(0.41, 1.0 / 50))).Max(Constant(0.0001))],
            ["optax_cosine"] = [Ramp(0.0317, 0.013 * 0.0317, 257, Curve.Cosine)],
            ["optax_cosine_onecycle"] =
            [
                Warmup(0.11 / 13, 0.11, (long)(0.27 * 307), Curve.Cosine).DecayUntil(307, 0.11 / 13 / 700, Curve.Cosine),
            ],
            ["optax_warmup_constant"] = [Warmup(1e-6, 0.003, 61)],
            ["optax_warmup_cosine"] = [Warmup(1e-7, 0.0003, 47).DecayUntil(389, 3e-5, Curve.Cosine)],
            ["optax_sgdr"] =
            [
                Warmup(0.1, 5)
                    .DecayUntil(50, 0, Curve.Cosine)
                    .Then(Warmup(0.01, 0.07, 10).DecayUntil(100, 0.001, Curve.Cosine))
                    .Then(Warmup(0.005, 0.05, 0).DecayUntil(150, 0, Curve.Cosine)),
            ],
            ["optax_join_discontinuous"] =
            [
                Ramp(0.3, 0, 40, Curve.Cosine)
                    .Take(25)
                    .Then(Hold(0.1, 0).Decay(Tail.Exponential(Math.Pow(0.5, 1.0 / 10))).Take(80 - 25))
                    .Then(Ramp(0, 1, 10)),
            ],
        };
}
