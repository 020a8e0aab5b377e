using System;

namespace Schedules.Properties.Peers;

internal static partial class RowChecks
{
    private static readonly Peer fourWays = new("Four ways to warm up");
    private static readonly Peer kerasTutorial = new("The warmup-and-cosine function of the Keras tutorial");
    private static readonly Peer tensorFlowTutorial = new("The exponential decay to a target of the TensorFlow tutorial");

    private static RowCheck[] Tutorials =>
        [
            fourWays.Formula("i / w", new { peak = 0.3, w = 17 }, (a, i) => a.peak * Math.Min(1, i / a.w), 40),
            fourWays.Formula("(i + 1) / w", new { peak = 0.3, w = 17 }, (a, i) => a.peak * Math.Min(1, (i + 1) / a.w), 40),
            fourWays.Formula("(i + 1) / (w + 1)", new { peak = 0.3, w = 17 }, (a, i) => a.peak * Math.Min(1, (i + 1) / (a.w + 1)), 40),
            fourWays.Formula("i / (w - 1)", new { peak = 0.3, w = 17 }, (a, i) => a.peak * Math.Min(1, i / (a.w - 1)), 40),
            kerasTutorial.Case(
                "`lr_warmup_cosine_decay(warmup_steps, hold, total_steps, target_lr)`",
                new
                {
                    warmup_steps = 100,
                    hold = 10,
                    total_steps = 1000,
                    target_lr = 0.001,
                },
                "reference_warmup_cosine_hold10"
            ),
            kerasTutorial.Case(
                "`lr_warmup_cosine_decay(warmup_steps, hold, total_steps, target_lr)`",
                new
                {
                    warmup_steps = 51,
                    hold = 25,
                    total_steps = 571,
                    target_lr = 0.013,
                },
                "reference_warmup_cosine_class"
            ),
            kerasTutorial.Case(
                "the same, run on past `total_steps`",
                new
                {
                    warmup_steps = 37,
                    hold = 0,
                    total_steps = 461,
                    target_lr = 0.00027,
                },
                "reference_warmup_cosine_nohold"
            ),
            kerasTutorial.Case(
                "the same, run on past `total_steps`",
                new
                {
                    warmup_steps = 51,
                    hold = 25,
                    total_steps = 571,
                    target_lr = 0.013,
                },
                "reference_warmup_cosine_hold25"
            ),
            TensorFlowTutorial(0.1, 1e-6, 5, 0, "reference_exp_5_0"),
            TensorFlowTutorial(0.01, 1e-4, 5, 1, "reference_exp_5_1"),
            TensorFlowTutorial(0.01, 1e-5, 5, 2, "reference_exp_5_2"),
            TensorFlowTutorial(0.0037, 2.9e-7, 200, 13, "reference_exp_200_13"),
        ];

    private static RowCheck TensorFlowTutorial(double base_lr, double target_lr, int n_epochs, int n_warmup_epochs, string name) =>
        tensorFlowTutorial.Case(
            "`make_lr_scheduler(base_lr, target_lr, n_epochs, n_warmup_epochs)`",
            new
            {
                base_lr,
                target_lr,
                n_epochs,
                n_warmup_epochs,
            },
            name
        );
}
