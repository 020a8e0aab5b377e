using System;
using System.Collections.Generic;
using System.Linq;

namespace Schedules.Properties.Peers;

internal static partial class RowChecks
{
    private static readonly Peer keras = new("Keras");

    // Keras 3.11, keras/src/optimizers/schedules/learning_rate_schedule.py and keras/src/callbacks/reduce_lr_on_plateau.py.
    private static RowCheck[] Keras =>
        [
            keras.Case(
                "`ExponentialDecay(initial_learning_rate, decay_steps, decay_rate)`",
                new
                {
                    initial_learning_rate = 0.0173,
                    decay_steps = 37,
                    decay_rate = 0.81,
                },
                "keras_exponential"
            ),
            keras.Formula(
                "`ExponentialDecay(..., staircase=True)`",
                new
                {
                    initial_learning_rate = 0.0173,
                    decay_steps = 37,
                    decay_rate = 0.81,
                },
                (a, i) => a.initial_learning_rate * Math.Pow(a.decay_rate, Math.Floor(i / a.decay_steps)),
                260
            ),
            keras.Case(
                "`InverseTimeDecay(initial_learning_rate, decay_steps, decay_rate)`",
                new
                {
                    initial_learning_rate = 0.3,
                    decay_steps = 13,
                    decay_rate = 0.47,
                },
                "keras_inverse_time"
            ),
            keras.Case(
                "`InverseTimeDecay(..., staircase=True)`",
                new
                {
                    initial_learning_rate = 0.3,
                    decay_steps = 13,
                    decay_rate = 0.47,
                },
                "keras_inverse_time_stair"
            ),
            keras.Case(
                "`PiecewiseConstantDecay(boundaries, values)`",
                new { boundaries = new long[] { 49, 101, 150 }, values = new[] { 1, 0.5, 0.1, 0.017 } },
                "keras_piecewise"
            ),
            keras.Case(
                "`PolynomialDecay(initial_learning_rate, decay_steps, end_learning_rate, power)`",
                new
                {
                    initial_learning_rate = 0.1,
                    decay_steps = 227,
                    end_learning_rate = 0.0013,
                    power = 0.5,
                },
                "keras_polynomial"
            ),
            keras.Case(
                "`PolynomialDecay(..., cycle=True)`, for `cycles` cycles",
                new
                {
                    initial_learning_rate = 0.1,
                    decay_steps = 71,
                    end_learning_rate = 0.0013,
                    power = 1.4,
                    cycles = 4,
                },
                "keras_polynomial_cycle"
            ),
            keras.Case(
                "`CosineDecay(initial_learning_rate, decay_steps, alpha)`",
                new
                {
                    initial_learning_rate = 0.07,
                    decay_steps = 263,
                    alpha = 0.021,
                },
                "keras_cosine"
            ),
            keras.Formula(
                "`CosineDecay(..., warmup_target, warmup_steps)`",
                new
                {
                    initial_learning_rate = 0.001,
                    warmup_target = 0.07,
                    warmup_steps = 19,
                    decay_steps = 263,
                    alpha = 0.021,
                },
                (a, i) =>
                    Warm(
                        i,
                        a.initial_learning_rate,
                        a.warmup_target,
                        a.warmup_steps,
                        t => Cos(a.warmup_target, a.warmup_target * a.alpha, t / a.decay_steps)
                    ),
                300
            ),
            keras.Case(
                "`CosineDecayRestarts(initial_learning_rate, first_decay_steps, t_mul, m_mul, alpha)`, a whole `t_mul`",
                new
                {
                    initial_learning_rate = 0.05,
                    first_decay_steps = 33,
                    t_mul = 2,
                    m_mul = 0.83,
                    alpha = 0.01,
                },
                "keras_cosine_restarts_t2"
            ),
            keras.Case(
                "`CosineDecayRestarts(initial_learning_rate, first_decay_steps, t_mul, m_mul, alpha)`, a whole `t_mul`",
                new
                {
                    initial_learning_rate = 0.05,
                    first_decay_steps = 45,
                    t_mul = 1,
                    m_mul = 0.9,
                    alpha = 0.0,
                },
                "keras_cosine_restarts_t1"
            ),
            keras.Case(
                "`CosineDecayRestarts(..., t_mul=1.5)`, its first five cycles",
                new
                {
                    initial_learning_rate = 0.05,
                    first_decay_steps = 33,
                    m_mul = 0.7,
                    alpha = 0.05,
                },
                "keras_cosine_restarts_t15"
            ),
            .. new[] { ("min", 0L), ("max", 0L), ("min", 1L), ("min", 3L) }.Select(variant =>
                keras.Metrics(
                    "`ReduceLROnPlateau(mode, factor, patience, min_delta, cooldown, min_lr)`",
                    new
                    {
                        lr = 0.1,
                        mode = variant.Item1,
                        factor = 0.3,
                        patience = 3L,
                        min_delta = 0.02,
                        cooldown = variant.Item2,
                        min_lr = 1e-3,
                    },
                    (a, metrics) => KerasPlateau(metrics, a.lr, a.mode, a.factor, a.patience, a.min_delta, a.cooldown, a.min_lr)
                )
            ),
        ];

    private static IEnumerable<double> KerasPlateau(
        IEnumerable<double> metrics,
        double lr,
        string mode,
        double factor,
        long patience,
        double min_delta,
        long cooldown,
        double min_lr
    )
    {
        (double rate, double best, long wait, long left) = (lr, mode == "min" ? double.PositiveInfinity : double.NegativeInfinity, 0, 0);
        foreach (double metric in metrics)
        {
            if (left > 0)
            {
                (left, wait) = (left - 1, 0);
            }
            if (mode == "min" ? metric < best - min_delta : metric > best + min_delta)
            {
                (best, wait) = (metric, 0);
            }
            else if (left <= 0 && ++wait >= patience && rate > min_lr)
            {
                (rate, left, wait) = (Math.Max(rate * factor, min_lr), cooldown, 0);
            }
            yield return rate / lr;
        }
    }
}
