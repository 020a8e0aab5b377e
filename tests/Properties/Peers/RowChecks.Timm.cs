using System;
using System.Linq;

namespace Schedules.Properties.Peers;

internal static partial class RowChecks
{
    private static readonly Peer timm = new("timm");

    // timm 1.0, timm/scheduler/cosine_lr.py, poly_lr.py, tanh_lr.py, step_lr.py, multistep_lr.py.
    private static RowCheck[] Timm =>
        [
            timm.Formula(
                "`CosineLRScheduler(t_initial, lr_min)`",
                new
                {
                    lr = 0.05,
                    t_initial = 201,
                    lr_min = 1e-5,
                },
                (a, i) => Cos(a.lr, a.lr_min, i / a.t_initial),
                220
            ),
            timm.Case(
                "`CosineLRScheduler(..., k_decay)`",
                new
                {
                    lr = 0.05,
                    t_initial = 201,
                    lr_min = 1e-5,
                    k_decay = 2.3,
                },
                "timm_cosine_kdecay"
            ),
            timm.Formula(
                "`CosineLRScheduler(..., warmup_t, warmup_lr_init, warmup_prefix=True)`",
                new
                {
                    lr = 0.001,
                    t_initial = 300,
                    lr_min = 1e-6,
                    warmup_t = 23,
                    warmup_lr_init = 1e-5,
                },
                (a, i) => Warm(i, a.warmup_lr_init, a.lr, a.warmup_t, t => Cos(a.lr, a.lr_min, t / a.t_initial)),
                330
            ),
            timm.Case(
                "`CosineLRScheduler(..., warmup_t, warmup_lr_init)`",
                new
                {
                    lr = 0.001,
                    t_initial = 300,
                    lr_min = 1e-6,
                    warmup_t = 23,
                    warmup_lr_init = 1e-5,
                },
                "timm_cosine_warmup_overlap"
            ),
            timm.Case(
                "`CosineLRScheduler(..., lr_min=0, cycle_mul, cycle_decay, cycle_limit)`, a whole `cycle_mul`",
                new
                {
                    lr = 0.2,
                    t_initial = 10,
                    cycle_mul = 3,
                    cycle_decay = 0.9,
                    cycle_limit = 6,
                },
                "timm_cosine_cycles_mul3"
            ),
            timm.Case(
                "`CosineLRScheduler(..., lr_min, cycle_decay, cycle_limit)`",
                new
                {
                    lr = 0.2,
                    t_initial = 50,
                    lr_min = 0.001,
                    cycle_decay = 0.1,
                    cycle_limit = 4,
                },
                "timm_cosine_cycles_equal"
            ),
            timm.Case(
                "`PolyLRScheduler(t_initial, power, lr_min, k_decay)`",
                new
                {
                    lr = 0.05,
                    t_initial = 199,
                    power = 0.5,
                    lr_min = 1e-5,
                    k_decay = 1.0,
                },
                "timm_poly_05"
            ),
            timm.Case(
                "`TanhLRScheduler(t_initial, lb, ub, lr_min)`",
                new
                {
                    lr = 0.03,
                    t_initial = 200,
                    lb = -7.0,
                    ub = 3.0,
                    lr_min = 1e-6,
                },
                "timm_tanh"
            ),
            timm.Formula(
                "`StepLRScheduler(decay_t, decay_rate)`",
                new
                {
                    lr = 0.1,
                    decay_t = 30,
                    decay_rate = 0.3,
                },
                (a, i) => a.lr * Math.Pow(a.decay_rate, Math.Floor(i / a.decay_t)),
                200
            ),
            timm.Formula(
                "`StepLRScheduler(decay_t=2.4, decay_rate)`",
                new { lr = 0.016, decay_rate = 0.97 },
                (a, i) => a.lr * Math.Pow(a.decay_rate, Math.Floor(10 * i / 24)),
                120
            ),
            timm.Case(
                "`StepLRScheduler(..., warmup_t, warmup_lr_init)`",
                new
                {
                    lr = 0.1,
                    decay_t = 30,
                    decay_rate = 0.3,
                    warmup_t = 7,
                    warmup_lr_init = 0.001,
                },
                "timm_step"
            ),
            timm.Case(
                "`MultiStepLRScheduler(decay_t, decay_rate)`",
                new
                {
                    lr = 0.1,
                    decay_t = new long[] { 30, 60, 100 },
                    decay_rate = 0.2,
                },
                "timm_multistep"
            ),
        ];
}
