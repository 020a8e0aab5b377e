using System;

namespace Schedules.Properties.Peers;

internal static partial class RowChecks
{
    private static readonly Peer deepSpeed = new("DeepSpeed");
    private static readonly Peer axolotl = new("Axolotl");

    // DeepSpeed 0.17, deepspeed/runtime/lr_schedules.py. A step of ours is its last_batch_iteration + 1.
    private static RowCheck[] DeepSpeed =>
        [
            deepSpeed.Case(
                "`WarmupLR(warmup_min_lr, warmup_max_lr, warmup_num_steps)`, type log",
                new
                {
                    warmup_min_lr = 1e-6,
                    warmup_max_lr = 0.001,
                    warmup_num_steps = 53,
                },
                "deepspeed_warmup_log"
            ),
            deepSpeed.Case(
                "the same, type linear",
                new
                {
                    warmup_min_lr = 1e-6,
                    warmup_max_lr = 0.001,
                    warmup_num_steps = 53,
                },
                "deepspeed_warmup_linear"
            ),
            deepSpeed.Case(
                "`WarmupDecayLR(total_num_steps, ...)`, type linear",
                new
                {
                    total_num_steps = 211,
                    warmup_min_lr = 1e-6,
                    warmup_max_lr = 0.001,
                    warmup_num_steps = 31,
                },
                "deepspeed_warmup_decay"
            ),
            deepSpeed.Formula(
                "the same, type log",
                new
                {
                    total_num_steps = 211,
                    warmup_min_lr = 1e-6,
                    warmup_max_lr = 0.001,
                    warmup_num_steps = 31,
                },
                (a, i) =>
                    a.warmup_min_lr
                    + (
                        (a.warmup_max_lr - a.warmup_min_lr)
                        * (
                            i == 0 ? 0
                            : i - 1 < a.warmup_num_steps ? Math.Log(i) / Math.Log(a.warmup_num_steps)
                            : Math.Max(0, (a.total_num_steps - (i - 1)) / (a.total_num_steps - a.warmup_num_steps))
                        )
                    ),
                240
            ),
            deepSpeed.Formula(
                "`WarmupCosineLR(total_num_steps, warmup_min_ratio, warmup_num_steps, cos_min_ratio)`, type log",
                new
                {
                    lr = 0.01,
                    total_num_steps = 211,
                    warmup_min_ratio = 0.1,
                    warmup_num_steps = 31,
                    cos_min_ratio = 0.02,
                },
                (a, i) =>
                    a.lr
                    * WarmupCosine(
                        i,
                        a.total_num_steps,
                        a.warmup_min_ratio,
                        a.warmup_num_steps,
                        a.cos_min_ratio,
                        last => Math.Log(last + 1) / Math.Log(31)
                    ),
                211
            ),
            deepSpeed.Formula(
                "`WarmupCosineLR(...)`, type linear",
                new
                {
                    lr = 0.01,
                    total_num_steps = 211,
                    warmup_min_ratio = 0.1,
                    warmup_num_steps = 31,
                    cos_min_ratio = 0.02,
                },
                (a, i) =>
                    a.lr * WarmupCosine(i, a.total_num_steps, a.warmup_min_ratio, a.warmup_num_steps, a.cos_min_ratio, last => last / 31),
                211
            ),
            deepSpeed.Formula(
                "`OneCycle(cycle_min_lr, cycle_max_lr, decay_lr_rate, cycle_first_step_size, cycle_second_step_size, decay_step_size)`",
                new
                {
                    cycle_min_lr = 0.001,
                    cycle_max_lr = 0.1,
                    decay_lr_rate = 0.3,
                    cycle_first_step_size = 23,
                    cycle_second_step_size = 61,
                    decay_step_size = 11,
                },
                (a, i) =>
                    i <= 84
                        ? a.cycle_min_lr
                            + ((a.cycle_max_lr - a.cycle_min_lr) * Triangle(i, a.cycle_first_step_size, a.cycle_second_step_size))
                        : a.cycle_min_lr / (1 + (a.decay_lr_rate * (i - 84) / a.decay_step_size)),
                200
            ),
            deepSpeed.Formula(
                "the beta1 of `OneCycle`, which starts from `cycle_min_mom`",
                new
                {
                    cycle_min_mom = 0.8,
                    cycle_max_mom = 0.9,
                    cycle_first_step_size = 23,
                    cycle_second_step_size = 61,
                },
                (a, i) =>
                    i == 0 ? a.cycle_min_mom
                    : i <= 84
                        ? a.cycle_max_mom
                            - ((a.cycle_max_mom - a.cycle_min_mom) * Triangle(i, a.cycle_first_step_size, a.cycle_second_step_size))
                    : a.cycle_max_mom,
                200
            ),
            deepSpeed.Case(
                "`LRRangeTest(lr_range_test_min_lr, lr_range_test_step_size, lr_range_test_step_rate)` for k step sizes",
                new
                {
                    lr_range_test_min_lr = 1e-5,
                    lr_range_test_step_size = 13,
                    lr_range_test_step_rate = 5.0,
                    k = 10,
                },
                "deepspeed_range_test"
            ),
            deepSpeed.Case(
                "the same, `lr_range_test_staircase`",
                new
                {
                    lr_range_test_min_lr = 1e-5,
                    lr_range_test_step_size = 13,
                    lr_range_test_step_rate = 5.0,
                    k = 10,
                },
                "deepspeed_range_test_stair"
            ),
        ];

    // Axolotl 0.12, src/axolotl/utils/schedulers.py.
    private static RowCheck[] Axolotl =>
        [
            axolotl.Case(
                "`get_cosine_schedule_with_quadratic_warmup(num_warmup_steps, num_training_steps)`",
                new
                {
                    lr = 0.001,
                    num_warmup_steps = 30,
                    num_training_steps = 300,
                },
                "axolotl_quadratic_warmup_cosine",
                last: 300
            ),
            axolotl.Case(
                "`get_cosine_schedule_with_warmup_decay_constant(num_warmup_steps, num_training_steps, constant_lr_ratio, min_lr_ratio)`, stop = the steps of `constant_lr_ratio`",
                new
                {
                    lr = 0.001,
                    num_warmup_steps = 30,
                    stop = 210,
                    min_lr_ratio = 0.2,
                },
                "axolotl_cosine_warmup_decay_constant"
            ),
            axolotl.Formula(
                "`RexLR(max_lr, min_lr, total_steps)`",
                new
                {
                    max_lr = 0.3,
                    min_lr = 0.002,
                    total_steps = 173,
                },
                (a, i) =>
                {
                    double left = Math.Max(0, (a.total_steps - i) / a.total_steps);
                    double least = a.min_lr / a.max_lr;
                    return a.max_lr * (least + ((1 - least) * left / (0.1 + (0.9 * left))));
                },
                200
            ),
            axolotl.Formula(
                "`InterpolatingLogScheduler(num_steps, min_lr, max_lr)`",
                new
                {
                    num_steps = 50,
                    min_lr = 1e-6,
                    max_lr = 1e-3,
                },
                (a, i) =>
                    i <= 0 ? a.min_lr
                    : i < a.num_steps ? a.min_lr * Math.Pow(Math.Pow(a.max_lr / a.min_lr, 1.0 / (a.num_steps - 1)), i - 1)
                    : a.max_lr,
                80
            ),
        ];

    private static double WarmupCosine(
        double step,
        double total,
        double minRatio,
        double warmup,
        double cosRatio,
        Func<double, double> rise
    )
    {
        double last = step - 1;
        return last < 0 ? 0
            : last < warmup ? minRatio + ((1 - minRatio) * rise(last))
            : CosOn(1, cosRatio, (last - warmup + 1) / (total - warmup));
    }
}
