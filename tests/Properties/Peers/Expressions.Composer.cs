using System.Collections.Generic;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // Composer.
    private static Dictionary<string, Schedule[]> Composer =>
        new()
        {
            ["composer_step"] = [Hold(1, 2 * 13).RepeatForever(scale: 0.37)],
            ["composer_multistep"] = [Hold(1, 40).Then(Hold(0.2, 60)).Then(Constant(0.2 * 0.2))],
            ["composer_constant"] = [Hold(0.3, 40).Then(Constant(1))],
            ["composer_linear"] = [Ramp(0.9, 0.07, 71)],
            ["composer_linear_ssr"] = [Ramp(0.9, 0.07, 35)],
            ["composer_exponential"] = [Ramp(1, 0.9, 13, Curve.Exponential).RepeatForever(scale: 0.9)],
            ["composer_polynomial"] = [Ramp(1, 0.03, 170, Curve.Polynomial(1.9))],
            ["composer_multistep_warm"] = [Warmup(1, 11).HoldUntil(30).Then(Hold(0.1, 30)).Then(Constant(0.1 * 0.1))],
            ["composer_constant_warm"] = [Warmup(0.8, 7)],
            ["composer_poly_warm"] = [Warmup(1, 13).DecayUntil(150, 0.01, Curve.Polynomial(2))],
        };
}
