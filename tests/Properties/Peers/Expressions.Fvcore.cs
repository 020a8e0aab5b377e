using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // fvcore: a position from 0 up to but without 1, so the end is at step N of a run whose last step is N - 1.
    // Six levels in 113 steps are six of 113 sixths of a step.
    private static Dictionary<string, Schedule[]> Fvcore =>
        new()
        {
            ["fvcore_cosine_up"] = [Ramp(1e-5, 0.02, 97, Curve.Cosine)],
            ["fvcore_exponential"] = [Ramp(2, 2 * 0.02, 150, Curve.Exponential)],
            ["fvcore_linear"] = [Ramp(1.3e-4, 0.0177, 173)],
            ["fvcore_polynomial"] = [Ramp(0.1, 0, 120, Curve.Polynomial(0.9))],
            ["fvcore_step"] = [Hold(0.1, 30).Then(Hold(0.01, 30)).Then(Hold(0.001, 30)).Then(Hold(0.0001, 30))],
            ["fvcore_step_gamma"] = [Hold(0.1, 0).Decay(Tail.Exponential(0.37)).PerEpoch(113).Every(5 + 1)],
            ["fvcore_composite_mixed"] = [Hold(0.1, 100).Then(Hold(0.02, 100)).Then(Ramp(0.004, 0, 50, Curve.Polynomial(2)))],
        };
}
