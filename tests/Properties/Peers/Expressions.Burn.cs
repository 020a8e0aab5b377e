using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // Burn.
    private static Dictionary<string, Schedule[]> Burn =>
        new()
        {
            ["burn_cosine"] = [Ramp(0.05, 1e-5, 137, Curve.Cosine).Ramp(0.05, 137, Curve.Cosine).RepeatForever()],
            ["burn_linear"] = [Ramp(0.5, 0.013, 101)],
            ["burn_exponential"] = [Hold(0.0123, 0).Decay(Tail.Exponential(0.9873))],
            ["burn_step"] = [Hold(0.1, 17).RepeatForever(scale: 0.63)],
        };
}
