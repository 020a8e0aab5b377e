// Calls every method of the library, and prints the results: they must be the same trimmed, compiled ahead of time, and neither.
using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Schedules;
using static Schedules.Schedule;

var run = new TrainingRun(examples: 1_000, batchSize: 32, epochs: 3, accumulation: 2);
Phase up = Warmup(1e-3, run.Fraction(0.2));
Phase lr = up.Hold(10).Decay(1e-5, 40, Curve.Cosine);
double[] values = [1, 0.5, 0.25];
(Phase cycle, Phase momentum) = Recipes.OneCycle(0.1, 49);

Curve[] curves =
[
    Curve.Linear,
    Curve.Cosine,
    Curve.Exponential,
    Curve.Polynomial(1.5),
    Curve.OneMinusSqrt,
    Curve.OneMinusSquare,
    Curve.CosinePower(2.5),
    Curve.HalfCosine,
    Curve.Rex,
    Curve.Tanh(-7, 3),
    Curve.WsdExponential,
    Curve.Logarithmic,
    Curve.Polynomial(2.5).Mirror(),
    Curve.Cosine.KDecay(1.5),
    Curve.Of(x => x * x, "square"),
];
Tail[] tails = [Tail.InverseSqrt(10), Tail.InverseTime(0.1, 0.7), Tail.Exponential(0.9), Tail.Power(0.5, 10)];

Schedule[] schedules =
[
    Constant(0.1),
    Hold(0.1, 5),
    Ramp(1, 0.5, 7),
    Warmup(0.1, 1, 5, Curve.Exponential),
    Of(step => 1.0 / (step + 1), "mine"),
    Sequence([up, lr, up]),
    up.Then(lr),
    up.Then(Constant(0.5)),
    up.Warmup(0.5, 5),
    up.Ramp(0.5, 5),
    up.HoldUntil(30),
    up.DecayUntil(60, 0),
    up.RampUntil(60, 0.5),
    .. curves.Select(curve => Ramp(1, 0.5, 20, curve)),
    .. tails.Select(tail => up.Decay(tail)),
    up.Repeat(3, 2, 0.5),
    up.RepeatForever(2, 0.5),
    lr.Reverse(),
    lr.Stretch(3),
    lr.Take(12),
    lr.Skip(12),
    lr.Delay(3),
    lr.PerEpoch(4),
    lr.Every(2),
    lr.Times(0.5).Plus(1).Clamp(0.5, 1.5),
    2 * lr * 0.5,
    lr.Times(up).Plus(Constant(1)).Min(Constant(2)).Max(Constant(0)),
    lr.Map(x => x * x, "square"),
    lr.Zip(up, (x, y) => x - y, "difference"),
    cycle,
    momentum,
    Recipes.ExpRange(1, 5, 5, 0.9),
    Recipes.ExponentialRangeTest(1e-5, 1, 20),
    Recipes.HoldExponential(0.1, 1, 9, 0.001),
    Recipes.Infinite(1, 5, 20, 0.1),
    Recipes.LinearRangeTest(0, 1, 20),
    Recipes.MultiStep(1, [5, 10], 0.1),
    Recipes.Noam(512, 10),
    Recipes.PiecewiseConstant([1, 0.5], [5]),
    Recipes.PiecewiseLinear([0, 1, 0], [0, 5, 20]),
    Recipes.PowerLaw(1, 5, 0.5),
    Recipes.Rex(1, 20),
    Recipes.StepDecay(1, 5, 0.5),
    Recipes.TriStage(1, 5, 5, 20, 0.1),
    Recipes.Triangular(1, 5, 5),
    Recipes.Triangular2(1, 5, 5),
    Recipes.WarmRestarts(1, 10, 0, 2, 0.5),
    Recipes.WarmupCosine(1, 5, 20),
    Recipes.WarmupHoldCosine(1, 5, 5, 20),
    Recipes.WarmupInverseSqrt(1, 5),
    Recipes.WarmupLinear(1, 5, 20),
    Recipes.WarmupPolynomial(1, 5, 20, 0, 2),
    Recipes.WarmupRestarts(1, 5, 20),
    Recipes.WarmupStableDecay(1, 5, 5, 20),
    Recipes.WarmupStableDecaySimplified(1, 5, [20, 40]),
];

BatchPlan batches = BatchPlan.Ramp(2, 6, 2, 60);
Console.WriteLine($"{batches.From(99, 4)} {batches.StepAt(50)} {batches.ExamplesAt(9)} {batches.BatchSizeAt(9)}");
Console.WriteLine($"{batches} {batches.StepsFor(100)} {batches == BatchPlan.Piecewise([10, 20], [1, 2, 3])}");
foreach (Schedule schedule in schedules)
{
    var filled = new double[10_000];
    schedule.Fill(0, filled);
    Console.WriteLine(schedule);
    Console.WriteLine(
        $"  {Bits(filled)} {Bits(schedule.Sample(10_000))} {schedule.ToFunc()(5):R} {schedule.At(7):R} {schedule.IsContinuous}"
    );
    Console.WriteLine($"  {string.Join("; ", schedule.Phases)} | {string.Join("; ", schedule.Jumps)}");
    Console.WriteLine($"  {schedule.FirstDifference(schedule.Times(2), 0, 1_000)}");
    Console.WriteLine($"  {schedule.Over(batches)}");
    Console.WriteLine($"  {schedule.Sum(3, 500):R} {schedule.Maximum(3, 500)} {schedule.Minimum(3, 500)}");
    Console.WriteLine($"  {schedule.FirstStepAtOrBelow(0.3, 3, 500)} {schedule.FirstStepAtOrAbove(0.3, 3, 500)}");
    Console.WriteLine($"  {string.Join("; ", schedule.Polyline(0, 80))} {schedule.ToCsv(0, 80)}");
    Console.WriteLine($"  {schedule.ToSvg(lastStep: 80)}");
    try
    {
        string json = schedule.ToJson();
        string kept = JsonSerializer.Serialize(new Plan("it", schedule, curves[1], tails[0]), Plans.Default.Plan);
        Plan plan = JsonSerializer.Deserialize(kept, Plans.Default.Plan)!;
        Console.WriteLine(
            $"  {json} {FromJson(json) == schedule} {plan.Rate == schedule} {plan.Shape == curves[1]} {plan.End == tails[0]}"
        );
    }
    catch (NotSupportedException error)
    {
        Console.WriteLine($"  {error.Message}");
    }
}

var plateau = new Plateau(factor: 0.5, patience: 1);
Console.WriteLine(new[] { 0.5, 0.6, 0.7, 0.8 }.Aggregate(plateau.Start, plateau.Next));
Console.WriteLine(RangeTest.Suggest([1e-4, 1e-3, 1e-2, 1e-1], [2.0, 1.9, 1.0, 9.0]));
Console.WriteLine(ConvexBound.Of(lr, run.TotalSteps).CarryOver(0.1, ConvexBound.Of(lr, gradientNorms: [3, 2, 1])));
Console.WriteLine($"{MultiPowerLaw.Llama25M} {MultiPowerLaw.Llama25M.Loss(lr, 9)} {Bits(MultiPowerLaw.Llama100M.Losses(lr, [4, 9]))}");
Console.WriteLine(GradientNorms.ToSchedule([3, 1, 2, 4], smoothing: 0.5));
Console.WriteLine(Bits(Averaging.UpdateWeights(lr, 9)) + Bits(Averaging.CooldownFactors(Averaging.CheckpointWeights([0.5, 0.25]))));
Console.WriteLine(new Plot("all").Add("lr", lr).AddLine("line", values).AddDots("dots", values).ToSvg());
Console.WriteLine(Phase.FromJson(lr.ToJson(indented: true)) == lr);
Console.WriteLine($"{run} {plateau} {curves.Length} {string.Join<Tail>(' ', tails)}");

static string Bits(double[] values) =>
    values
        .Aggregate(14695981039346656037, (hash, value) => unchecked((hash ^ BitConverter.DoubleToUInt64Bits(value)) * 1099511628211))
        .ToString("x16");

internal sealed record Plan(string Name, Schedule Rate, Curve Shape, Tail End);

[JsonSerializable(typeof(Plan))]
internal sealed partial class Plans : JsonSerializerContext;
