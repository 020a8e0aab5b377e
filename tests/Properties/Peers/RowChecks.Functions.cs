using System;
using System.Collections.Generic;
using System.Linq;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class RowChecks
{
    private static readonly Peer fvcore = new("fvcore");
    private static readonly Peer mlx = new("MLX");
    private static readonly Peer burn = new("Burn");
    private static readonly Peer julia = new("ParameterSchedulers.jl");
    private const double WaveDecay = 0.98;
    private static readonly Peer pytorchOptimizer = new("pytorch_optimizer");

    // fvcore 0.1.6, fvcore/common/param_scheduler.py, at where = i / n.
    private static RowCheck[] Fvcore =>
        [
            fvcore.Formula("`ConstantParamScheduler(value)`", new { value = 0.3, n = 10 }, (a, i) => a.value, 9),
            fvcore.Case(
                "`LinearParamScheduler(start_value, end_value)`",
                new
                {
                    start_value = 1.3e-4,
                    end_value = 0.0177,
                    n = 173,
                },
                "fvcore_linear"
            ),
            fvcore.Case(
                "`CosineParamScheduler(start_value, end_value)`",
                new
                {
                    start_value = 1e-5,
                    end_value = 0.02,
                    n = 97,
                },
                "fvcore_cosine_up"
            ),
            fvcore.Case(
                "`ExponentialParamScheduler(start_value, decay)`",
                new
                {
                    start_value = 2.0,
                    decay = 0.02,
                    n = 150,
                },
                "fvcore_exponential"
            ),
            fvcore.Case(
                "`PolynomialDecayParamScheduler(base_value, power)`",
                new
                {
                    base_value = 0.1,
                    power = 0.9,
                    n = 120,
                },
                "fvcore_polynomial"
            ),
            fvcore.Formula(
                "`StepParamScheduler(num_updates, [u, v])`",
                new
                {
                    u = 0.3,
                    v = 0.02,
                    n = 113,
                },
                (a, i) => i / a.n * 2 < 1 ? a.u : a.v,
                112
            ),
            fvcore.Case(
                "`StepWithFixedGammaParamScheduler(base_value, num_decays, gamma, num_updates)`",
                new
                {
                    base_value = 0.1,
                    num_decays = 5,
                    gamma = 0.37,
                    num_updates = 113,
                },
                "fvcore_step_gamma"
            ),
            fvcore.Formula(
                "`MultiStepParamScheduler([u, v], milestones=[a])`",
                new
                {
                    u = 0.3,
                    v = 0.02,
                    a = 40,
                },
                (a, i) => i >= a.a ? a.v : a.u,
                99
            ),
            fvcore.Formula(
                "`CompositeParamScheduler([first, second], [0.1, 0.9], [\"rescaled\", \"rescaled\"])`, its parts built with 10 % and 90 % of the steps",
                new { first = Ramp(0, 0.1, 20), second = Ramp(0.1, 0, 180, Curve.Cosine) },
                (a, i) => i < 20 ? Lin(0, 0.1, i / 200 / 0.1) : Cos(0.1, 0, ((i / 200) - 0.1) / 0.9),
                199
            ),
            fvcore.Formula(
                "a part of it that is `\"fixed\"`, built with all the steps of the run",
                new
                {
                    second = Ramp(0.1, 0, 200, Curve.Cosine),
                    start = 20,
                    steps = 180,
                },
                (a, i) => Cos(0.1, 0, (i + 20) / 200),
                179
            ),
        ];

    // MLX 0.28, python/mlx/optimizers/schedulers.py.
    private static RowCheck[] Mlx =>
        [
            mlx.Formula(
                "`linear_schedule(init, end, steps)`",
                new
                {
                    init = 0.1,
                    end = 0.01,
                    steps = 37,
                },
                (a, i) => Lin(a.init, a.end, i / a.steps),
                60
            ),
            mlx.Formula(
                "`cosine_decay(init, decay_steps, end)`",
                new
                {
                    init = 0.1,
                    end = 0.01,
                    decay_steps = 37,
                },
                (a, i) => Cos(a.init, a.end, i / a.decay_steps),
                60
            ),
            mlx.Case("`exponential_decay(init, decay_rate)`", new { init = 0.0123, decay_rate = 0.9871 }, "mlx_exponential"),
            mlx.Formula(
                "`step_decay(init, decay_rate, step_size)`",
                new
                {
                    init = 0.1,
                    decay_rate = 0.9,
                    step_size = 13,
                },
                (a, i) => a.init * Math.Pow(a.decay_rate, Math.Floor(i / a.step_size)),
                150
            ),
            mlx.Case(
                "`join_schedules([linear_schedule(0, lr, warmup), cosine_decay(lr, decay_steps)], [warmup])`",
                new
                {
                    lr = 0.1,
                    warmup = 10,
                    decay_steps = 200,
                },
                "mlx_join"
            ),
        ];

    // Burn 0.19, crates/burn-optim/src/lr_scheduler/noam.rs, composed.rs.
    private static RowCheck[] Burn =>
        [
            burn.Case(
                "`LinearLrSchedulerConfig::new(initial_lr, final_lr, num_iters)`",
                new
                {
                    initial_lr = 0.5,
                    final_lr = 0.013,
                    num_iters = 101,
                },
                "burn_linear"
            ),
            burn.Case(
                "`CosineAnnealingLrSchedulerConfig::new(initial_lr, num_iters).with_min_lr(min_lr)`",
                new
                {
                    initial_lr = 0.05,
                    num_iters = 137,
                    min_lr = 1e-5,
                },
                "burn_cosine"
            ),
            burn.Case(
                "`ExponentialLrSchedulerConfig::new(initial_lr, gamma)`",
                new { initial_lr = 0.0123, gamma = 0.9873 },
                "burn_exponential"
            ),
            burn.Case(
                "`StepLrSchedulerConfig::new(initial_lr, step_size).with_gamma(gamma)`",
                new
                {
                    initial_lr = 0.1,
                    step_size = 17,
                    gamma = 0.63,
                },
                "burn_step"
            ),
            burn.Formula(
                "`NoamLrSchedulerConfig::new(init_lr).with_warmup_steps(warmup_steps).with_model_size(model_size)`",
                new
                {
                    init_lr = 0.1,
                    warmup_steps = 40,
                    model_size = 512,
                },
                (a, i) =>
                    a.init_lr * Math.Pow(a.model_size, -0.5) * Math.Min(Math.Pow(i + 1, -0.5), (i + 1) * Math.Pow(a.warmup_steps, -1.5)),
                300
            ),
            Composed("`ComposedLrSchedulerConfig` of two, `SchedulerReduction::Prod`", (one, two) => one * two),
            Composed("the same, `Sum`", (one, two) => one + two),
            Composed("the same, `Avg`", (one, two) => (one + two) / 2),
        ];

    // ParameterSchedulers.jl 0.4.3, src/decay.jl, cyclic.jl, complex.jl. Its t is our step + 1, so t - 1 is i.
    private static RowCheck[] Julia =>
        [
            julia.Case(
                "`CosAnneal(l0, l1, period)`",
                new
                {
                    l0 = 0.1,
                    l1 = 0.002,
                    period = 50,
                },
                "psjl_cosanneal",
                shift: 1
            ),
            julia.Case(
                "`CosAnneal(l0, l1, period, restart=false)`",
                new
                {
                    l0 = 0.1,
                    l1 = 0.002,
                    period = 50,
                },
                "psjl_cosanneal_norestart",
                shift: 1
            ),
            julia.Case(
                "`Poly(start, degree, max_iter)`",
                new
                {
                    start = 0.3,
                    degree = 3,
                    max_iter = 90,
                },
                "psjl_poly",
                shift: 1
            ),
            julia.Formula("`Exp(start, decay)`", new { start = 0.3, decay = 0.97 }, (a, i) => a.start * Math.Pow(a.decay, i), 200),
            julia.Formula(
                "`Step(start, decay, [a, b, c])`",
                new
                {
                    start = 0.3,
                    decay = 0.4,
                    a = 11,
                    b = 17,
                    c = 5,
                },
                (a, i) =>
                    a.start
                    * Math.Pow(
                        a.decay,
                        i < 11 ? 0
                            : i < 28 ? 1
                            : 2
                    ),
                60
            ),
            .. from period in Enumerable.Range(40, 2)
            from wave in new (string Call, Func<double, double> Share)[]
            {
                ("`Triangle(l0, l1, period)`, l0 below l1", i => Tri(i, period)),
                ("`TriangleDecay2(l0, l1, period)`", i => Tri(i, period) / Math.Pow(2, Math.Floor(i / period))),
                ("`TriangleExp(l0, l1, period, decay)`", i => Tri(i, period) * Math.Pow(WaveDecay, i)),
                ("`Sin(l0, l1, period)`", i => Sin(i, period)),
                ("`SinDecay2(l0, l1, period)`", i => Sin(i, period) / Math.Pow(2, Math.Floor(i / period))),
                ("`SinExp(l0, l1, period, decay)`", i => Sin(i, period) * Math.Pow(WaveDecay, i)),
            }
            select julia.Formula(
                wave.Call,
                new
                {
                    l0 = 0.01,
                    l1 = 0.3,
                    period,
                    decay = WaveDecay,
                },
                (a, i) => Wave(a.l0, a.l1, wave.Share(i)),
                200
            ),
            julia.Formula(
                "`Sequence(first => n, second => m)`",
                new
                {
                    first = Ramp(0.1, 0.5, 30),
                    second = Hold(1, 0).Decay(Tail.Exponential(0.97)),
                    n = 20,
                    m = 40,
                },
                (a, i) => i < a.n ? Lin(0.1, 0.5, i / 30) : Math.Pow(0.97, i - a.n),
                59
            ),
            julia.Formula(
                "`Loop(schedule, period)`",
                new { schedule = Hold(1, 0).Decay(Tail.Exponential(0.97)), period = 13 },
                (a, i) => Math.Pow(0.97, i % a.period),
                100
            ),
            julia.Formula(
                "`Interpolator(schedule, rate)`",
                new { schedule = Hold(1, 0).Decay(Tail.Exponential(0.97)), rate = 7 },
                (a, i) => Math.Pow(0.97, Math.Ceiling((i + 1) / a.rate) - 1),
                100
            ),
            julia.Formula(
                "`Shifted(schedule, offset)`",
                new { schedule = Hold(1, 0).Decay(Tail.Exponential(0.97)), offset = 7 },
                (a, i) => Math.Pow(0.97, i + 1 - 1 + a.offset - 1),
                100
            ),
            julia.Case(
                "`Inv(start, decay, degree)`",
                new
                {
                    start = 0.3,
                    decay = 0.17,
                    degree = 2,
                },
                "psjl_inv",
                shift: 1
            ),
            julia.Case(
                "`OneCycle(nsteps, maxval; startval, endval, percent_start)`, up = the steps of `percent_start`",
                new
                {
                    nsteps = 120,
                    maxval = 0.1,
                    startval = 0.1 / 25,
                    endval = 0.1 / 1e5,
                    up = 30,
                },
                "psjl_onecycle",
                shift: 1
            ),
        ];

    // pytorch_optimizer 3.8, pytorch_optimizer/lr_scheduler/linear_warmup.py, cosine_anealing.py.
    private static RowCheck[] PytorchOptimizer =>
        [
            pytorchOptimizer.Case(
                "`REXScheduler(total_steps, max_lr, min_lr)`",
                new
                {
                    total_steps = 173,
                    max_lr = 0.37,
                    min_lr = 0.0021,
                },
                "koz_rex"
            ),
            pytorchOptimizer.Case(
                "`CosineScheduler(t_max, max_lr, min_lr, init_lr, warmup_steps)`",
                new
                {
                    t_max = 150,
                    max_lr = 0.01,
                    min_lr = 0.0001,
                    init_lr = 1e-5,
                    warmup_steps = 13,
                },
                "koz_warmup_cosine",
                last: 150
            ),
            pytorchOptimizer.Formula(
                "`LinearScheduler(t_max, max_lr, min_lr, init_lr, warmup_steps)`",
                new
                {
                    t_max = 150,
                    max_lr = 0.01,
                    min_lr = 0.0001,
                    init_lr = 1e-5,
                    warmup_steps = 13,
                },
                (a, i) =>
                    Warm(i, a.init_lr, a.max_lr, a.warmup_steps, t => a.max_lr + ((a.min_lr - a.max_lr) * t / (a.t_max - a.warmup_steps))),
                150
            ),
            pytorchOptimizer.Formula(
                "`ExponentialScheduler(max_lr, min_lr, init_lr, warmup_steps, gamma)`",
                new
                {
                    max_lr = 0.01,
                    min_lr = 0.002,
                    init_lr = 1e-5,
                    warmup_steps = 13,
                    gamma = 0.97,
                },
                (a, i) => Warm(i, a.init_lr, a.max_lr, a.warmup_steps, t => Math.Max(a.max_lr * Math.Pow(a.gamma, t), a.min_lr)),
                150
            ),
            pytorchOptimizer.Formula(
                "`CosineAnnealingWarmupRestarts(first_cycle_steps, max_lr, min_lr, warmup_steps, gamma)`, for `cycles` cycles",
                new
                {
                    first_cycle_steps = 50,
                    max_lr = 0.01,
                    min_lr = 0.0001,
                    warmup_steps = 13,
                    gamma = 0.6,
                    cycles = 3,
                },
                (a, i) =>
                    Warm(
                        i % a.first_cycle_steps,
                        a.min_lr,
                        a.max_lr * Math.Pow(a.gamma, Math.Floor(i / a.first_cycle_steps)),
                        a.warmup_steps,
                        t =>
                            CosOn(
                                a.max_lr * Math.Pow(a.gamma, Math.Floor(i / a.first_cycle_steps)),
                                a.min_lr,
                                t / (a.first_cycle_steps - a.warmup_steps)
                            )
                    ),
                149
            ),
            // The inverse roots of a Chebyshev polynomial between 0.05 and 1, in the order that keeps a descent stable.
            pytorchOptimizer.Case(
                "`get_chebyshev_schedule(num_epochs)`, with its steps in their order in an array",
                new { steps = ChebyshevOrder(32).Select(root => 2 / (1.05 - (0.95 * Math.Cos((root + 0.5) / 32 * Math.PI)))).ToArray() },
                "koz_chebyshev"
            ),
        ];

    // 0; 0 1; 0 3 1 2; 0 7 3 4 1 6 2 5: each number is followed by its mirror image in a range twice as long.
    private static IEnumerable<int> ChebyshevOrder(int count) =>
        count == 1 ? [0] : ChebyshevOrder(count / 2).SelectMany(root => new[] { root, count - 1 - root });

    private static RowCheck Composed(string call, Func<double, double, double> reduction) =>
        burn.Formula(
            call,
            new { first = Ramp(0.1, 0.5, 30), second = Hold(1, 0).Decay(Tail.Exponential(0.97)) },
            (a, i) => reduction(Lin(0.1, 0.5, i / 30), Math.Pow(0.97, i)),
            60
        );

    // A wave of ParameterSchedulers.jl at t - 1.
    private static double Tri(double i, double period) => 2 / Math.PI * Math.Abs(Math.Asin(Math.Sin(Math.PI * i / period)));

    private static double Sin(double i, double period) => Math.Abs(Math.Sin(Math.PI * i / period));

    private static double Wave(double low, double high, double share) => ((high - low) * share) + low;
}
