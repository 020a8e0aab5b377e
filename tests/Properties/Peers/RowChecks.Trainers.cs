using System;
using System.Linq;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class RowChecks
{
    private static readonly Peer fastai = new("fastai");
    private static readonly Peer ignite = new("PyTorch-Ignite");
    private static readonly Peer composer = new("Composer");
    private static readonly Peer mmEngine = new("MMEngine");

    // fastai 2.8, fastai/callback/schedule.py. pos is i / N.
    private static RowCheck[] Fastai =>
        [
            fastai.Case(
                "`SchedLin(start, end)` over N batches",
                new
                {
                    start = 0.013,
                    end = 2.7e-4,
                    N = 177,
                },
                "fastai_lin"
            ),
            fastai.Case(
                "`SchedCos(start, end)`",
                new
                {
                    start = 0.013,
                    end = 2.7e-4,
                    N = 177,
                },
                "fastai_cos"
            ),
            fastai.Case(
                "`SchedExp(start, end)`",
                new
                {
                    start = 1e-7,
                    end = 10.0,
                    N = 100,
                },
                "fastai_exp"
            ),
            fastai.Formula(
                "`SchedPoly(start, end, power)`",
                new
                {
                    start = 0.013,
                    end = 2.7e-4,
                    power = 1.7,
                    N = 177,
                },
                (a, i) => a.start + ((a.end - a.start) * Math.Pow(i / a.N, a.power)),
                177
            ),
            fastai.Formula("`SchedNo(start, end)`", new { start = 0.013, N = 177 }, (a, i) => a.start, 177),
            fastai.Case(
                "`fit_one_cycle(lr_max, div, div_final, pct_start)`, up = `pct_start` of N, a whole step",
                new
                {
                    lr_max = 1e-3,
                    div = 25.0,
                    div_final = 1e5,
                    up = 100,
                    N = 400,
                },
                "fastai_one_cycle"
            ),
            fastai.Formula(
                "its momentum, `moms=(0.95, 0.85, 0.95)`",
                new { up = 100, N = 400 },
                (a, i) => i < a.up ? Cos(0.95, 0.85, i / a.up) : Cos(0.85, 0.95, (i - a.up) / (a.N - a.up)),
                400
            ),
            fastai.Formula(
                "`fit_sgdr(n_cycles, cycle_len, lr_max, cycle_mult)`, n = the batches of `cycle_len`",
                new
                {
                    n_cycles = 3,
                    lr_max = 0.02,
                    cycle_mult = 2,
                    n = 25,
                },
                (a, i) =>
                    i < 25 ? CosOn(a.lr_max, 0, i / 25)
                    : i < 75 ? CosOn(a.lr_max, 0, (i - 25) / 50)
                    : CosOn(a.lr_max, 0, (i - 75) / 100),
                175
            ),
            fastai.Case(
                "`fit_flat_cos(lr, div_final, pct_start=0.75)`",
                new
                {
                    lr = 2e-3,
                    div_final = 1e5,
                    N = 333,
                },
                "fastai_flat_cos"
            ),
            fastai.Formula(
                "`combine_scheds([.3, .5, .2], [...])`",
                new
                {
                    a = 0.3,
                    b = 0.6,
                    c = 0.02,
                    N = 251,
                },
                (a, i) =>
                    i / a.N < 0.3 ? Cos(a.a, a.b, i / a.N / 0.3)
                    : i / a.N < 0.8 ? a.b
                    : Exp(a.b, a.c, ((i / a.N) - 0.8) / 0.2),
                251
            ),
            fastai.Formula(
                "`LRFinder(start_lr, end_lr, num_it)`",
                new
                {
                    start_lr = 1e-7,
                    end_lr = 10.0,
                    num_it = 100,
                },
                (a, i) => Exp(a.start_lr, a.end_lr, i / a.num_it),
                100
            ),
        ];

    // PyTorch-Ignite 0.5, ignite/handlers/param_scheduler.py.
    private static RowCheck[] Ignite =>
        [
            ignite.Case(
                "`LinearCyclicalScheduler(start_value, end_value, cycle_size)`",
                new
                {
                    start_value = 0.013,
                    end_value = 0.27,
                    cycle_size = 41,
                },
                "ignite_linear_cyclical"
            ),
            ignite.Formula(
                "`CosineAnnealingScheduler(start_value, end_value, cycle_size, cycle_mult)`",
                new
                {
                    start_value = 0.1,
                    end_value = 1e-3,
                    cycle_size = 25,
                    cycle_mult = 2,
                },
                (a, i) =>
                    i < 25 ? CosOn(0.1, 1e-3, i / 25)
                    : i < 75 ? CosOn(0.1, 1e-3, (i - 25) / 50)
                    : CosOn(0.1, 1e-3, (i - 75) / 100),
                174
            ),
            ignite.Case(
                "the same with `start_value_mult`, `end_value_mult`",
                new
                {
                    start_value = 0.1,
                    end_value = 1e-3,
                    cycle_size = 37,
                    cycle_mult = 2,
                    start_value_mult = 0.7,
                    end_value_mult = 0.9,
                },
                "ignite_cosine_cycle"
            ),
            ignite.Case(
                "the same with `warmup_duration`",
                new
                {
                    start_value = 0.1,
                    end_value = 1e-3,
                    cycle_size = 40,
                    warmup_duration = 9,
                },
                "ignite_cosine_warm"
            ),
            ignite.Formula(
                "`PiecewiseLinear([(0, a), (m, b)])`",
                new
                {
                    a = 0.3,
                    m = 40,
                    b = 0.01,
                },
                (a, i) => Lin(a.a, a.b, i / a.m),
                60
            ),
            ignite.Case(
                "`ConcatScheduler([first, second], [duration])`",
                new
                {
                    first = Ramp(0.1, 0.5, 30).Ramp(0.1, 30),
                    second = Ramp(0.5, 0.01, 60, Curve.Cosine).Decay(0, 30),
                    duration = 30,
                },
                "ignite_concat"
            ),
            ignite.Formula(
                "`create_lr_scheduler_with_warmup(schedule, warmup_start_value, warmup_duration)`",
                new
                {
                    lr = 0.1,
                    schedule = Hold(0.1, 0).Decay(Tail.Exponential(0.9)),
                    warmup_start_value = 0.01,
                    warmup_duration = 10,
                },
                (a, i) =>
                    i < a.warmup_duration
                        ? Lin(a.warmup_start_value, a.lr, i / (a.warmup_duration - 1))
                        : a.lr * Math.Pow(0.9, i - (a.warmup_duration - 1)),
                60
            ),
            ignite.Formula(
                "`create_lr_scheduler_with_warmup(..., warmup_end_value)`, where the schedule starts from another value",
                new
                {
                    schedule = Hold(0.1, 0).Decay(Tail.Exponential(0.9)),
                    warmup_start_value = 0.01,
                    warmup_end_value = 0.3,
                    warmup_duration = 10,
                },
                (a, i) =>
                    i < a.warmup_duration
                        ? Lin(a.warmup_start_value, a.warmup_end_value, i / (a.warmup_duration - 1))
                        : 0.1 * Math.Pow(0.9, i - a.warmup_duration),
                60
            ),
        ];

    // Composer 0.31, composer/optim/scheduler.py.
    private static RowCheck[] Composer =>
        [
            composer.Case("`StepScheduler(step_size, gamma)`", new { step_size = 2 * 13, gamma = 0.37 }, "composer_step"),
            composer.Case(
                "`MultiStepScheduler([m1, m2], gamma)`",
                new
                {
                    m1 = 40L,
                    m2 = 100L,
                    gamma = 0.2,
                },
                "composer_multistep"
            ),
            composer.Case("`ConstantScheduler(alpha, t_max)`", new { alpha = 0.3, t_max = 40 }, "composer_constant"),
            composer.Case(
                "`LinearScheduler(alpha_i, alpha_f, t_max)`",
                new
                {
                    alpha_i = 0.9,
                    alpha_f = 0.07,
                    t_max = 71,
                },
                "composer_linear"
            ),
            composer.Case(
                "`LinearScheduler(alpha_i, alpha_f, t_max)`",
                new
                {
                    alpha_i = 0.9,
                    alpha_f = 0.07,
                    t_max = 35,
                },
                "composer_linear_ssr"
            ),
            composer.Case("`ExponentialScheduler(gamma, decay_period)`", new { gamma = 0.9, decay_period = 13 }, "composer_exponential"),
            composer.Case(
                "`PolynomialScheduler(power, t_max, alpha_f)`",
                new
                {
                    power = 1.9,
                    t_max = 170,
                    alpha_f = 0.03,
                },
                "composer_polynomial"
            ),
            composer.Formula(
                "`CosineAnnealingScheduler(t_max, alpha_f)`",
                new { t_max = 71, alpha_f = 0.07 },
                (a, i) => Cos(1, a.alpha_f, i / a.t_max),
                100
            ),
            composer.Formula(
                "`CosineAnnealingWarmRestartsScheduler(t_0, t_mult, alpha_f)`, a whole `t_mult`",
                new
                {
                    t_0 = 25,
                    t_mult = 2,
                    alpha_f = 0.07,
                },
                (a, i) =>
                    i < 25 ? CosOn(1, 0.07, i / 25)
                    : i < 75 ? CosOn(1, 0.07, (i - 25) / 50)
                    : CosOn(1, 0.07, (i - 75) / 100),
                174
            ),
            composer.Formula(
                "`LinearWithWarmupScheduler(t_warmup, alpha_i, alpha_f, t_max)`",
                new
                {
                    t_warmup = 11,
                    alpha_i = 0.9,
                    alpha_f = 0.07,
                    t_max = 71,
                },
                (a, i) => Warm(i, 0, a.alpha_i, a.t_warmup, t => Lin(a.alpha_i, a.alpha_f, t / (a.t_max - a.t_warmup))),
                100
            ),
            composer.Formula(
                "`CosineAnnealingWithWarmupScheduler(t_warmup, t_max, alpha_f)`",
                new
                {
                    t_warmup = 11,
                    t_max = 71,
                    alpha_f = 0.07,
                },
                (a, i) => Warm(i, 0, 1, a.t_warmup, t => Cos(1, a.alpha_f, t / (a.t_max - a.t_warmup))),
                100
            ),
            composer.Case("`ConstantWithWarmupScheduler(t_warmup, alpha)`", new { t_warmup = 7, alpha = 0.8 }, "composer_constant_warm"),
            composer.Case(
                "`MultiStepWithWarmupScheduler(t_warmup, [m1, m2], gamma)`",
                new
                {
                    t_warmup = 11,
                    m1 = 30,
                    m2 = 60,
                    gamma = 0.1,
                },
                "composer_multistep_warm"
            ),
            composer.Case(
                "`PolynomialWithWarmupScheduler(t_warmup, power, t_max, alpha_f)`",
                new
                {
                    t_warmup = 13,
                    power = 2.0,
                    t_max = 150,
                    alpha_f = 0.01,
                },
                "composer_poly_warm"
            ),
        ];

    // MMEngine 0.10, mmengine/optim/scheduler/param_scheduler.py. A window from begin to end has end - begin - 1 steps to arrive in.
    private static RowCheck[] MmEngine =>
        [
            mmEngine.Formula(
                "`LinearLR(start_factor, begin=0, end)`, where length is its `end`",
                new
                {
                    lr = 0.1,
                    start_factor = 0.1,
                    length = 10,
                },
                (a, i) => Lin(a.start_factor * a.lr, a.lr, i / (a.length - 1)),
                40
            ),
            mmEngine.Formula(
                "`PolyLR(eta_min, power, begin=0, end)`",
                new
                {
                    lr = 0.1,
                    eta_min = 0.001,
                    power = 1.7,
                    length = 50,
                },
                (a, i) => Poly(a.lr, a.eta_min, i / (a.length - 1), a.power),
                80
            ),
            mmEngine.Formula("`ExponentialLR(gamma)`", new { lr = 0.1, gamma = 0.93 }, (a, i) => a.lr * Math.Pow(a.gamma, i), 100),
            mmEngine.Formula(
                "`ConstantLR(factor, begin=0, end)`",
                new
                {
                    lr = 0.1,
                    factor = 0.3,
                    length = 20,
                },
                (a, i) => a.lr * (i < a.length - 1 ? a.factor : 1),
                40
            ),
            mmEngine.Formula(
                "`CosineAnnealingLR(eta_min, begin=0, end)`",
                new
                {
                    lr = 0.1,
                    eta_min = 0.001,
                    length = 50,
                },
                (a, i) => CosOn(a.lr, a.eta_min, Math.Min(i, a.length - 1) / a.length),
                80
            ),
            mmEngine.Formula(
                "`OneCycleLR(eta_max, total_steps, pct_start, div_factor, final_div_factor)`",
                new
                {
                    eta_max = 0.031,
                    total_steps = 257,
                    pct_start = 0.3,
                    div_factor = 25.0,
                    final_div_factor = 1e4,
                },
                (a, i) => TwoPhases(i, Cos, a.eta_max, a.total_steps, a.pct_start, a.div_factor, a.final_div_factor),
                256
            ),
            mmEngine.Formula(
                "`MultiStepLR(milestones=[m, 2 * m, 3 * m], gamma)`",
                new
                {
                    lr = 0.1,
                    m = 30,
                    gamma = 0.3,
                },
                (a, i) => a.lr * Math.Pow(a.gamma, Math.Min(3, Math.Floor(i / a.m))),
                130
            ),
            mmEngine.Case(
                "both together",
                new
                {
                    lr = 0.1,
                    start_factor = 0.1,
                    length = 10,
                    m = 30,
                    gamma = 0.3,
                },
                "mmengine_step_multistep"
            ),
            mmEngine.Formula(
                "`CosineRestartLR(periods=[p1, p2], restart_weights=[1, w], eta_min)`",
                new
                {
                    lr = 0.05,
                    p1 = 50,
                    p2 = 100,
                    w = 0.5,
                    eta_min = 0.0001,
                },
                (a, i) =>
                    i < a.p1
                        ? CosOn(a.lr, a.eta_min, i / a.p1)
                        : CosOn(a.w * a.lr, a.eta_min, (Math.Min(i, a.p1 + a.p2 - 1) - a.p1) / a.p2),
                180
            ),
        ];
}
