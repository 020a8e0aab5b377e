using System;
using System.Collections.Generic;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Conventions;

/// <summary>Every public parameter of the library is checked; a new one needs a good argument here.</summary>
public class Arguments
{
    private static readonly Phase phase = Hold(0.5, 10);

    // A step may be any: before step 0 a schedule stays at its value at step 0. A metric that is not finite is allowed, and counts as no
    // improvement.
    private static readonly string[] takesAny = ["Schedule.At.step", "Schedule.get_Item.step", "IntSteps.At.step", "Plateau.Next.metric"];

    private static readonly ArgumentRules rules = new(typeof(Schedule).Assembly, Good, takesAny);

    [Fact]
    public void Are_all_checked() => Assert.All(rules.Broken(), Assert.Fail);

    [Fact]
    public void Have_no_exception_that_is_none() => Assert.Empty(rules.RowsWithoutParameter());

    private static object? Good(Type type, string name) =>
        (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            var t when t == typeof(double) => Number(name),
            var t when t == typeof(long) => Count(name),
            var t when t == typeof(int) => name is "index" ? 0 : (int)Count(name),
            var t when t == typeof(bool) => false,
            var t when t == typeof(string) => name is "text" ? phase.ToJson() : "it",
            var t when t == typeof(object) || t == typeof(Phase) || t == typeof(Schedule) => phase,
            var t when t == typeof(Curve) => Curve.Cosine,
            var t when t == typeof(Tail) => Tail.InverseSqrt(10),
            var t when t == typeof(BatchPlan) => BatchPlan.Constant(8),
            var t when t == typeof(Plateau) => new Plateau(),
            var t when t == typeof(PlateauState) => new Plateau().Start,
            var t when t == typeof(Plot) => new Plot(),
            var t when t == typeof(Timeline) => phase.Phases,
            var t when t == typeof(Segment) => phase.Phases[0],
            var t when t == typeof(TrainingRun) => new TrainingRun(100, 10, 9),
            var t when t == typeof(ConvexBound) => ConvexBound.Of(phase, 10),
            var t when t == typeof(MultiPowerLaw) => MultiPowerLaw.Llama25M,
            var t when t == typeof(OneCycle) => Recipes.OneCycle(0.1, 49),
            var t when t == typeof(RangeTestSuggestion) => RangeTest.Suggest([1, 2, 4], [3, 2, 1]),
            var t when t == typeof(Func<long, double>) => (Func<long, double>)(_ => 1),
            var t when t == typeof(Func<double, double>) => (Func<double, double>)(x => x),
            var t when t == typeof(Func<double, double, double>) => (Func<double, double, double>)Math.Min,
            var t when t == typeof(IEnumerable<Phase>) => new[] { phase, phase },
            var t when t == typeof(IEnumerable<double>) || t == typeof(IReadOnlyList<double>) => name switch
            {
                "losses" => new double[] { 3, 2, 1 },
                "cooldown" => [0.5, 0.25],
                "weights" => [0.5, 0.25, 0.25],
                _ => [1, 2, 4],
            },
            var t when t == typeof(IEnumerable<long>) => name is "steps" or "batchSizes" ? new long[] { 1, 20, 40 } : [20, 40],
            _ => throw new ArgumentException($"{name} is a {type}; there must be a good argument of that type.", nameof(type)),
        };

    private static double Number(string name) =>
        name switch
        {
            "start" or "floor" or "smallestChange" or "tolerance" => 0,
            "target" or "low" => 0.25,
            "warmupShare" or "cooldownShare" or "threshold" => 0.1,
            "smoothing" => 0.1,
            "x"
            or "alpha"
            or "beta"
            or "factor"
            or "scale"
            or "rate"
            or "share"
            or "gamma"
            or "constant"
            or "metric"
            or "best"
            or "minMomentum" => 0.5,
            "maxMomentum" => 0.9,
            "limit" or "a" or "b" or "c" or "distance" or "gradientNorm" => 1,
            "value" or "peak" or "offset" or "baseRate" => 1,
            "high" or "power" or "exponent" or "k" or "upper" => 2,
            "lower" => -1,
            "timescale" or "divFactor" or "finalDivFactor" => 10,
            _ => throw new ArgumentException($"There must be a good number for {name}.", nameof(name)),
        };

    private static long Count(string name) =>
        name switch
        {
            "first" or "firstStep" => 0,
            "accumulation" or "badInARow" or "cooldownLeft" or "warmupEpochs" => 1,
            "count" or "stretch" or "stride" or "factor" or "patience" or "cooldown" or "stepsPerEpoch" => 2,
            "warmupSteps" or "holdSteps" or "cooldownSteps" or "stepsUp" or "stepsDown" or "stairSteps" or "epochs" => 5,
            "startSize" or "increment" => 8,
            "targetSize" => 32,
            "steps" or "updates" or "cycleSteps" or "batchSize" => 10,
            "step" or "lastStep" or "last" => 20,
            "examples" => 50,
            "modelSize" or "width" or "height" or "maxPoints" => 512,
            _ => throw new ArgumentException($"There must be a good count for {name}.", nameof(name)),
        };
}
