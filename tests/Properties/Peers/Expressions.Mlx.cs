using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // MLX.
    private static Dictionary<string, Schedule[]> Mlx =>
        new()
        {
            ["mlx_exponential"] = [Hold(0.0123, 0).Decay(Tail.Exponential(0.9871))],
            ["mlx_join"] = [Warmup(0.1, 10).Decay(0, 200, Curve.Cosine)],
        };
}
