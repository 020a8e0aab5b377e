using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // fastai. pos is i / N; a boundary at 0.75 of 333 steps is at step 3 * 333 of a grid four times as fine.
    // fastai_combine3 is not here: combine_scheds has its positions in 32 bits, and is off by more than the case allows (1.8e-7 at 201).
    private static Dictionary<string, Schedule[]> Fastai =>
        new()
        {
            ["fastai_lin"] = [Ramp(0.013, 2.7e-4, 177)],
            ["fastai_cos"] = [Ramp(0.013, 2.7e-4, 177, Curve.Cosine)],
            ["fastai_exp"] = [Ramp(1e-7, 10, 100, Curve.Exponential)],
            ["fastai_one_cycle"] = [Ramp(1e-3 / 25, 1e-3, 100, Curve.Cosine).DecayUntil(400, 1e-3 / 1e5, Curve.Cosine)],
            ["fastai_flat_cos"] = [Hold(2e-3, 3 * 333).DecayUntil(4 * 333, 2e-3 / 1e5, Curve.Cosine).Every(4)],
        };
}
