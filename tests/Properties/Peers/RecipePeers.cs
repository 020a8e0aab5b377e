using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

/// <summary>
/// A recipe gives what the libraries computed that the schedule is known from, as a user who comes from there would call it.
/// </summary>
public class RecipePeers
{
    // One schedule for each column; a column without one is not the recipe's.
    private static readonly Dictionary<string, Schedule?[]> recipes = new()
    {
        ["reference_warmup_cosine_hold10"] = [Recipes.WarmupHoldCosine(0.001, 100, 10, 1000)],
        ["reference_warmup_cosine_class"] = [Recipes.WarmupHoldCosine(0.013, 51, 25, 571)],
        ["reference_exp_5_0"] = [Recipes.HoldExponential(0.1, 0, 5, 1e-6)],
        ["reference_exp_5_1"] = [Recipes.HoldExponential(0.01, 1, 5, 1e-4)],
        ["reference_exp_5_2"] = [Recipes.HoldExponential(0.01, 2, 5, 1e-5)],
        ["reference_exp_200_13"] = [Recipes.HoldExponential(0.0037, 13, 200, 2.9e-7)],
        ["optax_warmup_cosine"] = [Recipes.WarmupCosine(0.0003, 47, 389, 3e-5, start: 1e-7)],
        ["hf_polynomial_p1"] = [Recipes.WarmupLinear(5e-5, 17, 233, 1e-7)],
        ["hf_polynomial_p25"] = [Recipes.WarmupPolynomial(0.0033, 11, 151, 1.7e-5, power: 2.5)],
        ["hf_inverse_sqrt_timescale"] = [Recipes.WarmupInverseSqrt(0.001, 43, timescale: 211)],
        ["torch_lambda_noam"] = [Recipes.Noam(512, 67)],
        ["koz_rex"] = [Recipes.Rex(0.37, 173, 0.0021)],
        ["torch_onecycle_cos2"] = Both(Recipes.OneCycle(0.031, 256, 0.3, 17.3, 731)),
        ["torchsharp_onecycle"] = Both(Recipes.OneCycle(0.031, 256, divFactor: 17.3, finalDivFactor: 731)),
        ["torch_onecycle_adam_betas"] = Both(Recipes.OneCycle(0.002, (7 * 20) - 1)),
        ["torch_cyclic_triangular_asym"] = [Recipes.Triangular(0.1, 23, 61, 0.001), Ramp(0.97, 0.71, 23).Ramp(0.97, 61).RepeatForever()],
        ["torch_cyclic_nomom"] = [Recipes.Triangular(0.0007, 40, 40, 1e-5)],
        ["torch_cyclic_exp_range"] = [Recipes.ExpRange(0.06, 31, 29, 0.9931, 0.002), null],
        ["torch_warmrestarts_t2"] = [Recipes.WarmRestarts(0.05, 13, 3e-5, stretch: 2)],
        ["aidotnet_warm_restarts"] = [Recipes.WarmRestarts(0.05, 13, 3e-5, stretch: 2), null],
        ["timm_cosine_cycles_mul3"] = [Recipes.WarmRestarts(0.2, 10, stretch: 3, scale: 0.9)],
        ["keras_cosine_restarts_t1"] = [Recipes.WarmRestarts(0.05, 45, scale: 0.9)],
        ["keras_cosine_restarts_t2"] = [Recipes.WarmRestarts(0.05, 33, 0.05 * 0.01, stretch: 2, scale: 0.83)],
        ["hf_wsd_wlinear_dlinear"] = [Wsd(Curve.Linear)],
        ["hf_wsd_wlinear_dcosine"] = [Wsd(Curve.Cosine)],
        ["hf_wsd_wlinear_d1sqrt"] = [Wsd(Curve.OneMinusSqrt)],
        ["megatron_wsd_linear"] = [Recipes.WarmupStableDecay(0.0023, 19, 89, 307, 1.1e-5), null],
        ["megatron_wsd_exponential"] = [Recipes.WarmupStableDecay(0.0023, 19, 89, 307, 1.1e-5, Curve.WsdExponential), null],
        ["megatron_wsd_minus_sqrt"] = [Recipes.WarmupStableDecay(0.0023, 19, 89, 307, 1.1e-5, Curve.OneMinusSqrt), null],
        ["olmo_wsd"] = [Recipes.WarmupStableDecay(0.0008, 23, 61, 257, 1e-6)],
        // The periods after the first have lower peaks there.
        ["olmo_wsds"] = [Recipes.WarmupStableDecaySimplified(0.0006, 15, [100, 180, 300], 0.2, 1e-6).Take(100)],
        ["fairseq_tri_stage"] = [Recipes.TriStage(0.0005, 53, 101, 53 + 101 + 207, 0.0005 * 0.047, start: 0.0005 * 0.013)],
        ["fairseq_tri_stage_ratio"] = [Recipes.TriStage(3e-5, 48, 194, 48 + 194 + 243, 3e-5 * 0.05, start: 3e-5 * 0.01)],
        ["torch_step_a"] = [Recipes.StepDecay(0.1, 30, 0.1)],
        ["burn_step"] = [Recipes.StepDecay(0.1, 17, 0.63)],
        ["torch_multistep_dup"] = [Recipes.MultiStep(0.25, [11, 29, 29, 83], 0.31)],
        ["keras_piecewise"] = [Recipes.PiecewiseConstant([1, 0.5, 0.1, 0.017], [49 + 1, 101 + 1, 150 + 1])],
        ["deepspeed_range_test"] = [Recipes.LinearRangeTest(1e-5, 1e-5 * (1 + (5 * 10)), 130)],
    };

    private static readonly Dictionary<string, long> lastSteps = new() { ["olmo_wsds"] = 100, ["reference_warmup_cosine_hold10"] = 1000 };

    public static TheoryData<string> Names => [.. recipes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Recipe_gives_the_peers_values(string name)
    {
        PeerCase peer = PeerCase.All[name];
        Assert.Equal(peer.Columns.Length - 1, recipes[name].Length);
        for (int column = 1; column < peer.Columns.Length; column++)
        {
            double allowed = peer.Tolerance * peer.Largest(column);
            foreach (double[] row in peer.Rows.Where(row => row[0] <= lastSteps.GetValueOrDefault(name, long.MaxValue)))
            {
                double value = recipes[name][column - 1]?.At((long)row[0]) ?? row[column];
                Assert.True(
                    Math.Abs(value - row[column]) <= allowed,
                    $"{name}, {peer.Columns[column]} at step {row[0]}: {value:R}, the peer has {row[column]:R}; allowed are {allowed:R}."
                );
            }
        }
    }

    /// <summary>PyTorch's own steps, written down again: no table of three phases or of straight lines is among the cases.</summary>
    [Theory]
    [InlineData(257, 0.3, false)]
    [InlineData(257, 0.3, true)]
    [InlineData(140, 0.3, true)]
    [InlineData(1000, 0.123, true)]
    [InlineData(101, 0.5, true)]
    [InlineData(60, 0.25, false)]
    public void One_cycle_is_PyTorchs_in_two_and_three_phases(long totalSteps, double share, bool threePhase)
    {
        foreach (Curve curve in new[] { Curve.Cosine, Curve.Linear })
        {
            (Phase lr, Phase momentum) = Recipes.OneCycle(0.031, totalSteps - 1, share, 17.3, 731, 0.81, 0.93, curve, threePhase);
            (double first, double last) = (0.031 / 17.3, 0.031 / 17.3 / 731);
            double peak = (share * totalSteps) - 1;
            (double End, double Rate, double Momentum)[] ends = threePhase
                ? [(peak, 0.031, 0.81), ((2 * share * totalSteps) - 2, first, 0.93), (totalSteps - 1, last, 0.93)]
                : [(peak, 0.031, 0.81), (totalSteps - 1, last, 0.93)];
            for (long step = 0; step < totalSteps; step++)
            {
                (double from, double rate, double other) = (0, first, 0.93);
                foreach ((double end, double nextRate, double nextOther) in ends)
                {
                    if (step <= end || end == totalSteps - 1)
                    {
                        double x = (step - from) / (end - from);
                        double left = curve == Curve.Linear ? 1 - x : (1 + Math.Cos(Math.PI * x)) / 2;
                        Assert.Equal(nextRate + ((rate - nextRate) * left), lr.At(step), tolerance: 0.031 * 1e-12);
                        Assert.Equal(nextOther + ((other - nextOther) * left), momentum.At(step), tolerance: 1e-12);
                        break;
                    }
                    (from, rate, other) = (end, nextRate, nextOther);
                }
            }
        }
    }

    private static Schedule?[] Both(OneCycle cycle) => [cycle.LearningRate, cycle.Momentum];

    private static Phase Wsd(Curve cooldown) =>
        Recipes.WarmupStableDecay(0.00081, 21, 97, 21 + 103 + 97, 0.00081 * 0.073, cooldown, start: 0.00081 * 0.073);
}
