using System;
using System.Linq;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class RowChecks
{
    private static readonly Peer torchSharp = new("TorchSharp");

    // TorchSharp 0.107.0, src/TorchSharp/Optimizers/LRScheduler.cs: get_lr and get_closed_form_lr of each class.
    private static RowCheck[] TorchSharp =>
        [
            torchSharp.Formula(
                "`LambdaLR(lr_lambda)`",
                new { lr = 0.3, lr_lambda = (Func<int, double>)(epoch => 1 / (1 + (0.037 * epoch))) },
                (a, i) => a.lr * (1 / (1 + (0.037 * i))),
                200
            ),
            torchSharp.Formula(
                "`MultiplicativeLR(lr_lambda)`",
                new { lr = 0.2, lr_lambda = (Func<int, double>)(epoch => epoch % 2 == 1 ? 0.97 : 0.99) },
                (a, i) => a.lr * Math.Pow(0.97, Math.Ceiling(i / 2)) * Math.Pow(0.99, Math.Floor(i / 2)),
                150
            ),
            torchSharp.Formula(
                "`StepLR(step_size, gamma)`",
                new
                {
                    lr = 0.1,
                    step_size = 17,
                    gamma = 0.63,
                },
                (a, i) => a.lr * Math.Pow(a.gamma, Math.Floor(i / a.step_size)),
                150
            ),
            torchSharp.Formula(
                "`MultiStepLR(milestones, gamma)`",
                new
                {
                    lr = 0.25,
                    milestones = new long[] { 11, 29, 29, 83 },
                    gamma = 0.31,
                },
                (a, i) => a.lr * Math.Pow(a.gamma, a.milestones.Distinct().Count(milestone => milestone <= i)),
                150
            ),
            torchSharp.Case(
                "`PolynomialLR(total_iters, power)`",
                new
                {
                    lr = 0.0875,
                    total_iters = 101,
                    power = 2.3,
                },
                "torchsharp_polynomial"
            ),
            torchSharp.Formula("`ExponentialLR(gamma)`", new { lr = 0.0123, gamma = 0.9873 }, (a, i) => a.lr * Math.Pow(a.gamma, i), 300),
            torchSharp.Formula(
                "`ConstantLR(factor, total_iters)`",
                new
                {
                    lr = 0.0613,
                    factor = 0.37,
                    total_iters = 41,
                },
                (a, i) => a.lr * (i >= a.total_iters ? 1 : a.factor),
                120
            ),
            torchSharp.Case(
                "`LinearLR(start_factor, end_factor, total_iters)`",
                new
                {
                    lr = 0.0375,
                    start_factor = 0.031,
                    end_factor = 1.0,
                    total_iters = 137,
                },
                "torchsharp_linear"
            ),
            torchSharp.Formula(
                "`CosineAnnealingLR(T_max, eta_min)`",
                new
                {
                    lr = 0.0006,
                    eta_min = 6e-5,
                    T_max = 100,
                },
                (a, i) => CosOn(a.lr, a.eta_min, i / a.T_max),
                100
            ),
            torchSharp.Formula(
                "the same, run on past `T_max`",
                new
                {
                    lr = 0.0006,
                    eta_min = 6e-5,
                    T_max = 100,
                },
                (a, i) => CosOn(a.lr, a.eta_min, i / a.T_max),
                450
            ),
            torchSharp.Case(
                "`OneCycleLR(max_lr, total_steps, pct_start, div_factor, final_div_factor)`",
                new
                {
                    max_lr = 0.031,
                    total_steps = 257,
                    pct_start = 0.3,
                    div_factor = 17.3,
                    final_div_factor = 731.0,
                },
                "torchsharp_onecycle"
            ),
            torchSharp.Case(
                "its momentum, or beta1",
                new
                {
                    max_lr = 0.031,
                    total_steps = 257,
                    pct_start = 0.3,
                    base_momentum = 0.85,
                    max_momentum = 0.95,
                },
                "torchsharp_onecycle",
                column: 2
            ),
            torchSharp.Formula(
                "`OneCycleLR(..., anneal_strategy: Linear)`",
                new
                {
                    max_lr = 0.031,
                    total_steps = 257,
                    pct_start = 0.3,
                    div_factor = 17.3,
                    final_div_factor = 731.0,
                },
                (a, i) => TwoPhases(i, Lin, a.max_lr, a.total_steps, a.pct_start, a.div_factor, a.final_div_factor),
                256
            ),
            torchSharp.Formula(
                "`OneCycleLR(..., three_phase: true)`",
                new
                {
                    max_lr = 0.031,
                    total_steps = 257,
                    pct_start = 0.3,
                    div_factor = 17.3,
                    final_div_factor = 731.0,
                },
                (a, i) => ThreePhases(i, a.max_lr, a.total_steps, a.pct_start, a.div_factor, a.final_div_factor),
                256
            ),
            torchSharp.Formula(
                "`CyclicLR(base_lr, max_lr, step_size_up, step_size_down)`",
                new
                {
                    base_lr = 0.001,
                    max_lr = 0.1,
                    step_size_up = 23,
                    step_size_down = 61,
                },
                (a, i) => a.base_lr + ((a.max_lr - a.base_lr) * Triangle(i, a.step_size_up, a.step_size_down)),
                300
            ),
            torchSharp.Formula(
                "its momentum, which rises there with the rate",
                new
                {
                    base_momentum = 0.8,
                    max_momentum = 0.9,
                    step_size_up = 23,
                    step_size_down = 61,
                },
                (a, i) => a.max_momentum + ((a.max_momentum - a.base_momentum) * Triangle(i, a.step_size_up, a.step_size_down)),
                300
            ),
            torchSharp.Case(
                "`CyclicLR(base_lr, max_lr, step_size_up, step_size_down)`",
                new
                {
                    base_lr = 0.0011,
                    max_lr = 0.0173,
                    step_size_up = 37,
                    step_size_down = 37,
                },
                "torchsharp_cyclic"
            ),
            torchSharp.Case(
                "its momentum, which rises there with the rate",
                new
                {
                    base_momentum = 0.8,
                    max_momentum = 0.9,
                    step_size_up = 37,
                    step_size_down = 37,
                },
                "torchsharp_cyclic",
                column: 2
            ),
            torchSharp.Case(
                "`CyclicLR(..., mode: ExpRange, gamma)`",
                new
                {
                    base_lr = 0.002,
                    max_lr = 0.06,
                    step_size_up = 31,
                    step_size_down = 29,
                    gamma = 0.9931,
                },
                "torchsharp_cyclic_exp_range"
            ),
            torchSharp.Formula(
                "the momentum that is meant",
                new
                {
                    base_momentum = 0.8,
                    max_momentum = 0.9,
                    step_size_up = 23,
                    step_size_down = 61,
                },
                (a, i) => a.max_momentum - ((a.max_momentum - a.base_momentum) * Triangle(i, a.step_size_up, a.step_size_down)),
                300
            ),
            torchSharp.Formula(
                "`CyclicLR(..., mode: Triangular2)`",
                new
                {
                    base_lr = 0.001,
                    max_lr = 0.1,
                    step_size_up = 23,
                    step_size_down = 61,
                },
                (a, i) =>
                    a.base_lr
                    + (
                        (a.max_lr - a.base_lr)
                        * Triangle(i, a.step_size_up, a.step_size_down)
                        / Math.Pow(2, CycleOf(i, a.step_size_up, a.step_size_down) - 1)
                    ),
                500
            ),
            torchSharp.Formula(
                "`CyclicLR(..., mode: ExpRange, gamma)`",
                new
                {
                    base_lr = 0.002,
                    max_lr = 0.06,
                    step_size_up = 31,
                    step_size_down = 29,
                    gamma = 0.931,
                },
                (a, i) =>
                    a.base_lr
                    + (
                        (a.max_lr - a.base_lr)
                        * Triangle(i, a.step_size_up, a.step_size_down)
                        * Math.Pow(a.gamma, CycleOf(i, a.step_size_up, a.step_size_down))
                    ),
                500
            ),
            torchSharp.Formula(
                "the `ExpRange` that is meant, gamma to the step",
                new
                {
                    base_lr = 0.002,
                    max_lr = 0.06,
                    step_size_up = 31,
                    step_size_down = 29,
                    gamma = 0.9931,
                },
                (a, i) => a.base_lr + ((a.max_lr - a.base_lr) * Triangle(i, a.step_size_up, a.step_size_down) * Math.Pow(a.gamma, i)),
                500
            ),
            torchSharp.Formula(
                "`CyclicLR(..., scale_fn)`",
                new
                {
                    base_lr = 0.002,
                    max_lr = 0.06,
                    step_size_up = 31,
                    step_size_down = 29,
                    scale_fn = (Func<double, double>)(x => 1 / x),
                },
                (a, i) =>
                    a.base_lr
                    + (
                        (a.max_lr - a.base_lr)
                        * Triangle(i, a.step_size_up, a.step_size_down)
                        * a.scale_fn(CycleOf(i, a.step_size_up, a.step_size_down))
                    ),
                500
            ),
            torchSharp.Formula(
                "`CyclicLR(..., scale_fn, scale_mode: Iterations)`",
                new
                {
                    base_lr = 0.002,
                    max_lr = 0.06,
                    step_size_up = 31,
                    step_size_down = 29,
                    scale_fn = (Func<double, double>)(x => 1 / (1 + x)),
                },
                (a, i) => a.base_lr + ((a.max_lr - a.base_lr) * Triangle(i, a.step_size_up, a.step_size_down) * a.scale_fn(i)),
                500
            ),
            torchSharp.Formula(
                "`SequentialLR([first, second], [milestone])`",
                new
                {
                    first = Ramp(0.1 * 0.05, 0.05, 20),
                    second = Hold(0.05, 0).Decay(Tail.Exponential(0.9)),
                    milestone = 13,
                },
                (a, i) => i < a.milestone ? Lin(0.1 * 0.05, 0.05, i / 20) : 0.05 * Math.Pow(0.9, i - a.milestone),
                60
            ),
            torchSharp.Case(
                "`SequentialLR([LinearLR, ConstantLR, PolynomialLR], [m1, m2])`",
                new
                {
                    lr = 0.02,
                    start_factor = 0.1,
                    m1 = 13,
                    m2 = 60,
                    total_iters = 71,
                    power = 1.7,
                },
                "torchsharp_sequential_three"
            ),
            torchSharp.Case(
                "`ChainedLR([ConstantLR(factor, total_iters), ExponentialLR(gamma)])`",
                new
                {
                    lr = 0.1,
                    factor = 0.1,
                    total_iters = 20,
                    gamma = 0.9,
                },
                "torchsharp_chained"
            ),
            .. new[] { ("min", "rel"), ("min", "abs"), ("max", "rel"), ("max", "abs") }.Select(modes =>
                torchSharp.Metrics(
                    "`ReduceLROnPlateau(mode, factor, patience, threshold, threshold_mode, cooldown, min_lr, eps)`",
                    new
                    {
                        lr = 0.1,
                        mode = modes.Item1,
                        factor = 0.3,
                        patience = 2L,
                        threshold = 0.03,
                        threshold_mode = modes.Item2,
                        cooldown = 3L,
                        min_lr = 1e-3,
                        eps = 1e-8,
                    },
                    (a, metrics) =>
                        PyTorchPlateau(
                            metrics,
                            a.lr,
                            a.mode,
                            a.factor,
                            a.patience,
                            a.threshold,
                            a.threshold_mode,
                            a.cooldown,
                            a.min_lr,
                            a.eps
                        )
                )
            ),
        ];

    private static double TwoPhases(
        double step,
        Func<double, double, double, double> anneal,
        double peak,
        double total,
        double share,
        double divFactor,
        double finalDivFactor
    ) => Phases(step, anneal, ((share * total) - 1, peak / divFactor, peak), (total - 1, peak, peak / divFactor / finalDivFactor));

    private static double ThreePhases(double step, double peak, double total, double share, double divFactor, double finalDivFactor) =>
        Phases(
            step,
            Cos,
            ((share * total) - 1, peak / divFactor, peak),
            ((2 * share * total) - 2, peak, peak / divFactor),
            (total - 1, peak / divFactor, peak / divFactor / finalDivFactor)
        );
}
