using System;
using System.Linq;

namespace Schedules.Properties.Peers;

internal static partial class RowChecks
{
    private static readonly Peer transformers = new("Transformers");

    // Transformers 4.57, src/transformers/optimization.py.
    private static RowCheck[] Transformers =>
        [
            transformers.Formula("`constant`", new { lr = 5e-5 }, (a, i) => a.lr, 10),
            transformers.Case("`constant_with_warmup(num_warmup_steps)`", new { lr = 5e-5, num_warmup_steps = 37 }, "hf_constant_warmup"),
            transformers.Case(
                "`linear(num_warmup_steps, num_training_steps)`",
                new
                {
                    lr = 2e-5,
                    num_warmup_steps = 0,
                    num_training_steps = 111,
                },
                "hf_linear_nowarmup"
            ),
            transformers.Case(
                "`cosine(num_warmup_steps, num_training_steps)`",
                new
                {
                    lr = 0.00025,
                    num_warmup_steps = 31,
                    num_training_steps = 241,
                },
                "hf_cosine",
                last: 241
            ),
            transformers.Formula(
                "`cosine_with_min_lr(..., min_lr)`",
                new
                {
                    lr = 0.0013,
                    num_warmup_steps = 7,
                    num_training_steps = 131,
                    min_lr = 1e-4,
                },
                (a, i) => Warm(i, 0, a.lr, a.num_warmup_steps, t => CosOn(a.lr, a.min_lr, t / (a.num_training_steps - a.num_warmup_steps))),
                131
            ),
            transformers.Case(
                "`cosine_with_min_lr(..., min_lr_rate)`",
                new
                {
                    lr = 0.0013,
                    num_warmup_steps = 7,
                    num_training_steps = 131,
                    min_lr_rate = 0.137,
                },
                "hf_cosine_min_lr_rate",
                last: 131
            ),
            transformers.Case(
                "`cosine_with_min_lr_..._lr_rate(..., min_lr)`",
                new
                {
                    lr = 0.0006,
                    num_warmup_steps = 29,
                    num_training_steps = 271,
                    min_lr = 6e-5,
                },
                "hf_cosine_warmup_min_lr",
                last: 270
            ),
            transformers.Case(
                "`cosine_with_min_lr_..._lr_rate(..., min_lr, warmup_lr_rate)`",
                new
                {
                    lr = 0.0006,
                    num_warmup_steps = 29,
                    num_training_steps = 191,
                    min_lr = 0.05 * 0.0006,
                    warmup_lr_rate = 0.1,
                },
                "hf_cosine_warmup_min_lr_wrate",
                last: 190
            ),
            transformers.Case(
                "`cosine_with_hard_restarts(..., num_cycles)`",
                new
                {
                    lr = 0.0007,
                    num_warmup_steps = 19,
                    num_training_steps = 307,
                    num_cycles = 3,
                },
                "hf_cosine_hard_restarts"
            ),
            transformers.Case(
                "`cosine_with_hard_restarts(..., num_cycles)`",
                new
                {
                    lr = 0.01,
                    num_warmup_steps = 0,
                    num_training_steps = 180,
                    num_cycles = 4,
                },
                "hf_cosine_hard_restarts4"
            ),
            transformers.Case(
                "`polynomial_decay(..., lr_end, power)`",
                new
                {
                    lr = 5e-5,
                    num_warmup_steps = 17,
                    num_training_steps = 233,
                    lr_end = 1e-7,
                    power = 1.0,
                },
                "hf_polynomial_p1"
            ),
            transformers.Case(
                "`polynomial_decay(..., lr_end, power)`",
                new
                {
                    lr = 0.0033,
                    num_warmup_steps = 11,
                    num_training_steps = 151,
                    lr_end = 1.7e-5,
                    power = 2.5,
                },
                "hf_polynomial_p25"
            ),
            transformers.Case(
                "`polynomial_decay(..., lr_end, power)`",
                new
                {
                    lr = 0.01,
                    num_warmup_steps = 0,
                    num_training_steps = 100,
                    lr_end = 0.001,
                    power = 0.5,
                },
                "hf_polynomial_p05"
            ),
            transformers.Case(
                "`inverse_sqrt(num_warmup_steps, timescale)`",
                new
                {
                    lr = 0.001,
                    num_warmup_steps = 43,
                    timescale = 211,
                },
                "hf_inverse_sqrt_timescale"
            ),
            Wsd("`wsd(num_warmup_steps, num_stable_steps, num_decay_steps, min_lr_ratio)`", "hf_wsd_wlinear_dcosine"),
            Wsd("`wsd(..., decay_type=\"linear\")`", "hf_wsd_wlinear_dlinear"),
            Wsd("`wsd(..., warmup_type=\"1-sqrt\", decay_type=\"1-sqrt\")`", "hf_wsd_w1sqrt_d1sqrt"),
            Wsd("`wsd(..., decay_type=\"1-sqrt\")`", "hf_wsd_wlinear_d1sqrt"),
            transformers.Formula(
                "`wsd(..., warmup_type=\"cosine\")`",
                new
                {
                    lr = 0.00081,
                    num_warmup_steps = 21,
                    num_stable_steps = 103,
                    num_decay_steps = 97,
                    min_lr_ratio = 0.073,
                },
                (a, i) =>
                    i < a.num_warmup_steps
                        ? Cos(a.lr * a.min_lr_ratio, a.lr, i / a.num_warmup_steps)
                        : Cos(a.lr, a.lr * a.min_lr_ratio, (i - a.num_warmup_steps - a.num_stable_steps) / a.num_decay_steps),
                260
            ),
            transformers.Case(
                "`wsd(..., num_cycles)`, n = 2 `num_cycles` a whole number",
                new
                {
                    lr = 0.002,
                    num_warmup_steps = 10,
                    num_stable_steps = 30,
                    num_decay_steps = 80,
                    min_lr_ratio = 0.1,
                    n = 3,
                },
                "hf_wsd_cosine_cycles"
            ),
            transformers.Formula(
                "`wsd(..., num_cycles)`, n = 2 `num_cycles` a whole number",
                new
                {
                    lr = 0.002,
                    num_warmup_steps = 10,
                    num_stable_steps = 30,
                    num_decay_steps = 81,
                    min_lr_ratio = 0.1,
                    n = 4,
                },
                (a, i) =>
                    i < 40 ? Lin(0.1 * a.lr, a.lr, i / 10)
                    : i < 40 + a.num_decay_steps ? CosOn(a.lr, 0.1 * a.lr, a.n * (i - 40) / a.num_decay_steps)
                    : 0.1 * a.lr,
                150
            ),
            .. Enumerable
                .Range(1, 5)
                .Select(n =>
                    transformers.Formula(
                        "`cosine(..., num_cycles)`, n = 2 `num_cycles` a whole number",
                        new
                        {
                            lr = 0.00025,
                            num_warmup_steps = 31,
                            num_training_steps = 241,
                            n,
                        },
                        (a, i) =>
                            Warm(
                                i,
                                0,
                                a.lr,
                                a.num_warmup_steps,
                                t => CosOn(a.lr, 0, a.n * t / (a.num_training_steps - a.num_warmup_steps))
                            ),
                        300
                    )
                ),
            transformers.Case(
                "a cosine that is run on past its end",
                new
                {
                    lr = 0.00025,
                    num_warmup_steps = 31,
                    num_training_steps = 241,
                },
                "hf_cosine"
            ),
        ];

    private static RowCheck Wsd(string call, string name) =>
        transformers.Case(
            call,
            new
            {
                lr = 0.00081,
                num_warmup_steps = 21,
                num_stable_steps = 103,
                num_decay_steps = 97,
                min_lr_ratio = 0.073,
            },
            name
        );
}
