using System;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class RowChecks
{
    private static readonly Peer olmo = new("OLMo-core");
    private static readonly Peer torchTitan = new("torchtitan");
    private static readonly Peer nanoGpt = new("nanoGPT");

    // OLMo-core 2.2, src/olmo_core/optim/scheduler.py.
    private static RowCheck[] OlmoCore =>
        [
            olmo.Case(
                "`WSD(warmup, decay, decay_min_lr)`",
                new
                {
                    lr = 0.0008,
                    warmup = 23,
                    decay = 61,
                    decay_min_lr = 1e-6,
                    t_max = 257,
                },
                "olmo_wsd"
            ),
            olmo.Case(
                "`WSD(warmup, decay, decay_min_lr)`",
                new
                {
                    lr = 0.0008,
                    warmup = 23,
                    decay = 76,
                    decay_min_lr = 0.0,
                    t_max = 331,
                },
                "olmo_wsd_fraction"
            ),
            olmo.Case(
                "`LinearWithWarmup(warmup, alpha_f)`",
                new
                {
                    lr = 0.0003,
                    warmup = 31,
                    alpha_f = 0.07,
                    t_max = 271,
                },
                "olmo_linear"
            ),
            olmo.Case(
                "`CosWithWarmup(warmup, alpha_f)`",
                new
                {
                    lr = 0.0003,
                    warmup = 47,
                    alpha_f = 0.1,
                    t_max = 389,
                },
                "olmo_cosine"
            ),
            olmo.Formula(
                "`HalfCosWithWarmup(warmup, alpha_f)`",
                new
                {
                    lr = 0.0003,
                    warmup = 47,
                    alpha_f = 0.1,
                    t_max = 389,
                },
                (a, i) =>
                    Warm(
                        i,
                        0,
                        (a.alpha_f * a.lr) + ((a.lr - (a.alpha_f * a.lr)) / 2),
                        a.warmup,
                        t =>
                            i >= a.t_max
                                ? a.alpha_f * a.lr
                                : CosOn(a.lr, a.alpha_f * a.lr, (t + a.t_max - a.warmup) / (2 * (a.t_max - a.warmup)))
                    ),
                420
            ),
            olmo.Case(
                "`CosWithWarmupAndLinearDecay(warmup, alpha_f, decay)`",
                new
                {
                    lr = 0.0003,
                    warmup = 47,
                    alpha_f = 0.1,
                    decay = 40,
                    t_max = 389,
                },
                "olmo_cos_linear_tail"
            ),
            olmo.Case(
                "`InvSqrtWithWarmup(warmup, alpha_f)`",
                new
                {
                    lr = 0.001,
                    warmup = 41,
                    alpha_f = 0.05,
                },
                "olmo_invsqrt"
            ),
            olmo.Case(
                "`ExponentialScheduler(lr_min)`",
                new
                {
                    lr = 1.0,
                    lr_min = 1e-7,
                    t_max = 150,
                },
                "olmo_exponential"
            ),
            olmo.Case(
                "`ComposableScheduler([linear, hold, cosine, linear])`, a verb a stage",
                new
                {
                    lr = 0.0004,
                    n1 = 31,
                    n2 = 100,
                    n3 = 80,
                    alpha = 0.3,
                    n4 = 57,
                    target = 1e-6,
                },
                "olmo_composable"
            ),
            olmo.Formula(
                "`PowerLR(b, warmup, decay, decay_min_lr)`",
                new
                {
                    lr = 0.001,
                    b = -0.51,
                    warmup = 23,
                    decay = 61,
                    decay_min_lr = 1e-6,
                    t_max = 257,
                },
                (a, i) =>
                    i <= a.warmup ? a.lr * i / a.warmup
                    : i < a.t_max - a.decay ? a.lr * Math.Pow(i / a.warmup, a.b)
                    : a.decay_min_lr
                        + (((a.lr * Math.Pow((a.t_max - a.decay) / (double)a.warmup, a.b)) - a.decay_min_lr) * (a.t_max - i) / a.decay),
                257
            ),
            olmo.Case(
                "`override_decay(start, duration)` to 0",
                new
                {
                    schedule = Warmup(0.0004, 31).Decay(0.1 * 0.0004, 269, Curve.Cosine),
                    start = 150,
                    duration = 40,
                },
                "olmo_composable_override"
            ),
            olmo.Case(
                "`SequentialScheduler([ConstantWithWarmup, CosWithWarmup, LinearWithWarmup], [m1, m2])`",
                new
                {
                    lr = 0.0005,
                    warmup = 20,
                    m1 = 50,
                    m2 = 100,
                    alpha_f = 0.3,
                    t_max = 220,
                },
                "olmo_sequential"
            ),
            // The third period of the case is one more of the same.
            olmo.Case(
                "`WSDS([p1, p2], warmup, decay_fraction)`, its decays d1 and d2 steps long",
                new
                {
                    lr = 0.0006,
                    warmup = 15,
                    p1 = 100,
                    d1 = 20,
                    lr_min = 1e-6,
                    mult = 0.9,
                    p2 = 80,
                    d2 = 16,
                },
                "olmo_wsds",
                last: 180
            ),
        ];

    // torchtitan 0.2, torchtitan/components/lr_scheduler.py (build_lr_schedulers).
    private static RowCheck[] TorchTitan =>
        [
            torchTitan.Case(
                "`warmup_steps`, `decay_ratio`, `decay_type=\"cosine\"`, `min_lr_factor`; decay = `decay_ratio` of `training_steps`, rounded",
                new
                {
                    lr = 0.0003,
                    warmup_steps = 23,
                    training_steps = 211,
                    decay = 78,
                    min_lr_factor = 0.0,
                },
                "torchtitan_wsd_cosine"
            ),
            torchTitan.Formula(
                "`warmup_steps`, `decay_ratio`, `decay_type=\"cosine\"`, `min_lr_factor`; decay = `decay_ratio` of `training_steps`, rounded",
                new
                {
                    lr = 0.0003,
                    warmup_steps = 23,
                    training_steps = 211,
                    decay = 78,
                    min_lr_factor = 0.1,
                },
                (a, i) => a.lr * Titan(i, a.warmup_steps, a.training_steps, a.decay, a.min_lr_factor, x => (1 + Math.Cos(Math.PI * x)) / 2),
                211
            ),
            torchTitan.Formula(
                "`decay_type=\"linear\"`",
                new
                {
                    lr = 0.0003,
                    warmup_steps = 23,
                    training_steps = 211,
                    decay = 78,
                    min_lr_factor = 0.1,
                },
                (a, i) => a.lr * Titan(i, a.warmup_steps, a.training_steps, a.decay, a.min_lr_factor, x => 1 - x),
                211
            ),
            torchTitan.Formula(
                "`decay_type=\"sqrt\"`",
                new
                {
                    lr = 0.0003,
                    warmup_steps = 23,
                    training_steps = 211,
                    decay = 78,
                    min_lr_factor = 0.1,
                },
                (a, i) => a.lr * Titan(i, a.warmup_steps, a.training_steps, a.decay, a.min_lr_factor, x => 1 - Math.Sqrt(x)),
                211
            ),
            torchTitan.Formula(
                "`decay_ratio=None`, which is the default",
                new
                {
                    lr = 0.0003,
                    warmup_steps = 23,
                    training_steps = 211,
                    min_lr_factor = 0.1,
                },
                (a, i) => a.lr * Titan(i, a.warmup_steps, a.training_steps, a.training_steps - a.warmup_steps, a.min_lr_factor, x => 1 - x),
                211
            ),
        ];

    private static RowCheck[] NanoGpt =>
        [
            nanoGpt.Case(
                "`get_lr(it)` with `learning_rate`, `warmup_iters`, `lr_decay_iters`, `min_lr`",
                new
                {
                    learning_rate = 0.0006,
                    warmup_iters = 31,
                    lr_decay_iters = 301,
                    min_lr = 6e-5,
                },
                "nanogpt_a"
            ),
            nanoGpt.Case(
                "`get_lr(it)` with `learning_rate`, `warmup_iters`, `lr_decay_iters`, `min_lr`",
                new
                {
                    learning_rate = 0.0017,
                    warmup_iters = 100,
                    lr_decay_iters = 1200,
                    min_lr = 0.0,
                },
                "nanogpt_b"
            ),
        ];

    // A step past the last is added to the stable ones, and the steps of a warmup and of a decay count from 1.
    private static double Titan(double step, double warmup, double training, double decay, double floor, Func<double, double> left)
    {
        double beforeDecay = warmup + (training + 1 - warmup - decay);
        return step < warmup ? (step + 1) / warmup
            : step < beforeDecay ? 1
            : floor + ((1 - floor) * left((step + 1 - beforeDecay) / decay));
    }
}
