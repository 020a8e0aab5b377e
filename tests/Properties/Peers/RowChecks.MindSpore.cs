using System;

namespace Schedules.Properties.Peers;

internal static partial class RowChecks
{
    private static readonly Peer mindSpore = new("MindSpore");
    private static readonly Peer mxNet = new("MXNet");

    // MindSpore 2.6, mindspore/python/mindspore/nn/learning_rate_schedule.py (construct) and dynamic_lr.py.
    private static RowCheck[] MindSpore =>
        [
            mindSpore.Formula(
                "`ExponentialDecayLR(learning_rate, decay_rate, decay_steps)`",
                new
                {
                    learning_rate = 0.1,
                    decay_rate = 0.9,
                    decay_steps = 13,
                },
                (a, i) => a.learning_rate * Math.Pow(a.decay_rate, i / a.decay_steps),
                200
            ),
            mindSpore.Formula(
                "`ExponentialDecayLR(..., is_stair=True)`",
                new
                {
                    learning_rate = 0.1,
                    decay_rate = 0.9,
                    decay_steps = 13,
                },
                (a, i) => a.learning_rate * Math.Pow(a.decay_rate, Math.Floor(i / a.decay_steps)),
                200
            ),
            mindSpore.Formula(
                "`NaturalExpDecayLR(learning_rate, decay_rate, decay_steps)`",
                new
                {
                    learning_rate = 0.1,
                    decay_rate = 0.02,
                    decay_steps = 13,
                },
                (a, i) => a.learning_rate * Math.Exp(-a.decay_rate * i),
                200
            ),
            mindSpore.Formula(
                "`NaturalExpDecayLR(..., is_stair=True)`",
                new
                {
                    learning_rate = 0.1,
                    decay_rate = 0.02,
                    decay_steps = 13,
                },
                (a, i) => a.learning_rate * Math.Exp(-a.decay_rate * Math.Floor(i / a.decay_steps) * a.decay_steps),
                200
            ),
            mindSpore.Formula(
                "`InverseDecayLR(learning_rate, decay_rate, decay_steps)`",
                new
                {
                    learning_rate = 0.1,
                    decay_rate = 0.5,
                    decay_steps = 13,
                },
                (a, i) => a.learning_rate / (1 + (a.decay_rate * i / a.decay_steps)),
                200
            ),
            mindSpore.Formula(
                "`InverseDecayLR(..., is_stair=True)`",
                new
                {
                    learning_rate = 0.1,
                    decay_rate = 0.5,
                    decay_steps = 13,
                },
                (a, i) => a.learning_rate / (1 + (a.decay_rate * Math.Floor(i / a.decay_steps))),
                200
            ),
            mindSpore.Formula(
                "`CosineDecayLR(min_lr, max_lr, decay_steps)`",
                new
                {
                    min_lr = 0.01,
                    max_lr = 0.1,
                    decay_steps = 37,
                },
                (a, i) => a.min_lr + (0.5 * (a.max_lr - a.min_lr) * (1 + Math.Cos(Math.PI * Math.Min(i, a.decay_steps) / a.decay_steps))),
                60
            ),
            mindSpore.Formula(
                "`PolynomialDecayLR(learning_rate, end_learning_rate, decay_steps, power)`",
                new
                {
                    learning_rate = 0.1,
                    end_learning_rate = 0.01,
                    decay_steps = 37,
                    power = 0.5,
                },
                (a, i) => Poly(a.learning_rate, a.end_learning_rate, i / a.decay_steps, a.power),
                60
            ),
            mindSpore.Formula(
                "`PolynomialDecayLR(..., update_decay_steps=True)`, for `cycles` cycles",
                new
                {
                    learning_rate = 0.1,
                    end_learning_rate = 0.01,
                    decay_steps = 37,
                    power = 0.5,
                    cycles = 4,
                },
                (a, i) => PolyCycle(i, a.learning_rate, a.end_learning_rate, a.decay_steps, a.power),
                4 * 37
            ),
            mindSpore.Formula(
                "`WarmUpLR(learning_rate, warmup_steps)`",
                new { learning_rate = 0.1, warmup_steps = 17 },
                (a, i) => a.learning_rate * Math.Min(i, a.warmup_steps) / a.warmup_steps,
                40
            ),
            mindSpore.Formula(
                "`cosine_decay_lr(min_lr, max_lr, total_step, step_per_epoch, decay_epoch)`",
                new
                {
                    min_lr = 0.01,
                    max_lr = 0.1,
                    step_per_epoch = 7,
                    decay_epoch = 10,
                },
                (a, i) => Cos(a.max_lr, a.min_lr, Math.Floor(i / a.step_per_epoch) / a.decay_epoch),
                100
            ),
            mindSpore.Formula(
                "`warmup_lr(learning_rate, total_step, step_per_epoch, warmup_epoch)`",
                new
                {
                    learning_rate = 0.1,
                    step_per_epoch = 7,
                    warmup_epoch = 5,
                },
                (a, i) => a.learning_rate * Math.Min(Math.Floor(i / a.step_per_epoch), a.warmup_epoch) / a.warmup_epoch,
                60
            ),
            mindSpore.Formula(
                "`inverse_decay_lr(learning_rate, decay_rate, total_step, step_per_epoch, decay_epoch)`",
                new
                {
                    learning_rate = 0.1,
                    decay_rate = 0.5,
                    step_per_epoch = 7,
                    decay_epoch = 3,
                },
                (a, i) => a.learning_rate / (1 + (a.decay_rate * Math.Floor(i / a.step_per_epoch) / a.decay_epoch)),
                100
            ),
            mindSpore.Formula(
                "`piecewise_constant_lr(milestone, learning_rates)`",
                new { milestone = new long[] { 11, 29, 83 }, learning_rates = new[] { 1, 0.3, 0.02 } },
                (a, i) => Stairs(i, a.learning_rates, a.milestone),
                82
            ),
        ];

    // MXNet 1.9.1, python/mxnet/lr_scheduler.py. The first update has num_update 1: python/mxnet/optimizer/optimizer.py (_update_count).
    private static RowCheck[] MxNet =>
        [
            mxNet.Formula(
                "`FactorScheduler(step, factor, stop_factor_lr, base_lr)`",
                new
                {
                    step = 11,
                    factor = 0.6,
                    stop_factor_lr = 0.005,
                    base_lr = 0.1,
                },
                (a, i) => Factor(i + 1, a.step, a.factor, a.stop_factor_lr, a.base_lr),
                150
            ),
            mxNet.Formula(
                "`FactorScheduler(..., warmup_steps, warmup_begin_lr)`",
                new
                {
                    step = 11,
                    factor = 0.6,
                    stop_factor_lr = 0.005,
                    base_lr = 0.1,
                    warmup_steps = 17,
                    warmup_begin_lr = 0.001,
                },
                (a, i) =>
                    WarmOf(
                        i + 1,
                        a.warmup_begin_lr,
                        a.base_lr,
                        a.warmup_steps,
                        update => Factor(update, a.step, a.factor, a.stop_factor_lr, a.base_lr)
                    ),
                150
            ),
            mxNet.Formula(
                "`MultiFactorScheduler(step, factor, base_lr)`",
                new
                {
                    step = new long[] { 11, 29, 83 },
                    factor = 0.3,
                    base_lr = 0.1,
                },
                (a, i) => a.base_lr * Math.Pow(a.factor, Array.FindAll(a.step, milestone => i + 1 > milestone).Length),
                120
            ),
            mxNet.Formula(
                "`PolyScheduler(max_update, base_lr, pwr, final_lr, warmup_steps, warmup_begin_lr)`",
                new
                {
                    max_update = 100,
                    base_lr = 0.1,
                    pwr = 2,
                    final_lr = 0.01,
                    warmup_steps = 17,
                    warmup_begin_lr = 0.001,
                },
                (a, i) =>
                    WarmOf(
                        i + 1,
                        a.warmup_begin_lr,
                        a.base_lr,
                        a.warmup_steps,
                        update => Poly(a.base_lr, a.final_lr, (update - a.warmup_steps) / (a.max_update - a.warmup_steps), a.pwr)
                    ),
                120
            ),
            mxNet.Formula(
                "`CosineScheduler(max_update, base_lr, final_lr, warmup_steps, warmup_begin_lr)`",
                new
                {
                    max_update = 100,
                    base_lr = 0.1,
                    final_lr = 0.01,
                    warmup_steps = 17,
                    warmup_begin_lr = 0.001,
                },
                (a, i) =>
                    WarmOf(
                        i + 1,
                        a.warmup_begin_lr,
                        a.base_lr,
                        a.warmup_steps,
                        update => Cos(a.base_lr, a.final_lr, (update - a.warmup_steps) / (a.max_update - a.warmup_steps))
                    ),
                120
            ),
            mxNet.Formula(
                "`CosineScheduler(..., warmup_mode=\"constant\")`",
                new
                {
                    max_update = 100,
                    base_lr = 0.1,
                    final_lr = 0.01,
                    warmup_steps = 17,
                    warmup_begin_lr = 0.001,
                },
                (a, i) =>
                    i + 1 < a.warmup_steps
                        ? a.warmup_begin_lr
                        : Cos(a.base_lr, a.final_lr, (i + 1 - a.warmup_steps) / (a.max_update - a.warmup_steps)),
                120
            ),
        ];

    private static double WarmOf(double update, double begin, double rate, double steps, Func<double, double> after) =>
        update < steps ? begin + ((rate - begin) * update / steps) : after(update);

    // The loop of MXNet: it lowers the rate while the number of the update is above the count.
    private static double Factor(double update, double step, double factor, double stop, double rate)
    {
        for (double count = 0; update > count + step; count += step)
        {
            rate = Math.Max(rate * factor, stop);
        }
        return rate;
    }
}
