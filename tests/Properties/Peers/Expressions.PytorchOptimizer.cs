using System;
using System.Collections.Generic;
using System.Linq;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // pytorch_optimizer.
    private static Dictionary<string, Schedule[]> PytorchOptimizer =>
        new()
        {
            ["koz_rex"] = [Ramp(0.37, 0.0021, 173, Curve.Rex)],
            // Past t_max it rises again.
            ["koz_warmup_cosine"] =
            [
                Warmup(1e-5, 0.01, 13).Then(Ramp(0.01, 0.0001, 150 - 13, Curve.Cosine).Ramp(0.01, 150 - 13, Curve.Cosine).RepeatForever()),
            ],
            // The inverse roots of a Chebyshev polynomial between 0.05 and 1, in the order that keeps a descent stable.
            ["koz_chebyshev"] =
            [
                Sequence(ChebyshevOrder(32).Select(root => Hold(2 / (1.05 - 0.95 * Math.Cos((root + 0.5) / 32 * Math.PI)), 1))).Delay(2),
            ],
        };

    // 0; 0 1; 0 3 1 2; 0 7 3 4 1 6 2 5: each number is followed by its mirror image in a range twice as long.
    private static IEnumerable<int> ChebyshevOrder(int count) =>
        count == 1 ? [0] : ChebyshevOrder(count / 2).SelectMany(root => new[] { root, count - 1 - root });
}
