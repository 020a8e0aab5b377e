using System;
using System.Collections.Generic;
using Xunit;

namespace Schedules.Properties.Laws;

/// <summary>A bad argument of a recipe throws with the name that it has in the recipe, not in the verb below.</summary>
public class RecipeArgumentLaws
{
    public static TheoryData<string, string, Action> Bad
    {
        get
        {
            var data = new TheoryData<string, string, Action>();
            foreach (double bad in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
            {
                Value(bad, "peak", x => Recipes.WarmupHoldCosine(x, 1, 1, 9), x => Recipes.WarmupCosine(x, 1, 9));
                Value(
                    bad,
                    "peak",
                    x => Recipes.WarmupLinear(x, 1, 9),
                    x => Recipes.WarmupPolynomial(x, 1, 9, 0, 2),
                    x => Recipes.Rex(x, 9)
                );
                Value(bad, "peak", x => Recipes.WarmupInverseSqrt(x, 1), x => Recipes.PowerLaw(x, 1, 1), x => Recipes.OneCycle(x, 9));
                Value(
                    bad,
                    "peak",
                    x => Recipes.Triangular(x, 1, 1),
                    x => Recipes.Triangular2(x, 1, 1),
                    x => Recipes.ExpRange(x, 1, 1, 0.9)
                );
                Value(
                    bad,
                    "peak",
                    x => Recipes.WarmRestarts(x, 9),
                    x => Recipes.WarmupRestarts(x, 1, 9),
                    x => Recipes.StepDecay(x, 1, 0.5)
                );
                Value(bad, "peak", x => Recipes.WarmupStableDecay(x, 1, 1, 9), x => Recipes.WarmupStableDecaySimplified(x, 1, [9]));
                Value(
                    bad,
                    "peak",
                    x => Recipes.TriStage(x, 1, 1, 9, 1),
                    x => Recipes.Infinite(x, 1, 1, 0),
                    x => Recipes.MultiStep(x, [1], 0.5)
                );
                Value(bad, "target", x => Recipes.WarmupHoldCosine(1, 1, 1, 9, x), x => Recipes.WarmupCosine(1, 1, 9, x));
                Value(
                    bad,
                    "target",
                    x => Recipes.Rex(1, 9, x),
                    x => Recipes.HoldExponential(1, 1, 9, x),
                    x => Recipes.TriStage(1, 1, 1, 9, x)
                );
                Value(bad, "target", x => Recipes.WarmRestarts(1, 9, x), x => Recipes.WarmupStableDecay(1, 1, 1, 9, x));
                Value(bad, "target", x => Recipes.WarmupStableDecaySimplified(1, 1, [9], target: x));
                Value(bad, "start", x => Recipes.WarmupCosine(1, 1, 9, start: x), x => Recipes.TriStage(1, 1, 1, 9, 1, x));
                Value(bad, "start", x => Recipes.WarmupStableDecay(1, 1, 1, 9, start: x), x => Recipes.Infinite(1, 1, 1, 0, start: x));
                Value(bad, "baseRate", x => Recipes.HoldExponential(x, 1, 9, 1));
                Value(
                    bad,
                    "low",
                    x => Recipes.Triangular(1, 1, 1, x),
                    x => Recipes.LinearRangeTest(x, 1, 9),
                    x => Recipes.ExponentialRangeTest(x, 1, 9)
                );
                Value(bad, "high", x => Recipes.LinearRangeTest(0, x, 9), x => Recipes.ExponentialRangeTest(1, x, 9));
                Value(bad, "constant", x => Recipes.Infinite(1, 1, 1, x));
                Value(bad, "power", x => Recipes.WarmupPolynomial(1, 1, 9, 0, x));
                Value(bad, "exponent", x => Recipes.PowerLaw(1, 1, x));
                Value(bad, "timescale", x => Recipes.WarmupInverseSqrt(1, 1, x));
                Value(bad, "factor", x => Recipes.Noam(1, 1, x));
                Value(bad, "gamma", x => Recipes.ExpRange(1, 1, 1, x), x => Recipes.StepDecay(1, 1, x), x => Recipes.MultiStep(1, [1], x));
                Value(bad, "scale", x => Recipes.WarmRestarts(1, 9, scale: x));
                Value(bad, "warmupShare", x => Recipes.OneCycle(1, 9, x));
                Value(bad, "divFactor", x => Recipes.OneCycle(1, 9, divFactor: x));
                Value(bad, "finalDivFactor", x => Recipes.OneCycle(1, 9, finalDivFactor: x));
                Value(bad, "minMomentum", x => Recipes.OneCycle(1, 9, minMomentum: x));
                Value(bad, "maxMomentum", x => Recipes.OneCycle(1, 9, maxMomentum: x));
                Value(bad, "cooldownShare", x => Recipes.WarmupStableDecaySimplified(1, 1, [9], x));
            }
            foreach (long bad in new[] { -1, 10, long.MinValue, long.MaxValue })
            {
                Steps(bad, "warmupSteps", x => Recipes.WarmupHoldCosine(1, x, 0, 9), x => Recipes.WarmupCosine(1, x, 9));
                Steps(bad, "warmupSteps", x => Recipes.WarmupLinear(1, x, 9), x => Recipes.WarmupPolynomial(1, x, 9, 0, 2));
                Steps(bad, "warmupSteps", x => Recipes.WarmupStableDecay(1, x, 0, 9), x => Recipes.TriStage(1, x, 0, 9, 1));
                Steps(bad, "warmupSteps", x => Recipes.WarmupRestarts(1, x, 9), x => Recipes.WarmupStableDecaySimplified(1, x, [9]));
                Steps(bad, "warmupEpochs", x => Recipes.HoldExponential(1, x, 10, 1));
                Steps(bad, "holdSteps", x => Recipes.WarmupHoldCosine(1, 2, x, 9), x => Recipes.TriStage(1, 2, x, 9, 1));
                Steps(bad, "cooldownSteps", x => Recipes.WarmupStableDecay(1, 2, x, 9));
            }
            foreach (long bad in new[] { -1, long.MinValue })
            {
                Steps(
                    bad,
                    "lastStep",
                    x => Recipes.WarmupHoldCosine(1, 0, 0, x),
                    x => Recipes.WarmupCosine(1, 0, x),
                    x => Recipes.Rex(1, x)
                );
                Steps(bad, "lastStep", x => Recipes.WarmupStableDecay(1, 0, 0, x), x => Recipes.TriStage(1, 0, 0, x, 1));
                Steps(bad, "lastStep", x => Recipes.OneCycle(1, x), x => Recipes.LinearRangeTest(0, 1, x));
                Steps(bad, "epochs", x => Recipes.HoldExponential(1, 0, x, 1));
                Steps(bad, "warmupSteps", x => Recipes.WarmupInverseSqrt(1, x), x => Recipes.WarmupInverseSqrt(1, x, 9.0));
                Steps(bad, "warmupSteps", x => Recipes.Noam(1, x), x => Recipes.PowerLaw(1, x, 1), x => Recipes.Infinite(1, x, 0, 1));
                Steps(bad, "cooldownSteps", x => Recipes.Infinite(1, 0, x, 1));
                Steps(bad, "modelSize", x => Recipes.Noam(x, 1));
                Steps(
                    bad,
                    "stepsUp",
                    x => Recipes.Triangular(1, x, 1),
                    x => Recipes.Triangular2(1, x, 1),
                    x => Recipes.ExpRange(1, x, 1, 1)
                );
                Steps(
                    bad,
                    "stepsDown",
                    x => Recipes.Triangular(1, 0, x),
                    x => Recipes.Triangular2(1, 1, x),
                    x => Recipes.ExpRange(1, 1, x, 1)
                );
                Steps(bad, "cycleSteps", x => Recipes.WarmRestarts(1, x), x => Recipes.WarmupRestarts(1, 0, x));
                Steps(bad, "stretch", x => Recipes.WarmRestarts(1, 9, stretch: x));
                Steps(bad, "stairSteps", x => Recipes.StepDecay(1, x, 1));
                Steps(bad, "steps", x => Recipes.PiecewiseLinear([1], [x]));
                Steps(bad, "milestones", x => Recipes.MultiStep(1, [x], 1), x => Recipes.PiecewiseConstant([1, 2], [x]));
                Steps(bad, "milestones", x => Recipes.WarmupStableDecaySimplified(1, 0, [x]));
            }
            Add("0", "cycleSteps", () => Recipes.WarmRestarts(1, 0));
            Add("0", "stepsDown", () => Recipes.Triangular(1, 0, 0));
            Add("lengths", "stepsDown", () => Recipes.Triangular(1, 1, long.MaxValue));
            Add("lengths", "cooldownSteps", () => Recipes.Infinite(1, 1, long.MaxValue, 0));
            Add("above the peak", "target", () => Recipes.WarmupCosine(1, 1, 9, 2));
            Add("above the peak", "constant", () => Recipes.Infinite(1, 1, 1, 2));
            Add("below the start", "peak", () => Recipes.WarmupCosine(1, 1, 9, start: 2));
            Add("below the low", "peak", () => Recipes.Triangular2(1, 1, 1, 2));
            Add("below the target", "peak", () => Recipes.WarmRestarts(1, 9, 2));
            Add("0", "target", () => Recipes.TriStage(1, 1, 1, 9, 0));
            Add("0", "target", () => Recipes.HoldExponential(1, 1, 9, 0));
            Add("above 1", "scale", () => Recipes.WarmRestarts(1, 9, scale: 1.1));
            Add("above 1", "gamma", () => Recipes.StepDecay(1, 9, 1.1));
            Add("above a half", "warmupShare", () => Recipes.OneCycle(1, 9, 0.6, threePhase: true));
            Add("below low", "maxMomentum", () => Recipes.OneCycle(1, 9, minMomentum: 0.9, maxMomentum: 0.8));
            Add("cannot join", "curve", () => Recipes.WarmupStableDecay(1, 1, 1, 9, 0, Curve.Exponential));
            Add("cannot join", "curve", () => Recipes.PiecewiseLinear([0, 1], [0, 1], Curve.Exponential));
            Add("none", "milestones", () => Recipes.MultiStep(1, [], 1));
            Add("none", "milestones", () => Recipes.WarmupStableDecaySimplified(1, 0, []));
            Add("none", "steps", () => Recipes.PiecewiseLinear([], []));
            Add("null", "milestones", () => Recipes.MultiStep(1, null!, 1));
            Add("null", "values", () => Recipes.PiecewiseLinear(null!, [1]));
            Add("descending", "milestones", () => Recipes.MultiStep(1, [5, 4], 1));
            Add("twice", "milestones", () => Recipes.WarmupStableDecaySimplified(1, 0, [5, 5]));
            Add("twice", "steps", () => Recipes.PiecewiseLinear([1, 2], [5, 5]));
            Add("count", "values", () => Recipes.PiecewiseConstant([1], [5]));
            Add("count", "values", () => Recipes.PiecewiseLinear([1], [5, 6]));
            Add("NaN", "values", () => Recipes.PiecewiseConstant([1, double.NaN], [5]));
            return data;

            void Add(string what, string name, Action build) => data.Add($"{name} {what}, {data.Count}", name, build);

            void Value(double bad, string name, params Func<double, object>[] recipes)
            {
                foreach (Func<double, object> recipe in recipes)
                {
                    Add($"{bad}", name, () => recipe(bad));
                }
            }

            void Steps(long bad, string name, params Func<long, object>[] recipes)
            {
                foreach (Func<long, object> recipe in recipes)
                {
                    Add($"{bad}", name, () => recipe(bad));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)]
    public void Bad_argument_is_named(string call, string parameter, Action build)
    {
        ArgumentException error = Assert.ThrowsAny<ArgumentException>(build);
        Assert.True(parameter == error.ParamName, $"{call}: {error.Message}");
        Assert.Contains(parameter, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_says_what_it_may_be()
    {
        var messages = new Dictionary<string, Action>
        {
            ["warmupSteps is 10; it must be from 0 to 9, what lastStep leaves for it."] = () => Recipes.WarmupCosine(1, 10, 9),
            ["holdSteps is 8; it must be from 0 to 7, what lastStep leaves for it."] = () => Recipes.WarmupHoldCosine(1, 2, 8, 9),
            ["milestones has 4 after 5; they must ascend."] = () => Recipes.MultiStep(1, [5, 4], 1),
            ["values has 1 in it; it must have 2, one more than milestones."] = () => Recipes.PiecewiseConstant([1], [5]),
        };
        Assert.All(
            messages,
            pair => Assert.StartsWith(pair.Key, Assert.ThrowsAny<ArgumentException>(pair.Value).Message, StringComparison.Ordinal)
        );
    }
}
