using System;
using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // PyTorch: a scheduler that joins others starts each of them from the base rate again.
    // A peak at 30 % of 257 steps, less one, is at 761 tenths of a step.
    private static Dictionary<string, Schedule[]> Torch =>
        new()
        {
            ["torch_linear_warmup_a"] = [Warmup(0.0375 * 0.031, 0.0375, 137)],
            ["torch_linear_decay_to_zero"] = [Ramp(0.0731, 0, 97)],
            ["torch_linear_decay_b"] = [Ramp(0.000317 * 0.7, 0.000317 * 0.05, 53)],
            ["torch_constant_a"] = [Hold(0.0613 * 0.37, 41).Then(Hold(0.0613, 0))],
            ["torch_exponential_a"] = [Hold(0.0123, 0).Decay(Tail.Exponential(0.9873))],
            ["torch_exponential_growth"] = [Ramp(1e-7, 1e-7 * Math.Pow(1.0471, 400), 400, Curve.Exponential)],
            ["torch_step_a"] = [Hold(0.1, 0).Decay(Tail.Exponential(0.1)).PerEpoch(30)],
            ["torch_multistep_dup"] =
            [
                Hold(0.25, 11)
                    .Then(Hold(0.25 * 0.31, 29 - 11))
                    .Then(Hold(0.25 * Math.Pow(0.31, 3), 83 - 29))
                    .Then(Hold(0.25 * Math.Pow(0.31, 4), 0)),
            ],
            ["torch_polynomial_p09"] = [Ramp(0.01, 0, 173, Curve.Polynomial(0.9))],
            ["torch_polynomial_default"] = [Ramp(0.05, 0, 5)],
            ["torch_cosine_T1000"] = [Ramp(0.0006, 6e-5, 1000, Curve.Cosine).Ramp(0.0006, 1000, Curve.Cosine).RepeatForever()],
            ["torch_warmrestarts_t2"] = [Ramp(0.05, 3e-5, 13, Curve.Cosine).RepeatForever(stretch: 2)],
            ["torch_warmrestarts_fractional_epoch"] = [Ramp(0.05, 0.0001, 3 * 17, Curve.Cosine).RepeatForever(stretch: 2)],
            ["torch_onecycle_cos2"] =
            [
                Warmup(0.031 / 17.3, 0.031, 771 - 10, Curve.Cosine).DecayUntil(2570 - 10, 0.031 / 17.3 / 731, Curve.Cosine).Every(10),
                Ramp(0.95, 0.85, 771 - 10, Curve.Cosine).RampUntil(2570 - 10, 0.95, Curve.Cosine).Every(10),
            ],
            ["torch_onecycle_adam_betas"] =
            [
                Warmup(0.002 / 25, 0.002, 42 - 1, Curve.Cosine).DecayUntil((7 * 20) - 1, 0.002 / 25 / 1e4, Curve.Cosine),
                Ramp(0.95, 0.85, 42 - 1, Curve.Cosine).RampUntil((7 * 20) - 1, 0.95, Curve.Cosine),
            ],
            ["torch_cyclic_triangular_asym"] =
            [
                Ramp(0.001, 0.1, 23).Ramp(0.001, 61).RepeatForever(),
                Ramp(0.97, 0.71, 23).Ramp(0.97, 61).RepeatForever(),
            ],
            ["torch_cyclic_exp_range"] =
            [
                Ramp(0, 0.06 - 0.002, 31).Ramp(0, 29).RepeatForever().Times(Hold(1, 0).Decay(Tail.Exponential(0.9931))).Plus(0.002),
                Ramp(0, 0.8 - 0.9, 31).Ramp(0, 29).RepeatForever().Times(Hold(1, 0).Decay(Tail.Exponential(0.9931))).Plus(0.9),
            ],
            ["torch_cyclic_nomom"] = [Ramp(1e-5, 0.0007, 40).Ramp(1e-5, 40).RepeatForever()],
            ["torch_lambda_noam"] = [Warmup(1 / Math.Sqrt(512 * 67), 67).Decay(Tail.InverseSqrt(67)).Skip(1)],
            ["torch_lambda_invtime"] = [Hold(0.3, 0).Decay(Tail.InverseTime(0.37 / 10))],
            ["torch_multiplicative"] = [Of(step => 0.2 * Math.Pow(0.97, (step + 1) / 2) * Math.Pow(0.99, step / 2))],
            ["torch_sequential_const_exp"] = [Hold(0.05 * 0.1, 20).Then(Hold(0.05, 0)).Decay(Tail.Exponential(0.9))],
            ["torch_sequential_three"] = [Warmup(0.02 * 0.1, 0.02, 13).HoldUntil(60).Decay(0, 71, Curve.Polynomial(1.7))],
            ["torch_sequential_warmup_restarts"] =
            [
                Warmup(0.04 * 0.2, 0.04, 9).Then(Ramp(0.04, 1e-3, 30, Curve.Cosine).RepeatForever(stretch: 2)),
            ],
            ["torch_chained_const_exp"] = [Hold(0.1, 20).Then(Hold(1, 0)).Times(Hold(0.1, 0).Decay(Tail.Exponential(0.9)))],
            ["torch_lambda_per_group"] = [Hold(0.1, 0).Decay(Tail.Exponential(0.9)), Hold(0.003, 0).Decay(Tail.InverseTime(1))],
        };
}
