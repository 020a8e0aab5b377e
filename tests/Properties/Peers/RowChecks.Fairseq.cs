using System;

namespace Schedules.Properties.Peers;

internal static partial class RowChecks
{
    private static readonly Peer fairseq = new("fairseq");
    private static readonly Peer fairseq2 = new("fairseq2");

    // fairseq 0.12, fairseq/optim/lr_scheduler/polynomial_decay_schedule.py, manual_lr_scheduler.py.
    private static RowCheck[] Fairseq =>
        [
            fairseq.Case("`fixed` with `warmup_updates`", new { lr = 0.002, warmup_updates = 33 }, "fairseq_fixed_warmup"),
            fairseq.Case(
                "`inverse_sqrt` with `warmup_init_lr`, `warmup_updates`",
                new
                {
                    lr = 0.0007,
                    warmup_init_lr = 1e-7,
                    warmup_updates = 67,
                },
                "fairseq_inverse_sqrt"
            ),
            fairseq.Case(
                "`cosine` with `lr_period_updates`, `min_lr`, `t_mult`, `lr_shrink`",
                new
                {
                    lr = 0.0005,
                    warmup_init_lr = 1e-7,
                    warmup_updates = 21,
                    lr_period_updates = 50,
                    min_lr = 1e-5,
                    t_mult = 2,
                    lr_shrink = 0.6,
                },
                "fairseq_cosine"
            ),
            fairseq.Case(
                "`tri_stage` with `warmup_steps`, `hold_steps`, `decay_steps`",
                new
                {
                    lr = 0.0005,
                    init_lr_scale = 0.013,
                    final_lr_scale = 0.047,
                    warmup_steps = 53,
                    hold_steps = 101,
                    decay_steps = 207,
                },
                "fairseq_tri_stage"
            ),
            fairseq.Case(
                "`tri_stage` with `warmup_steps`, `hold_steps`, `decay_steps`",
                new
                {
                    lr = 3e-5,
                    init_lr_scale = 0.01,
                    final_lr_scale = 0.05,
                    warmup_steps = 48,
                    hold_steps = 194,
                    decay_steps = 243,
                },
                "fairseq_tri_stage_ratio"
            ),
            fairseq.Case(
                "`triangular`, half = `lr_period_updates` / 2 rounded down",
                new
                {
                    lr = 0.001,
                    max_lr = 0.02,
                    half = 40,
                    lr_shrink = 0.63,
                },
                "fairseq_triangular"
            ),
            fairseq.Case(
                "`triangular` with `shrink_min`",
                new
                {
                    lr = 0.001,
                    max_lr = 0.02,
                    half = 40,
                    lr_shrink = 0.5,
                },
                "fairseq_triangular_shrinkmin"
            ),
            fairseq.Case(
                "`step` with `lr_deacy_period`, `lr_decay`, `min_lr`",
                new
                {
                    lr = 0.01,
                    warmup_init_lr = 1e-6,
                    warmup_updates = 17,
                    lr_deacy_period = 41,
                    lr_decay = 0.47,
                    min_lr = 0.0002,
                },
                "fairseq_step"
            ),
            fairseq.Formula(
                "`polynomial_decay` with `warmup_updates`, `total_num_update`, `end_learning_rate`, `power`",
                new
                {
                    lr = 0.01,
                    warmup_updates = 17,
                    total_num_update = 100,
                    end_learning_rate = 1e-4,
                    power = 1.7,
                },
                (a, i) =>
                    i <= a.warmup_updates ? a.lr * i / a.warmup_updates
                    : i >= a.total_num_update ? a.end_learning_rate
                    : (
                        (a.lr - a.end_learning_rate)
                        * Math.Pow(1 - ((i - a.warmup_updates) / (a.total_num_update - a.warmup_updates)), a.power)
                    ) + a.end_learning_rate,
                120
            ),
            fairseq.Formula(
                "`manual` with `update2lr={a: u, b: v}`",
                new
                {
                    lr = 0.01,
                    a = 11,
                    u = 0.003,
                    b = 29,
                    v = 0.007,
                },
                (a, i) =>
                    i >= a.b ? a.v
                    : i >= a.a ? a.u
                    : a.lr,
                60
            ),
        ];

    // fairseq2 0.4, src/fairseq2/optim/lr_scheduler/_cosine_annealing.py, _myle.py, _noam.py, _polynomial_decay.py, _tri_stage.py.
    private static RowCheck[] Fairseq2 =>
        [
            fairseq2.Formula(
                "`CosineAnnealingLR(cycle_len, num_warmup_steps, cycle_mul, lr_mul, start_lr, final_lr)`, a whole `cycle_mul`",
                new
                {
                    lr = 0.02,
                    cycle_len = 25,
                    num_warmup_steps = 9,
                    cycle_mul = 2,
                    lr_mul = 0.7,
                    start_lr = 1e-4,
                    final_lr = 1e-3,
                },
                (a, i) =>
                    Warm(
                        i,
                        a.start_lr,
                        a.lr,
                        a.num_warmup_steps,
                        t =>
                        {
                            int cycle =
                                t < 25 ? 0
                                : t < 75 ? 1
                                : 2;
                            double mul = Math.Pow(a.lr_mul, cycle);
                            return CosOn(a.lr * mul, a.final_lr * mul, (t - (25 * ((1 << cycle) - 1))) / (25 << cycle));
                        }
                    ),
                9 + 175 - 1
            ),
            fairseq2.Formula(
                "`MyleLR(num_warmup_steps, start_lr)`",
                new
                {
                    lr = 0.02,
                    num_warmup_steps = 29,
                    start_lr = 1e-4,
                },
                (a, i) => Warm(i, a.start_lr, a.lr, a.num_warmup_steps, t => a.lr * Math.Sqrt(a.num_warmup_steps / i)),
                300
            ),
            fairseq2.Formula(
                "`NoamLR(num_warmup_steps)`",
                new { lr = 0.02, num_warmup_steps = 29 },
                (a, i) => a.lr * (i < a.num_warmup_steps ? i * Math.Pow(a.num_warmup_steps, -1.5) : Math.Pow(i, -0.5)),
                300
            ),
            fairseq2.Formula(
                "`PolynomialDecayLR(num_steps, num_warmup_steps, power, start_lr, final_lr)`",
                new
                {
                    lr = 0.02,
                    num_steps = 100,
                    num_warmup_steps = 17,
                    power = 1.7,
                    start_lr = 1e-4,
                    final_lr = 1e-3,
                },
                (a, i) =>
                    Warm(
                        i,
                        a.start_lr,
                        a.lr,
                        a.num_warmup_steps,
                        t => Poly(a.lr, a.final_lr, t / (a.num_steps - a.num_warmup_steps), a.power)
                    ),
                120
            ),
            fairseq2.Formula(
                "`TriStageLR(num_steps, stage_ratio, start_lr_scale, final_lr_scale)`, its stages `first`, `second` and `third` steps long",
                new
                {
                    lr = 0.02,
                    first = 10,
                    second = 40,
                    third = 50,
                    start_lr_scale = 0.01,
                    final_lr_scale = 0.03,
                },
                (a, i) =>
                    Warm(i, a.start_lr_scale * a.lr, a.lr, a.first, t => Exp(a.lr, a.final_lr_scale * a.lr, (t - a.second) / a.third)),
                120
            ),
        ];
}
