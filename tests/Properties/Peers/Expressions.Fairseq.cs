using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // fairseq.
    private static Dictionary<string, Schedule[]> Fairseq =>
        new()
        {
            ["fairseq_cosine"] =
            [
                Warmup(1e-7, 0.0005, 21).Then(Ramp(0.0005, 1e-5, 50, Curve.Cosine).RepeatForever(stretch: 2, scale: 0.6)),
            ],
            ["fairseq_inverse_sqrt"] = [Warmup(1e-7, 0.0007, 67).Decay(Tail.InverseSqrt(67))],
            ["fairseq_tri_stage"] = [Warmup(0.013 * 0.0005, 0.0005, 53).Hold(101).Decay(0.047 * 0.0005, 207, Curve.Exponential)],
            ["fairseq_tri_stage_ratio"] = [Warmup(0.01 * 3e-5, 3e-5, 48).Hold(194).Decay(0.05 * 3e-5, 243, Curve.Exponential)],
            // The peak shrinks, the floor does not: a triangle of its own for each.
            ["fairseq_triangular"] =
            [
                Warmup(0.02, 40).Decay(0, 40).RepeatForever(scale: 0.63).Plus(Ramp(0.001, 0, 40).Warmup(0.001, 40).RepeatForever()),
            ],
            ["fairseq_triangular_shrinkmin"] = [Warmup(0.001, 0.02, 40).Decay(0.001, 40).RepeatForever(scale: 0.5)],
            ["fairseq_step"] = [Warmup(1e-6, 0.01, 17).Then(Hold(0.01, 41).RepeatForever(scale: 0.47).Max(Constant(0.0002)))],
            ["fairseq_fixed_warmup"] = [Warmup(0.002, 33).Skip(1)],
        };
}
