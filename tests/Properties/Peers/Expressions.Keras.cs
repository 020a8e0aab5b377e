using System;
using System.Collections.Generic;
using System.Linq;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class Expressions
{
    // Keras: piecewise, the boundary step still has the old value; with restarts the floor alpha is not scaled.
    // Cycles that are each half as long again, from 33 steps on, are whole numbers of sixteenths of a step up to the fifth.
    private static Dictionary<string, Schedule[]> Keras =>
        new()
        {
            ["keras_exponential"] = [Hold(0.0173, 0).Decay(Tail.Exponential(Math.Pow(0.81, 1.0 / 37)))],
            ["keras_piecewise"] = [Hold(1, 49 + 1).Then(Hold(0.5, 101 - 49)).Then(Hold(0.1, 150 - 101)).Then(Hold(0.017, 0))],
            ["keras_polynomial"] = [Ramp(0.1, 0.0013, 227, Curve.Polynomial(0.5))],
            ["keras_polynomial_cycle"] =
            [
                Hold(0.1, 1)
                    .Then(
                        Sequence(
                            Enumerable
                                .Range(1, 4)
                                .Select(cycle => Ramp(0.1, 0.0013, 71 * cycle, Curve.Polynomial(1.4)).Hold(1).Skip((71 * (cycle - 1)) + 1))
                        )
                    ),
            ],
            ["keras_inverse_time"] = [Hold(0.3, 0).Decay(Tail.InverseTime(0.47 / 13))],
            ["keras_inverse_time_stair"] = [Hold(0.3, 0).Decay(Tail.InverseTime(0.47)).PerEpoch(13)],
            ["keras_cosine"] = [Ramp(0.07, 0.021 * 0.07, 263, Curve.Cosine)],
            ["keras_cosine_restarts_t2"] =
            [
                Ramp((1 - 0.01) * 0.05, 0, 33, Curve.Cosine).RepeatForever(stretch: 2, scale: 0.83).Plus(0.01 * 0.05),
            ],
            ["keras_cosine_restarts_t1"] = [Ramp(0.05, 0, 45, Curve.Cosine).RepeatForever(scale: 0.9)],
            ["keras_cosine_restarts_t15"] =
            [
                Sequence(
                        Enumerable
                            .Range(0, 5)
                            .Select(cycle =>
                                Ramp((1 - 0.05) * 0.05 * Math.Pow(0.7, cycle), 0, (long)(16 * 33 * Math.Pow(1.5, cycle)), Curve.Cosine)
                            )
                    )
                    .Plus(0.05 * 0.05)
                    .Every(16),
            ],
        };
}
