using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // TorchSharp.
    private static Dictionary<string, Schedule[]> TorchSharp =>
        new()
        {
            // The peak is at 0.3 * 257 - 1 = 76.1 steps: tenths of a step. The rate and the momentum.
            ["torchsharp_onecycle"] =
            [
                Ramp(0.031 / 17.3, 0.031, 761, Curve.Cosine).DecayUntil(2560, 0.031 / 17.3 / 731, Curve.Cosine).Every(10),
                Ramp(0.95, 0.85, 761, Curve.Cosine).RampUntil(2560, 0.95, Curve.Cosine).Every(10),
            ],
            ["torchsharp_chained"] = [Hold(0.1, 20).Then(Constant(1)).Times(Hold(0.1, 0).Decay(Tail.Exponential(0.9)))],
            ["torchsharp_linear"] = [Ramp(0.031 * 0.0375, 0.0375, 137)],
            ["torchsharp_sequential_three"] = [Ramp(0.1 * 0.02, 0.02, 13).HoldUntil(60).Decay(0, 71, Curve.Polynomial(1.7))],
            ["torchsharp_polynomial"] = [Ramp(0.0875, 0, 101, Curve.Polynomial(2.3))],
        };
}
