using System;

namespace Schedules.Properties.Peers;

internal static partial class RowChecks
{
    private static readonly Peer megatron = new("Megatron-LM");
    private static readonly Peer nemo = new("NeMo");

    // Megatron-LM 0.13, megatron/core/optimizer_param_scheduler.py (get_lr, get_wd), and megatron/training/training.py (samples).
    private static RowCheck[] Megatron =>
        [
            megatron.Case(
                "`lr_decay_style=\"cosine\"`",
                new
                {
                    max_lr = 0.0006,
                    lr_warmup_steps = 23,
                    lr_decay_steps = 211,
                    min_lr = 6e-5,
                },
                "megatron_cosine"
            ),
            megatron.Case(
                "`lr_decay_style=\"cosine\"`",
                new
                {
                    max_lr = 0.001,
                    lr_warmup_steps = 10,
                    lr_decay_steps = 120,
                    min_lr = 1e-5,
                },
                "megatron_wd_cosine"
            ),
            megatron.Formula(
                "`lr_decay_style=\"cosine\"` with `init_lr`",
                new
                {
                    init_lr = 1e-5,
                    max_lr = 0.0006,
                    lr_warmup_steps = 23,
                    lr_decay_steps = 211,
                    min_lr = 6e-5,
                },
                (a, i) =>
                    Warm(
                        i,
                        a.init_lr,
                        a.max_lr,
                        a.lr_warmup_steps,
                        t => Cos(a.max_lr, a.min_lr, t / (a.lr_decay_steps - a.lr_warmup_steps))
                    ),
                250
            ),
            megatron.Formula(
                "`lr_decay_style=\"linear\"`",
                new
                {
                    max_lr = 0.0006,
                    lr_warmup_steps = 23,
                    lr_decay_steps = 211,
                    min_lr = 6e-5,
                },
                (a, i) => Warm(i, 0, a.max_lr, a.lr_warmup_steps, t => Lin(a.max_lr, a.min_lr, t / (a.lr_decay_steps - a.lr_warmup_steps))),
                250
            ),
            megatron.Formula(
                "`lr_decay_style=\"constant\"`",
                new { max_lr = 0.0006, lr_warmup_steps = 23 },
                (a, i) => a.max_lr * Math.Min(1, i / a.lr_warmup_steps),
                100
            ),
            megatron.Formula(
                "`lr_decay_style=\"inverse-square-root\"`",
                new
                {
                    max_lr = 0.0006,
                    lr_warmup_steps = 23,
                    lr_decay_steps = 211,
                    min_lr = 3e-4,
                },
                (a, i) => InverseSquareRootOfMegatron(i, a.max_lr, a.lr_warmup_steps, a.lr_decay_steps, a.min_lr),
                250
            ),
            megatron.Formula(
                "`lr_decay_style=\"inverse-square-root\"`",
                new
                {
                    max_lr = 0.0006,
                    lr_warmup_steps = 23,
                    lr_decay_steps = 211,
                    min_lr = 1e-5,
                },
                (a, i) => InverseSquareRootOfMegatron(i, a.max_lr, a.lr_warmup_steps, a.lr_decay_steps, a.min_lr),
                250
            ),
            MegatronWsd("`lr_decay_style=\"WSD\"`, `lr_wsd_decay_style=\"linear\"`", "megatron_wsd_linear"),
            MegatronWsd("the same, `\"exponential\"`", "megatron_wsd_exponential"),
            MegatronWsd("the same, `\"minus_sqrt\"`", "megatron_wsd_minus_sqrt"),
            megatron.Formula(
                "the same, `\"cosine\"`",
                new
                {
                    max_lr = 0.0023,
                    lr_warmup_steps = 19,
                    lr_decay_steps = 307,
                    wsd_decay_steps = 89,
                    min_lr = 1.1e-5,
                },
                (a, i) =>
                    Warm(
                        i,
                        0,
                        a.max_lr,
                        a.lr_warmup_steps,
                        t => Cos(a.max_lr, a.min_lr, (i - (a.lr_decay_steps - a.wsd_decay_steps)) / a.wsd_decay_steps)
                    ),
                330
            ),
            megatron.Case(
                "`start_wd`, `end_wd`, `wd_incr_steps`, `wd_incr_style=\"cosine\"`",
                new
                {
                    start_wd = 0.01,
                    end_wd = 0.17,
                    wd_incr_steps = 111,
                },
                "megatron_wd_cosine",
                column: 2
            ),
            megatron.Formula(
                "`wd_incr_style=\"linear\"`",
                new
                {
                    start_wd = 0.01,
                    end_wd = 0.17,
                    wd_incr_steps = 111,
                },
                (a, i) => Lin(a.start_wd, a.end_wd, i / a.wd_incr_steps),
                150
            ),
            ConstantWeightDecay("megatron_cosine"),
            ConstantWeightDecay("megatron_wsd_linear"),
            ConstantWeightDecay("megatron_wsd_exponential"),
            ConstantWeightDecay("megatron_wsd_minus_sqrt"),
        ];

    // NeMo 2.4, nemo/core/optim/lr_scheduler.py.
    private static RowCheck[] Nemo =>
        [
            nemo.Case(
                "`WarmupPolicy(warmup_steps, max_steps, min_lr)`",
                new
                {
                    lr = 0.001,
                    warmup_steps = 37,
                    max_steps = 100,
                    min_lr = 1e-5,
                },
                "nemo_warmup"
            ),
            nemo.Formula(
                "`WarmupHoldPolicy(warmup_steps, hold_steps, max_steps, min_lr)`",
                new
                {
                    lr = 0.02,
                    warmup_steps = 11,
                    hold_steps = 20,
                    max_steps = 141,
                    min_lr = 0.003,
                },
                (a, i) => NemoWarm(i, a.lr, a.warmup_steps, a.max_steps, a.min_lr, () => a.lr),
                160
            ),
            nemo.Case(
                "`CosineAnnealing(warmup_steps, max_steps, min_lr)`",
                new
                {
                    lr = 0.0003,
                    warmup_steps = 23,
                    max_steps = 301,
                    min_lr = 1.1e-5,
                },
                "nemo_cosine"
            ),
            nemo.Case(
                "the same with `constant_steps`",
                new
                {
                    lr = 0.0003,
                    warmup_steps = 23,
                    constant_steps = 60,
                    max_steps = 301,
                    min_lr = 1.1e-5,
                },
                "nemo_cosine_const"
            ),
            nemo.Case(
                "`SquareRootAnnealing(warmup_steps, max_steps, min_lr)`",
                new
                {
                    lr = 0.02,
                    warmup_steps = 11,
                    max_steps = 141,
                    min_lr = 0.0001,
                },
                "nemo_sqrt"
            ),
            nemo.Formula(
                "`SquareAnnealing(warmup_steps, max_steps, min_lr)`",
                new
                {
                    lr = 0.02,
                    warmup_steps = 11,
                    max_steps = 141,
                    min_lr = 0.003,
                },
                (a, i) =>
                    NemoWarm(
                        i,
                        a.lr,
                        a.warmup_steps,
                        a.max_steps,
                        a.min_lr,
                        () => Math.Max(a.lr * Math.Pow((a.max_steps - i) / (a.max_steps - a.warmup_steps), 2), a.min_lr)
                    ),
                160
            ),
            nemo.Formula(
                "`PolynomialDecayAnnealing(warmup_steps, max_steps, min_lr, power)`",
                new
                {
                    lr = 0.02,
                    warmup_steps = 11,
                    max_steps = 141,
                    min_lr = 0.003,
                    power = 1.7,
                },
                (a, i) =>
                    NemoWarm(
                        i,
                        a.lr,
                        a.warmup_steps,
                        a.max_steps,
                        a.min_lr,
                        () => Poly(a.lr, a.min_lr, (i - a.warmup_steps) / (a.max_steps - a.warmup_steps), a.power)
                    ),
                160
            ),
            nemo.Formula(
                "`PolynomialHoldDecayAnnealing(warmup_steps, hold_steps, max_steps, min_lr, power)`",
                new
                {
                    lr = 0.02,
                    warmup_steps = 11,
                    hold_steps = 30,
                    max_steps = 141,
                    min_lr = 0.003,
                    power = 1.7,
                },
                (a, i) =>
                    NemoWarm(
                        i,
                        a.lr,
                        a.warmup_steps,
                        a.max_steps,
                        a.min_lr,
                        () => Poly(a.lr, a.min_lr, (i - 41) / (a.max_steps - 41), a.power)
                    ),
                160
            ),
            nemo.Formula(
                "`WarmupAnnealing(warmup_steps, max_steps)`",
                new
                {
                    lr = 0.02,
                    warmup_steps = 11,
                    max_steps = 141,
                },
                (a, i) =>
                    NemoWarm(
                        i,
                        a.lr,
                        a.warmup_steps,
                        a.max_steps,
                        0,
                        () => a.lr * Math.Max(((i / a.max_steps) - 1) / (((double)a.warmup_steps / a.max_steps) - 1), 0)
                    ),
                160
            ),
            nemo.Case(
                "`NoamAnnealing(d_model, warmup_steps)`",
                new
                {
                    lr = 5.0,
                    d_model = 256,
                    warmup_steps = 61,
                },
                "nemo_noam"
            ),
            nemo.Case(
                "`NoamHoldAnnealing(warmup_steps, hold_steps, decay_rate, max_steps, min_lr)`",
                new
                {
                    lr = 0.002,
                    warmup_steps = 41,
                    hold_steps = 67,
                    decay_rate = 0.7,
                    max_steps = 560,
                    min_lr = 1e-5,
                },
                "nemo_noam_hold"
            ),
            nemo.Case(
                "`InverseSquareRootAnnealing(warmup_steps, max_steps, min_lr)`",
                new
                {
                    lr = 0.001,
                    warmup_steps = 31,
                    max_steps = 480,
                    min_lr = 1e-6,
                },
                "nemo_inverse_sqrt"
            ),
            nemo.Case(
                "`T5InverseSquareRootAnnealing(constant_steps, max_steps)`",
                new { constant_steps = 49, max_steps = 390 },
                "nemo_t5_inverse_sqrt"
            ),
            nemo.Case(
                "`WarmupHoldAnnealOneMinusSquareRoot(warmup_steps, hold_steps, max_steps, min_lr)`",
                new
                {
                    lr = 0.001,
                    warmup_steps = 21,
                    hold_steps = 180,
                    max_steps = 300,
                    min_lr = 2e-5,
                },
                "nemo_wsd_1sqrt"
            ),
        ];

    private static RowCheck MegatronWsd(string call, string name) =>
        megatron.Case(
            call,
            new
            {
                max_lr = 0.0023,
                lr_warmup_steps = 19,
                lr_decay_steps = 307,
                wsd_decay_steps = 89,
                min_lr = 1.1e-5,
            },
            name
        );

    private static RowCheck ConstantWeightDecay(string name) =>
        megatron.Case("`wd_incr_style=\"constant\"`", new { start_wd = 0.1 }, name, column: 2);

    private static double InverseSquareRootOfMegatron(double step, double max_lr, double warmup, double decay, double min_lr) =>
        step <= warmup ? max_lr * step / warmup
        : step > decay ? min_lr
        : Math.Max(min_lr, max_lr * Math.Sqrt(warmup) / Math.Sqrt(step));

    private static double NemoWarm(double step, double lr, double warmup, double max, double min_lr, Func<double> after) =>
        step <= warmup ? lr * (step + 1) / (warmup + 1)
        : step > max ? min_lr
        : after();
}
