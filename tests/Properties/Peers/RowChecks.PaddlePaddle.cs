using System;
using System.Linq;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class RowChecks
{
    private static readonly Peer paddle = new("PaddlePaddle");

    // PaddlePaddle 3.0, python/paddle/optimizer/lr.py.
    private static RowCheck[] PaddlePaddle =>
        [
            paddle.Formula(
                "`NoamDecay(d_model, warmup_steps, learning_rate)`",
                new
                {
                    d_model = 512,
                    warmup_steps = 40,
                    learning_rate = 0.7,
                },
                (a, i) =>
                    a.learning_rate
                    * Math.Pow(a.d_model, -0.5)
                    * Math.Min(i == 0 ? 1 : Math.Pow(i, -0.5), Math.Pow(a.warmup_steps, -1.5) * i),
                300
            ),
            paddle.Formula(
                "`PiecewiseDecay(boundaries, values)`",
                new { boundaries = new long[] { 11, 29, 83 }, values = new[] { 1, 0.1, 0.2, 0.01 } },
                (a, i) => Stairs(i, a.values, a.boundaries),
                120
            ),
            paddle.Formula(
                "`NaturalExpDecay(learning_rate, gamma)`",
                new { learning_rate = 0.7, gamma = 0.013 },
                (a, i) => a.learning_rate * Math.Exp(-1 * a.gamma * i),
                300
            ),
            paddle.Formula(
                "`InverseTimeDecay(learning_rate, gamma)`",
                new { learning_rate = 0.7, gamma = 0.013 },
                (a, i) => a.learning_rate / (1 + (a.gamma * i)),
                300
            ),
            paddle.Formula(
                "`PolynomialDecay(learning_rate, decay_steps, end_lr, power)`",
                new
                {
                    learning_rate = 0.7,
                    decay_steps = 71,
                    end_lr = 0.01,
                    power = 1.4,
                },
                (a, i) => Poly(a.learning_rate, a.end_lr, i / a.decay_steps, a.power),
                100
            ),
            paddle.Formula(
                "`PolynomialDecay(..., cycle=True)`, for `cycles` cycles",
                new
                {
                    learning_rate = 0.7,
                    decay_steps = 71,
                    end_lr = 0.01,
                    power = 1.4,
                    cycles = 4,
                },
                (a, i) => PolyCycle(i, a.learning_rate, a.end_lr, a.decay_steps, a.power),
                4 * 71
            ),
            paddle.Formula(
                "`LinearWarmup(schedule, warmup_steps, start_lr, end_lr)`",
                new
                {
                    schedule = Hold(0.3, 0).Decay(Tail.Exponential(0.97)),
                    warmup_steps = 17,
                    start_lr = 0.01,
                    end_lr = 0.5,
                },
                (a, i) => Warm(i, a.start_lr, a.end_lr, a.warmup_steps, t => 0.3 * Math.Pow(0.97, t)),
                100
            ),
            paddle.Formula(
                "`ExponentialDecay(learning_rate, gamma)`",
                new { learning_rate = 0.7, gamma = 0.97 },
                (a, i) => a.learning_rate * Math.Pow(a.gamma, i),
                200
            ),
            paddle.Formula(
                "`StepDecay(learning_rate, step_size, gamma)`",
                new
                {
                    learning_rate = 0.7,
                    step_size = 13,
                    gamma = 0.3,
                },
                (a, i) => a.learning_rate * Math.Pow(a.gamma, Math.Floor(i / a.step_size)),
                100
            ),
            paddle.Formula(
                "`MultiStepDecay(learning_rate, milestones, gamma)`",
                new
                {
                    learning_rate = 0.7,
                    milestones = new long[] { 11, 29, 83 },
                    gamma = 0.3,
                },
                (a, i) => a.learning_rate * Math.Pow(a.gamma, a.milestones.Count(milestone => milestone <= i)),
                120
            ),
            paddle.Formula(
                "`LambdaDecay(learning_rate, lr_lambda)`",
                new { learning_rate = 0.7, lr_lambda = (Func<long, double>)(step => 1.0 / (1 + step)) },
                (a, i) => a.learning_rate * (1 / (1 + i)),
                100
            ),
            paddle.Formula(
                "`MultiplicativeDecay(learning_rate, lr_lambda)`",
                new { learning_rate = 0.7, lr_lambda = (Func<int, double>)(step => step % 2 == 1 ? 0.97 : 0.99) },
                (a, i) => a.learning_rate * Math.Pow(0.97, Math.Ceiling(i / 2)) * Math.Pow(0.99, Math.Floor(i / 2)),
                100
            ),
            paddle.Formula(
                "`LinearLR(learning_rate, total_steps, start_factor, end_factor)`",
                new
                {
                    learning_rate = 0.7,
                    total_steps = 37,
                    start_factor = 0.1,
                    end_factor = 0.8,
                },
                (a, i) => a.learning_rate * Lin(a.start_factor, a.end_factor, i / a.total_steps),
                60
            ),
            paddle.Formula(
                "`CosineAnnealingDecay(learning_rate, T_max, eta_min)`",
                new
                {
                    learning_rate = 0.7,
                    T_max = 40,
                    eta_min = 0.01,
                },
                (a, i) => CosOn(a.learning_rate, a.eta_min, i / a.T_max),
                200
            ),
            paddle.Formula(
                "`CosineAnnealingWarmRestarts(learning_rate, T_0, T_mult, eta_min)`",
                new
                {
                    learning_rate = 0.7,
                    T_0 = 25,
                    T_mult = 2,
                    eta_min = 0.01,
                },
                (a, i) =>
                    i < 25 ? CosOn(a.learning_rate, a.eta_min, i / 25)
                    : i < 75 ? CosOn(a.learning_rate, a.eta_min, (i - 25) / 50)
                    : CosOn(a.learning_rate, a.eta_min, (i - 75) / 100),
                174
            ),
            paddle.Formula(
                "`OneCycleLR(max_learning_rate, total_steps, divide_factor, end_learning_rate, phase_pct)`",
                new
                {
                    max_learning_rate = 0.7,
                    total_steps = 257,
                    divide_factor = 20.0,
                    end_learning_rate = 0.0001,
                    phase_pct = 0.3,
                },
                (a, i) =>
                    Phases(
                        i,
                        Cos,
                        ((a.phase_pct * a.total_steps) - 1, a.max_learning_rate / a.divide_factor, a.max_learning_rate),
                        (a.total_steps - 1, a.max_learning_rate, a.end_learning_rate)
                    ),
                256
            ),
            paddle.Formula(
                "`CyclicLR(base_learning_rate, max_learning_rate, step_size_up, step_size_down)`",
                new
                {
                    base_learning_rate = 0.01,
                    max_learning_rate = 0.7,
                    step_size_up = 23,
                    step_size_down = 61,
                },
                (a, i) => Wave(a.base_learning_rate, a.max_learning_rate, Triangle(i, a.step_size_up, a.step_size_down)),
                300
            ),
            paddle.Formula(
                "`CyclicLR(..., mode=\"triangular2\")`",
                new
                {
                    base_learning_rate = 0.01,
                    max_learning_rate = 0.7,
                    step_size_up = 23,
                    step_size_down = 61,
                },
                (a, i) =>
                    Wave(
                        a.base_learning_rate,
                        a.max_learning_rate,
                        Triangle(i, a.step_size_up, a.step_size_down) / Math.Pow(2, CycleOf(i, a.step_size_up, a.step_size_down) - 1)
                    ),
                300
            ),
            paddle.Formula(
                "`CyclicLR(..., mode=\"exp_range\", exp_gamma)`",
                new
                {
                    base_learning_rate = 0.01,
                    max_learning_rate = 0.7,
                    step_size_up = 23,
                    step_size_down = 61,
                    exp_gamma = 0.993,
                },
                (a, i) =>
                    Wave(
                        a.base_learning_rate,
                        a.max_learning_rate,
                        Triangle(i, a.step_size_up, a.step_size_down) * Math.Pow(a.exp_gamma, i)
                    ),
                300
            ),
            .. new[] { ("min", "rel"), ("min", "abs"), ("max", "rel"), ("max", "abs") }.Select(modes =>
                paddle.Metrics(
                    "`ReduceOnPlateau(learning_rate, mode, factor, patience, threshold, threshold_mode, cooldown=0, min_lr, epsilon)`",
                    new
                    {
                        learning_rate = 0.1,
                        mode = modes.Item1,
                        factor = 0.3,
                        patience = 2L,
                        threshold = 0.03,
                        threshold_mode = modes.Item2,
                        min_lr = 1e-3,
                        epsilon = 1e-8,
                    },
                    (a, metrics) =>
                        PyTorchPlateau(
                            metrics,
                            a.learning_rate,
                            a.mode,
                            a.factor,
                            a.patience,
                            a.threshold,
                            a.threshold_mode,
                            0,
                            a.min_lr,
                            a.epsilon,
                            lookInCooldown: false
                        )
                )
            ),
        ];
}
