using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

/// <summary>The messages of bad calls, which were reviewed: each has the argument's name, its value and the allowed values.</summary>
public class MessageLaws
{
    private static readonly string file = Path.Combine("tests", "Properties", "Laws", "Messages.approved.txt");

    private readonly Phase chain = Warmup(0.5, 10);
    private readonly Phase broken = Of(step => step < 3 ? 1 : double.NaN).Take(5);
    private readonly double[] nan = [1, double.NaN];
    private readonly Func<long, double> two = (Func<long, double>)(step => 1) + (step => 2);
    private readonly StringBuilder said = new();

    [Fact]
    public void Every_message_is_as_was_approved()
    {
        SayOfVerbs();
        SayOfCurvesAndTails();
        SayOfMeasures();
        SayOfRecipes();
        SayOfPictures();
        Approved.Holds(file, said.ToString());
    }

    private void SayOfVerbs()
    {
        Say(() => Constant(double.NaN));
        Say(() => Hold(double.PositiveInfinity, 5));
        Say(() => Hold(double.NegativeInfinity, 5));
        Say(() => Hold(1, -1));
        Say(() => Warmup(-0.5, 5));
        Say(() => Warmup(0.5, 0.4, 5));
        Say(() => chain.Warmup(0.4, 5));
        Say(() => chain.Decay(0.6, 5));
        Say(() => chain.HoldUntil(9));
        Say(() => chain.DecayUntil(9, 0));
        Say(() => chain.Hold(long.MaxValue));
        Say(() => chain.Then(Hold(1, long.MaxValue)));
        Say(() => chain.Then(null!));
        Say(() => broken.Hold(1));
        Say(() => Of(step => double.NaN).Take(0).ToJson());
        Say(() => Of(step => double.PositiveInfinity).Take(0).ToJson());
        Say(() => Sequence([]));
        Say(() => Sequence([chain, null!]));
        Say(() => Sequence([chain, Hold(1, long.MaxValue)]));
        Say(() => Of(two));
        Say(() => chain.Take(-1));
        Say(() => chain.Delay(long.MaxValue));
        Say(() => chain.Stretch(0));
        Say(() => chain.Stretch(long.MaxValue));
        Say(() => chain.PerEpoch(long.MaxValue));
        Say(() => chain.Then(Constant(1)).PerEpoch(long.MaxValue));
        Say(() => chain.Repeat(0));
        Say(() => chain.Repeat(long.MaxValue));
        Say(() => chain.Repeat(100, 2));
        Say(() => Hold(1, 1).Repeat(40, stretch: 4));
        Say(() => chain.Repeat(2, scale: 0));
        Say(() => Hold(1, 0).RepeatForever());
        Say(() => chain.Clamp(1, 0));
        Say(() => chain.Sample(-1));
        Say(() => chain.Phases[1]);
        Say(() => chain.Phases[-1]);
        Say(() => chain.Then(Constant(1)).Phases[2]);
    }

    private void SayOfCurvesAndTails()
    {
        Say(() => Ramp(1, 0, 5, Curve.Exponential));
        Say(() => Ramp(-1, 1, 5, Curve.Exponential));
        Say(() => Curve.Polynomial(0));
        Say(() => Curve.Tanh(-100.5, 3));
        Say(() => Curve.Tanh(3, 3));
        Say(() => Curve.Of(x => 1 - x));
        Say(() => Curve.Of(x => x + (1e-8 * x)));
        Say(() => Curve.Of(x => x < 1 ? 0.1 : 1));
        Say(() => Tail.InverseSqrt(0));
        Say(() => Tail.InverseTime(-1));
        Say(() => Tail.Exponential(0));
        Say(() => Tail.Exponential(1.1));
    }

    private void SayOfMeasures()
    {
        Say(() => new TrainingRun(0, 1, 1));
        Say(() => new TrainingRun(10, 11, 1, dropLast: true));
        Say(() => new TrainingRun(long.MaxValue, 1, 2));
        Say(() => new TrainingRun(1, 1, 1).Fraction(1.1));
        Say(() => new Plateau(factor: 1));
        Say(() => new Plateau(patience: -1));
        Say(() => new Plateau(threshold: -1));
        Say(() => new Plateau(threshold: 1));
        Say(() => new Plateau(floor: 1.1));
        Say(() => new PlateauState(1, double.NaN, 0, 0));
        Say(() => RangeTest.Suggest([1, 2], [1]));
        Say(() => RangeTest.Suggest([0, 1], [2, 1]));
        Say(() => RangeTest.Suggest([1, double.PositiveInfinity], [2, 1]));
        Say(() => RangeTest.Suggest([1, 1], [2, 1]));
        Say(() => RangeTest.Suggest([1, 2], nan));
        Say(() => RangeTest.Suggest([1, 2], [1, 2]));
        Say(() => ConvexBound.Of(Ramp(0, -1, 4), 4));
        Say(() => ConvexBound.Of(Hold(0, 4), 4));
        Say(() => ConvexBound.Of(Hold(1, 4), 1_000_000_001));
        Say(() => ConvexBound.Of(Hold(1, 4), gradientNorms: []));
        Say(() => ConvexBound.Of(Hold(1, 4), gradientNorms: [1, 0]));
        Say(() => GradientNorms.ToSchedule([1]));
        Say(() => GradientNorms.ToSchedule([1, 1e200]));
        Say(() => MultiPowerLaw.Llama25M.Loss(Ramp(0, -1, 4), 4));
        Say(() => MultiPowerLaw.Llama25M.Losses(Hold(1, 4), [4, 10_000_000]));
        Say(() => Averaging.UpdateWeights(Ramp(0, 2, 4), 4));
        Say(() => Averaging.CheckpointWeights([0.5, 0.6]));
        Say(() => Averaging.CheckpointWeights([1.5]));
        Say(() => Averaging.CooldownFactors([]));
        Say(() => Averaging.CooldownFactors([0.5, -0.5]));
        Say(() => Averaging.CooldownFactors([0.5, 0.25]));
    }

    private void SayOfRecipes()
    {
        Say(() => Recipes.WarmupHoldCosine(1, 10, 0, 9));
        Say(() => Recipes.WarmupHoldCosine(1, 2, 8, 9));
        Say(() => Recipes.WarmupHoldCosine(1, 2, 8, -9));
        Say(() => Recipes.WarmupCosine(1, 1, 9, target: 2));
        Say(() => Recipes.WarmupCosine(1, 1, 9, start: 2));
        Say(() => Recipes.HoldExponential(1, 1, 0, 0.1));
        Say(() => Recipes.HoldExponential(1, 5, 5, 0.1));
        Say(() => Recipes.HoldExponential(1, 1, 9, 0));
        Say(() => Recipes.Noam(0, 1));
        Say(() => Recipes.OneCycle(0, 9));
        Say(() => Recipes.OneCycle(1, -1));
        Say(() => Recipes.OneCycle(1, 9, warmupShare: 0.6, threePhase: true));
        Say(() => Recipes.OneCycle(1, 9, divFactor: 0.5));
        Say(() => Recipes.OneCycle(1, 9, finalDivFactor: 0.5));
        Say(() => Recipes.OneCycle(1, 9, minMomentum: 0.9, maxMomentum: 0.8));
        Say(() => Recipes.StepDecay(1, 0, 0.5));
        Say(() => Recipes.StepDecay(1, 9, 1.1));
        Say(() => Recipes.StepDecay(1, 9, 0));
        Say(() => Recipes.MultiStep(1, [5], 0));
        Say(() => Recipes.ExpRange(1, 5, 5, 0));
        Say(() => Recipes.WarmRestarts(1, 9, scale: 0));
        Say(() => Recipes.WarmRestarts(1, 9, target: 0.5, scale: -1));
        Say(() => Recipes.MultiStep(1, [5], 1.1));
        Say(() => Recipes.MultiStep(1, [], 0.5));
        Say(() => Recipes.MultiStep(1, [-5], 0.5));
        Say(() => Recipes.MultiStep(1, [5, 4], 0.5));
        Say(() => Recipes.PiecewiseConstant([1], [5]));
        Say(() => Recipes.PiecewiseConstant(nan, [5]));
        Say(() => Recipes.PiecewiseLinear([1, 2], [5, 5]));
        Say(() => Recipes.PiecewiseLinear([1, 2, 3], [5, 6]));
        Say(() => Recipes.LinearRangeTest(1, 0, 9));
        Say(() => Recipes.Triangular(1, 0, 0));
        Say(() => Recipes.Triangular(1, 1, -1));
        Say(() => Recipes.Triangular(1, 1, long.MaxValue));
        Say(() => Recipes.Triangular(1, 5, 5, low: 2));
        Say(() => Recipes.ExpRange(1, 5, 5, 1.1));
        Say(() => Recipes.WarmRestarts(1, 0));
        Say(() => Recipes.WarmRestarts(1, 9, target: 2));
        Say(() => Recipes.WarmRestarts(1, 9, scale: 1.1));
        Say(() => Recipes.WarmupRestarts(1, 10, 9));
        Say(() => Recipes.WarmupStableDecay(1, 2, 8, 9));
        Say(() => Recipes.WarmupStableDecaySimplified(1, 0, [5], cooldownShare: 1.1));
        Say(() => Recipes.WarmupStableDecaySimplified(1, 5, [5]));
        Say(() => Recipes.TriStage(1, 2, 8, 9, 0.1));
        Say(() => Recipes.Infinite(1, 1, long.MaxValue, 0));
        Say(() => Recipes.Infinite(1, 1, 1, 2));
    }

    private void SayOfPictures()
    {
        Say(() => new Plot(title: null!));
        Say(() => new Plot(firstStep: -1));
        Say(() => new Plot(firstStep: 5, lastStep: 4));
        Say(() => new Plot(width: 199));
        Say(() => new Plot(height: 10_001));
        Say(() => new Plot(stepsPerEpoch: 0));
    }

    private void Say(Func<object> call, [CallerArgumentExpression(nameof(call))] string code = "")
    {
        Exception error = Assert.ThrowsAny<Exception>(() => _ = call());
        said.Append(code["() => ".Length..]).Append("\n    ").Append(error.GetType().Name).Append(": ");
        said.Append(error.Message.Split('\n')[0].TrimEnd()).Append("\n\n");
    }
}
