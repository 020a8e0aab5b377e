using System;
using System.Linq;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class RowChecks
{
    private static readonly Peer pyTorch = new("PyTorch");
    private static readonly Peer lightning = new("Lightning");

    // PyTorch 2.9, torch/optim/lr_scheduler.py and torch/optim/swa_utils.py (SWALR).
    private static RowCheck[] PyTorch =>
        [
            pyTorch.Case(
                "`LinearLR(start_factor, end_factor, total_iters)`",
                new
                {
                    lr = 0.0375,
                    start_factor = 0.031,
                    end_factor = 1.0,
                    total_iters = 137,
                },
                "torch_linear_warmup_a"
            ),
            pyTorch.Case(
                "`LinearLR(start_factor, end_factor, total_iters)`",
                new
                {
                    lr = 0.0731,
                    start_factor = 1.0,
                    end_factor = 0.0,
                    total_iters = 97,
                },
                "torch_linear_decay_to_zero"
            ),
            pyTorch.Case(
                "`LinearLR(start_factor, end_factor, total_iters)`",
                new
                {
                    lr = 0.000317,
                    start_factor = 0.7,
                    end_factor = 0.05,
                    total_iters = 53,
                },
                "torch_linear_decay_b"
            ),
            pyTorch.Case(
                "`ConstantLR(factor, total_iters)`",
                new
                {
                    lr = 0.0613,
                    factor = 0.37,
                    total_iters = 41,
                },
                "torch_constant_a"
            ),
            pyTorch.Case("`ExponentialLR(gamma)`", new { lr = 0.0123, gamma = 0.9873 }, "torch_exponential_a"),
            pyTorch.Case(
                "`ExponentialLR(gamma)` with `gamma = (target / lr) ** (1 / n)`",
                new
                {
                    lr = 1e-7,
                    target = 1e-7 * Math.Pow(1.0471, 400),
                    n = 400,
                },
                "torch_exponential_growth"
            ),
            pyTorch.Case(
                "`StepLR(step_size, gamma)`",
                new
                {
                    lr = 0.1,
                    step_size = 30,
                    gamma = 0.1,
                },
                "torch_step_a"
            ),
            pyTorch.Case(
                "`MultiStepLR(milestones, gamma)`",
                new
                {
                    lr = 0.25,
                    milestones = new long[] { 11, 29, 29, 83 },
                    gamma = 0.31,
                },
                "torch_multistep_dup"
            ),
            pyTorch.Case(
                "`PolynomialLR(total_iters, power)`",
                new
                {
                    lr = 0.01,
                    total_iters = 173,
                    power = 0.9,
                },
                "torch_polynomial_p09"
            ),
            pyTorch.Case(
                "`PolynomialLR(total_iters, power)`",
                new
                {
                    lr = 0.05,
                    total_iters = 5,
                    power = 1.0,
                },
                "torch_polynomial_default"
            ),
            pyTorch.Case(
                "`CosineAnnealingLR(T_max, eta_min)`",
                new
                {
                    lr = 0.0006,
                    T_max = 1000,
                    eta_min = 6e-5,
                },
                "torch_cosine_T1000",
                last: 1000
            ),
            pyTorch.Case(
                "the same, run on past `T_max`",
                new
                {
                    lr = 0.0006,
                    T_max = 1000,
                    eta_min = 6e-5,
                },
                "torch_cosine_T1000"
            ),
            pyTorch.Case(
                "`CosineAnnealingWarmRestarts(T_0, T_mult, eta_min)`",
                new
                {
                    lr = 0.05,
                    T_0 = 13,
                    T_mult = 2,
                    eta_min = 3e-5,
                },
                "torch_warmrestarts_t2"
            ),
            // Driven by fractions of an epoch, 17 to one.
            pyTorch.Case(
                "`CosineAnnealingWarmRestarts(T_0, T_mult, eta_min)`",
                new
                {
                    lr = 0.05,
                    T_0 = 3 * 17,
                    T_mult = 2,
                    eta_min = 0.0001,
                },
                "torch_warmrestarts_fractional_epoch"
            ),
            pyTorch.Case(
                "`OneCycleLR(max_lr, total_steps, pct_start, div_factor, final_div_factor)`",
                new
                {
                    max_lr = 0.031,
                    total_steps = 257,
                    pct_start = 0.3,
                    div_factor = 17.3,
                    final_div_factor = 731.0,
                },
                "torch_onecycle_cos2"
            ),
            pyTorch.Case(
                "`OneCycleLR(max_lr, total_steps, pct_start, div_factor, final_div_factor)`",
                new
                {
                    max_lr = 0.002,
                    total_steps = 7 * 20,
                    pct_start = 0.3,
                    div_factor = 25.0,
                    final_div_factor = 1e4,
                },
                "torch_onecycle_adam_betas"
            ),
            pyTorch.Case(
                "its momentum, or beta1",
                new
                {
                    max_lr = 0.031,
                    total_steps = 257,
                    pct_start = 0.3,
                    base_momentum = 0.85,
                    max_momentum = 0.95,
                },
                "torch_onecycle_cos2",
                column: 2
            ),
            pyTorch.Case(
                "its momentum, or beta1",
                new
                {
                    max_lr = 0.002,
                    total_steps = 7 * 20,
                    pct_start = 0.3,
                    base_momentum = 0.85,
                    max_momentum = 0.95,
                },
                "torch_onecycle_adam_betas",
                column: 2
            ),
            pyTorch.Case(
                "the same with `pct_start=0.3`, by hand",
                new
                {
                    max_lr = 0.031,
                    total_steps = 257,
                    div_factor = 17.3,
                    final_div_factor = 731.0,
                },
                "torch_onecycle_cos2"
            ),
            pyTorch.Formula(
                "`OneCycleLR(..., anneal_strategy=\"linear\")`",
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
            pyTorch.Formula(
                "`OneCycleLR(..., three_phase=True)`",
                new
                {
                    max_lr = 0.031,
                    total_steps = 1000,
                    pct_start = 0.123,
                    div_factor = 17.3,
                    final_div_factor = 731.0,
                },
                (a, i) => ThreePhases(i, a.max_lr, a.total_steps, a.pct_start, a.div_factor, a.final_div_factor),
                999
            ),
            pyTorch.Case(
                "`CyclicLR(base_lr, max_lr, step_size_up, step_size_down)`",
                new
                {
                    base_lr = 0.001,
                    max_lr = 0.1,
                    step_size_up = 23,
                    step_size_down = 61,
                },
                "torch_cyclic_triangular_asym"
            ),
            pyTorch.Case(
                "`CyclicLR(base_lr, max_lr, step_size_up, step_size_down)`",
                new
                {
                    base_lr = 1e-5,
                    max_lr = 0.0007,
                    step_size_up = 40,
                    step_size_down = 40,
                },
                "torch_cyclic_nomom"
            ),
            pyTorch.Case(
                "its momentum",
                new
                {
                    base_momentum = 0.71,
                    max_momentum = 0.97,
                    step_size_up = 23,
                    step_size_down = 61,
                },
                "torch_cyclic_triangular_asym",
                column: 2
            ),
            pyTorch.Formula(
                "`CyclicLR(..., mode=\"triangular2\")`",
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
            pyTorch.Formula(
                "the momentum of `triangular2`",
                new
                {
                    base_momentum = 0.71,
                    max_momentum = 0.97,
                    step_size_up = 23,
                    step_size_down = 61,
                },
                (a, i) =>
                    a.max_momentum
                    - (
                        (a.max_momentum - a.base_momentum)
                        * Triangle(i, a.step_size_up, a.step_size_down)
                        / Math.Pow(2, CycleOf(i, a.step_size_up, a.step_size_down) - 1)
                    ),
                500
            ),
            pyTorch.Case(
                "`CyclicLR(..., mode=\"exp_range\", gamma)`",
                new
                {
                    base_lr = 0.002,
                    max_lr = 0.06,
                    step_size_up = 31,
                    step_size_down = 29,
                    gamma = 0.9931,
                },
                "torch_cyclic_exp_range"
            ),
            pyTorch.Case(
                "the momentum of `exp_range`",
                new
                {
                    base_momentum = 0.8,
                    max_momentum = 0.9,
                    step_size_up = 31,
                    step_size_down = 29,
                    gamma = 0.9931,
                },
                "torch_cyclic_exp_range",
                column: 2
            ),
            pyTorch.Formula(
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
            pyTorch.Formula(
                "`CyclicLR(..., scale_fn, scale_mode=\"iterations\")`",
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
            pyTorch.Case(
                "`LambdaLR(lr_lambda)`",
                new { lr = 0.3, lr_lambda = (Func<long, double>)(step => 1 / (1 + (0.37 * step / 10))) },
                "torch_lambda_invtime"
            ),
            pyTorch.Case(
                "`MultiplicativeLR(lr_lambda)`",
                new { lr = 0.2, lr_lambda = (Func<int, double>)(epoch => epoch % 2 == 1 ? 0.97 : 0.99) },
                "torch_multiplicative"
            ),
            pyTorch.Case(
                "`SequentialLR([first, second], [milestone])`",
                new
                {
                    first = Hold(0.05 * 0.1, 20).Then(Hold(0.05, 0)),
                    second = Hold(0.05, 0).Decay(Tail.Exponential(0.9)),
                    milestone = 20,
                },
                "torch_sequential_const_exp"
            ),
            pyTorch.Case(
                "`SequentialLR([first, second], [milestone])`",
                new
                {
                    first = Ramp(0.04 * 0.2, 0.04, 9),
                    second = Ramp(0.04, 1e-3, 30, Curve.Cosine).RepeatForever(stretch: 2),
                    milestone = 9,
                },
                "torch_sequential_warmup_restarts"
            ),
            pyTorch.Case(
                "`ChainedScheduler([first, second])`",
                new { first = Hold(0.1, 20).Then(Hold(1, 0)), second = Hold(0.1, 0).Decay(Tail.Exponential(0.9)) },
                "torch_chained_const_exp"
            ),
            pyTorch.Formula(
                "`SWALR(swa_lr, anneal_epochs)` from step `start` of a schedule on",
                new
                {
                    schedule = Ramp(0.1, 0, 100),
                    start = 60,
                    swa_lr = 0.007,
                    anneal_epochs = 10,
                },
                (a, i) => i < a.start ? Lin(0.1, 0, i / 100) : Cos(Lin(0.1, 0, a.start / 100.0), a.swa_lr, (i - a.start) / a.anneal_epochs),
                120
            ),
            pyTorch.Formula(
                "`SWALR(..., anneal_strategy=\"linear\")`",
                new
                {
                    schedule = Ramp(0.1, 0, 100),
                    start = 60,
                    swa_lr = 0.007,
                    anneal_epochs = 10,
                },
                (a, i) => i < a.start ? Lin(0.1, 0, i / 100) : Lin(Lin(0.1, 0, a.start / 100.0), a.swa_lr, (i - a.start) / a.anneal_epochs),
                120
            ),
            .. new[] { ("min", "rel"), ("min", "abs"), ("max", "rel"), ("max", "abs") }.Select(modes =>
                pyTorch.Metrics(
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

    // Lightning 2.5, src/lightning/pytorch/tuner/lr_finder.py (_LinearLR, _ExponentialLR) and the documentation of configure_optimizers;
    // Lightning Bolts 0.7, src/pl_bolts/optimizers/lr_scheduler.py (get_lr, _get_closed_form_lr).
    private static RowCheck[] Lightning =>
        [
            lightning.Formula(
                "`{\"scheduler\": schedule, \"interval\": \"epoch\", \"frequency\": frequency}`",
                new
                {
                    schedule = Hold(0.1, 0).Decay(Tail.Exponential(0.9)),
                    frequency = 3,
                    steps_per_epoch = 7,
                },
                (a, i) => 0.1 * Math.Pow(0.9, Math.Floor(Math.Floor(i / a.steps_per_epoch) / a.frequency)),
                200
            ),
            lightning.Formula(
                "`{\"scheduler\": schedule, \"interval\": \"step\", \"frequency\": frequency}`",
                new { schedule = Hold(0.1, 0).Decay(Tail.Exponential(0.9)), frequency = 3 },
                (a, i) => 0.1 * Math.Pow(0.9, Math.Floor(i / a.frequency)),
                100
            ),
            lightning.Formula(
                "`Tuner.lr_find(min_lr, max_lr, num_training)`",
                new
                {
                    min_lr = 1e-8,
                    max_lr = 1.0,
                    num_training = 100,
                },
                (a, i) => i > 0 ? a.min_lr * Math.Pow(a.max_lr / a.min_lr, (i + 1) / a.num_training) : a.min_lr,
                99
            ),
            lightning.Formula(
                "`Tuner.lr_find(..., mode=\"linear\")`",
                new
                {
                    min_lr = 1e-8,
                    max_lr = 1.0,
                    num_training = 100,
                },
                (a, i) => i > 0 ? a.min_lr + ((i + 1) / a.num_training * (a.max_lr - a.min_lr)) : a.min_lr,
                99
            ),
            lightning.Formula(
                "Bolts: `LinearWarmupCosineAnnealingLR(warmup_epochs, max_epochs, warmup_start_lr, eta_min)`",
                new
                {
                    lr = 0.02,
                    warmup_epochs = 10,
                    max_epochs = 40,
                    warmup_start_lr = 1e-3,
                    eta_min = 1e-4,
                },
                (a, i) =>
                    i < a.warmup_epochs
                        ? a.warmup_start_lr + (i * (a.lr - a.warmup_start_lr) / (a.warmup_epochs - 1))
                        : CosOn(a.lr, a.eta_min, (i - a.warmup_epochs) / (a.max_epochs - a.warmup_epochs)),
                40
            ),
        ];
}
