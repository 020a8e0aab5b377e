using System;
using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class RowChecks
{
    private static readonly Peer optax = new("optax");
    private static readonly Peer levanter = new("levanter");

    // optax 0.2.5, optax/schedules/_schedule.py, _join.py and optax/contrib/_reduce_on_plateau.py.
    private static RowCheck[] Optax =>
        [
            optax.Formula("`constant_schedule(value)`", new { value = 0.3 }, (a, i) => a.value, 10),
            optax.Case(
                "`linear_schedule(init_value, end_value, transition_steps)`",
                new
                {
                    init_value = 3.1e-5,
                    end_value = 0.0171,
                    transition_steps = 149,
                },
                "optax_linear"
            ),
            optax.Case(
                "any of them with `transition_begin`",
                new
                {
                    init_value = 0.7,
                    end_value = 0.013,
                    transition_steps = 91,
                    transition_begin = 40,
                },
                "optax_linear_begin"
            ),
            optax.Case(
                "`polynomial_schedule(init_value, end_value, power, transition_steps)`",
                new
                {
                    init_value = 1e-5,
                    end_value = 0.1,
                    power = 3,
                    transition_steps = 101,
                },
                "optax_polynomial_p3_up"
            ),
            optax.Formula(
                "`exponential_decay(init_value, transition_steps, decay_rate)`",
                new
                {
                    init_value = 0.021,
                    transition_steps = 50,
                    decay_rate = 0.41,
                },
                (a, i) => a.init_value * Math.Pow(a.decay_rate, i / a.transition_steps),
                400
            ),
            optax.Formula(
                "`exponential_decay(..., staircase=True)`",
                new
                {
                    init_value = 0.021,
                    transition_steps = 17,
                    decay_rate = 0.83,
                },
                (a, i) => a.init_value * Math.Pow(a.decay_rate, Math.Floor(i / a.transition_steps)),
                300
            ),
            optax.Case(
                "`exponential_decay(..., end_value)`",
                new
                {
                    init_value = 0.021,
                    transition_steps = 50,
                    decay_rate = 0.41,
                    end_value = 0.0001,
                },
                "optax_exponential_end"
            ),
            optax.Case(
                "`cosine_decay_schedule(init_value, decay_steps, alpha)`",
                new
                {
                    init_value = 0.0317,
                    decay_steps = 257,
                    alpha = 0.013,
                },
                "optax_cosine"
            ),
            optax.Formula(
                "`cosine_decay_schedule(..., exponent)`",
                new
                {
                    init_value = 0.0317,
                    decay_steps = 257,
                    alpha = 0.013,
                    exponent = 1.7,
                },
                (a, i) => a.init_value * (((1 - a.alpha) * Math.Pow(Cos(1, 0, i / a.decay_steps), a.exponent)) + a.alpha),
                300
            ),
            optax.Case(
                "`warmup_constant_schedule(init_value, peak_value, warmup_steps)`",
                new
                {
                    init_value = 1e-6,
                    peak_value = 0.003,
                    warmup_steps = 61,
                },
                "optax_warmup_constant"
            ),
            optax.Case(
                "`warmup_cosine_decay_schedule(init_value, peak_value, warmup_steps, decay_steps, end_value)`",
                new
                {
                    init_value = 1e-7,
                    peak_value = 0.0003,
                    warmup_steps = 47,
                    decay_steps = 389,
                    end_value = 3e-5,
                },
                "optax_warmup_cosine"
            ),
            optax.Case(
                "`cosine_onecycle_schedule(transition_steps, peak_value, pct_start, div_factor, final_div_factor)`",
                new
                {
                    transition_steps = 307,
                    peak_value = 0.11,
                    pct_start = 0.27,
                    div_factor = 13.0,
                    final_div_factor = 700.0,
                },
                "optax_cosine_onecycle"
            ),
            optax.Formula(
                "`linear_onecycle_schedule(transition_steps, peak_value, pct_start, pct_final, div_factor, final_div_factor)`",
                new
                {
                    transition_steps = 307,
                    peak_value = 0.11,
                    pct_start = 0.3,
                    pct_final = 0.85,
                    div_factor = 25.0,
                    final_div_factor = 1e4,
                },
                (a, i) =>
                    Knots(
                        i,
                        Lin,
                        (0, a.peak_value / a.div_factor),
                        (Math.Floor(a.pct_start * a.transition_steps), a.peak_value),
                        (Math.Floor(a.pct_final * a.transition_steps), a.peak_value / a.div_factor),
                        (a.transition_steps, a.peak_value / a.div_factor / a.final_div_factor)
                    ),
                330
            ),
            optax.Formula(
                "`warmup_exponential_decay_schedule(init_value, peak_value, warmup_steps, transition_steps, decay_rate)`",
                new
                {
                    init_value = 1e-4,
                    peak_value = 0.021,
                    warmup_steps = 13,
                    transition_steps = 50,
                    decay_rate = 0.41,
                },
                (a, i) =>
                    Warm(i, a.init_value, a.peak_value, a.warmup_steps, t => a.peak_value * Math.Pow(a.decay_rate, t / a.transition_steps)),
                300
            ),
            optax.Formula(
                "`piecewise_constant_schedule(init_value, {a: scale})`",
                new
                {
                    init_value = 0.4,
                    a = 30,
                    scale = 0.07,
                },
                (a, i) => i < a.a ? a.init_value : a.init_value * a.scale,
                60
            ),
            optax.Formula(
                "`piecewise_interpolate_schedule(\"linear\", init_value, {a: first, b: second})`",
                new
                {
                    init_value = 0.4,
                    a = 30,
                    first = 2.5,
                    b = 47,
                    second = 0.07,
                },
                (a, i) => Knots(i, Lin, (0, 0.4), (a.a, 0.4 * a.first), (a.b, 0.4 * a.first * a.second)),
                60
            ),
            optax.Formula(
                "`piecewise_interpolate_schedule(\"cosine\", ...)`",
                new
                {
                    init_value = 0.4,
                    a = 30,
                    first = 2.5,
                    b = 47,
                    second = 0.07,
                },
                (a, i) => Knots(i, Cos, (0, 0.4), (a.a, 0.4 * a.first), (a.b, 0.4 * a.first * a.second)),
                60
            ),
            optax.Case(
                "`sgdr_schedule([{...}, ...])`",
                new
                {
                    init_value = 0.0,
                    peak_value = 0.1,
                    warmup_steps = 5,
                    decay_steps = 50,
                    end_value = 0.0,
                    second = Warmup(0.01, 0.07, 10)
                        .DecayUntil(100, 0.001, Curve.Cosine)
                        .Then(Warmup(0.005, 0.05, 0).DecayUntil(150, 0, Curve.Cosine)),
                },
                "optax_sgdr"
            ),
            optax.Case(
                "`join_schedules([first, second], [boundary])`",
                new
                {
                    first = Ramp(0.3, 0, 40, Curve.Cosine),
                    second = Hold(0.1, 0).Decay(Tail.Exponential(Math.Pow(0.5, 1.0 / 10))).Take(80 - 25).Then(Ramp(0, 1, 10)),
                    boundary = 25,
                },
                "optax_join_discontinuous"
            ),
            optax.Metrics(
                "`contrib.reduce_on_plateau(factor, patience, rtol, cooldown, min_scale)`",
                new
                {
                    factor = 0.3,
                    patience = 3L,
                    rtol = 0.03,
                    cooldown = 2L,
                    min_scale = 0.01,
                },
                (a, metrics) => OptaxPlateau(metrics, a.factor, a.patience, a.rtol, 0, a.cooldown, a.min_scale)
            ),
            optax.Metrics(
                "`contrib.reduce_on_plateau(..., rtol=0, atol)`",
                new
                {
                    factor = 0.3,
                    patience = 3L,
                    atol = 0.03,
                    cooldown = 2L,
                    min_scale = 0.01,
                },
                (a, metrics) => OptaxPlateau(metrics, a.factor, a.patience, 0, a.atol, a.cooldown, a.min_scale)
            ),
        ];

    // levanter, src/levanter/optim/config.py (lr_scheduler, _inv_sqrt_decay_schedule, _inv_decay_schedule, PowerLrSchedule) of 2025.
    private static RowCheck[] Levanter =>
        [
            levanter.Formula(
                "`lr_schedule=\"cosine\"`",
                new
                {
                    learning_rate = 6e-4,
                    warmup = 10,
                    stable = 20,
                    decay = 70,
                    min_lr = 6e-5,
                },
                (a, i) => Warm(i, 0, a.learning_rate, a.warmup, t => Cos(a.learning_rate, a.min_lr, (t - a.stable) / a.decay)),
                120
            ),
            levanter.Formula(
                "`lr_schedule=\"linear\"`",
                new
                {
                    learning_rate = 6e-4,
                    warmup = 10,
                    stable = 20,
                    decay = 70,
                    min_lr = 6e-5,
                },
                (a, i) => Warm(i, 0, a.learning_rate, a.warmup, t => Lin(a.learning_rate, a.min_lr, (t - a.stable) / a.decay)),
                120
            ),
            levanter.Formula(
                "`lr_schedule=\"constant\"` with `cooldown`",
                new
                {
                    learning_rate = 6e-4,
                    warmup = 10,
                    num_train_steps = 100,
                    cooldown = 30,
                    min_lr = 6e-5,
                },
                (a, i) => Warm(i, 0, a.learning_rate, a.warmup, t => Lin(a.learning_rate, a.min_lr, (t - 60) / a.cooldown)),
                120
            ),
            levanter.Formula(
                "`lr_schedule=\"inv_sqrt\"`",
                new
                {
                    learning_rate = 6e-4,
                    warmup = 1000,
                    min_lr = 4e-4,
                },
                (a, i) =>
                    Warm(
                        i,
                        0,
                        a.learning_rate,
                        a.warmup,
                        t => Math.Max(a.learning_rate * Math.Min(1, 1 / Math.Sqrt(Math.Max(t + a.warmup, 1) / 10_000)), a.min_lr)
                    ),
                30_000
            ),
            levanter.Formula(
                "`PowerLrSchedule(batch_size, seq_length, a, b)`",
                new
                {
                    learning_rate = 0.02,
                    warmup = 10,
                    batch_size = 128,
                    seq_length = 4096,
                    a = 4.6,
                    b = -0.51,
                },
                (a, i) =>
                    Warm(
                        i,
                        0,
                        a.learning_rate,
                        a.warmup,
                        t => Math.Min(a.learning_rate, a.batch_size * a.a * Math.Pow(t * a.batch_size * a.seq_length, a.b))
                    ),
                3000
            ),
            levanter.Formula(
                "`lr_schedule=\"inv\"`",
                new
                {
                    learning_rate = 6e-4,
                    warmup = 10,
                    decay = 90,
                    min_lr = 6e-5,
                },
                (a, i) =>
                    Warm(
                        i,
                        0,
                        a.learning_rate,
                        a.warmup,
                        t =>
                            Math.Max(
                                a.learning_rate * Math.Min(1, 1 / (((a.learning_rate / a.min_lr) - 1) * Math.Max(t, 1) / a.decay + 1)),
                                a.min_lr
                            )
                    ),
                120
            ),
        ];

    private static double Knots(double step, Func<double, double, double, double> anneal, params (double Step, double Value)[] knots)
    {
        int next = Array.FindIndex(knots, knot => step < knot.Step);
        return next < 0
            ? knots[^1].Value
            : anneal(knots[next - 1].Value, knots[next].Value, (step - knots[next - 1].Step) / (knots[next].Step - knots[next - 1].Step));
    }

    private static IEnumerable<double> OptaxPlateau(
        IEnumerable<double> metrics,
        double factor,
        long patience,
        double rtol,
        double atol,
        long cooldown,
        double min_scale
    )
    {
        (double scale, double best, long count, long left) = (1, double.PositiveInfinity, 0, 0);
        foreach (double metric in metrics)
        {
            (best, count) = metric < ((1 - rtol) * best) - atol ? (metric, 0) : (best, count + 1);
            if (left > 0)
            {
                (count, left) = (0, left - 1);
            }
            else if (count == patience)
            {
                (scale, count, left) = (Math.Max(scale * factor, min_scale), 0, cooldown);
            }
            yield return scale;
        }
    }
}
