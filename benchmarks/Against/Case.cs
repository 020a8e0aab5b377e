using System;
using System.Collections.Generic;
using System.Linq;
using static Schedules.Schedule;

namespace Schedules.Benchmarks;

/// <summary>The cases whose cost is compared between two versions of the library; they use only public API that both have.</summary>
/// <remarks>This file is compiled against each version during the comparison.</remarks>
public static class Case
{
    private const double Everyday = 1.05;
    private const double Rare = 1.25;
    private const double Once = 1.5;
    private const int Count = 1024;

    /// <summary>
    /// Each case: a name, the largest allowed ratio of its cost to that before, and the work, repeated a given number of times.
    /// </summary>
    public static IEnumerable<(string Name, double Goal, Func<int, double> Work)> All(double[] buffer) =>
        [.. At(), .. Filled(buffer), .. Built()];

    private static IEnumerable<(string, double, Func<int, double>)> At()
    {
        Phase chain = Warmup(1e-3, 1_000).Hold(1_000).Decay(0, 98_000, Curve.Cosine);
        Phase cycle = Warmup(1, 10).Decay(0, 90, Curve.Cosine);
        yield return At("constant", Everyday, Constant(0.1));
        yield return At("ramp", Everyday, Ramp(1, 0, 100_000));
        yield return At("warmup, hold, cosine: the warmup", Everyday, chain, steps: 1_000);
        yield return At("warmup, hold, cosine: the hold", Everyday, chain, first: 1_000, steps: 1_000);
        yield return At("warmup, hold, cosine: the cosine", Everyday, chain, first: 2_000, steps: 98_000);
        yield return At("1,000 phases", Everyday, Sequence(Phases(1_000)), steps: 10_000);
        yield return At("warmup, hold, cosine times 0.1", Everyday, chain.Times(0.1));
        yield return At("combined by Times", Everyday, chain.Times(Ramp(1, 0.5, 100_000)));
        yield return At("combined by Max", Everyday, Ramp(1, 0, 100_000).Max(Ramp(0, 1, 100_000)));
        yield return At("repeated", Everyday, cycle.RepeatForever());
        yield return At("repeated, falling", Everyday, cycle.RepeatForever(scale: 0.999));
        yield return At("repeated, stretched", Rare, cycle.RepeatForever(2));
        yield return At("polynomial(0.9)", Everyday, Ramp(1, 0, 100_000, Curve.Polynomial(0.9)));
        yield return At("tanh", Rare, Ramp(1, 0, 100_000, Curve.Tanh(-7, 3)));
        yield return At("cosine, k-decay", Rare, Ramp(1, 0, 100_000, Curve.Cosine.KDecay(1.5)));
        yield return At("logarithm", Rare, Ramp(1, 0, 100_000, Curve.Logarithmic));
        yield return At("WSD's exponential", Rare, Ramp(1, 0, 100_000, Curve.WsdExponential));
        yield return At("tail, exponential", Everyday, Hold(1, 10).Decay(Tail.Exponential(0.9999)));
        yield return At("tail, a power", Rare, Hold(1, 10).Decay(Tail.Power(0.51, 40)));
        yield return At("tail", Rare, Hold(1, 10).Decay(Tail.InverseSqrt(1_000)));
        yield return At("Every(3)", Rare, chain.Every(3), steps: 30_000);
        yield return At("PerEpoch(100)", Rare, Ramp(1, 0, 1_000).PerEpoch(100));
        yield return At("PerEpoch(100) of a chain", Rare, Warmup(1, 100).Decay(0, 900, Curve.Cosine).PerEpoch(100));
        yield return At("stretched", Rare, Ramp(1, 0, 33_333, Curve.Linear.KDecay(2)).Stretch(3));
        yield return At("reversed", Rare, chain.Reverse());
        yield return At("a window", Rare, chain.Skip(5_000).Take(90_000), steps: 90_000);
    }

    private static (string, double, Func<int, double>) At(string name, double goal, Schedule schedule, long first = 0, long steps = 100_000)
    {
        var random = new Random(1);
        long[] places = [.. Enumerable.Range(0, Count).Select(_ => first + random.NextInt64(steps))];
        return ($"At: {name}", goal, Work);

        double Work(int times)
        {
            double sum = 0;
            for (int i = 0; i < times; i++)
            {
                sum += schedule.At(places[i % Count]);
            }
            return sum;
        }
    }

    private static IEnumerable<(string, double, Func<int, double>)> Filled(double[] buffer)
    {
        Curve[] curves =
        [
            Curve.Linear,
            Curve.Cosine,
            Curve.HalfCosine,
            Curve.Exponential,
            Curve.Polynomial(2),
            Curve.OneMinusSqrt,
            Curve.Polynomial(0.9),
            Curve.CosinePower(2.5),
            Curve.Logarithmic,
            Curve.Tanh(-1, 1),
            Curve.Linear.KDecay(2),
        ];
        foreach (Curve curve in curves)
        {
            yield return Filled(buffer, $"{curve}", Everyday, Ramp(1, 1e-3, 100_000, curve));
        }
        Phase chain = Warmup(1e-3, 1_000).Hold(1_000).Decay(0, 98_000, Curve.Cosine);
        yield return Filled(buffer, "hold", Everyday, Hold(0.1, 100_000));
        yield return Filled(buffer, "hold, 100 at a time", Everyday, Hold(0.1, 100_000), count: 100);
        yield return Filled(buffer, "warmup, hold, cosine", Everyday, chain);
        yield return Filled(buffer, "warmup, hold, cosine times 0.1", Everyday, chain.Times(0.1));
        yield return Filled(buffer, "combined by Times", Everyday, Ramp(1, 0, 100_000).Times(Ramp(1, 0.5, 100_000)));
        yield return Filled(buffer, "repeated", Everyday, Warmup(1, 10).Decay(0, 90, Curve.Cosine).RepeatForever());
        yield return Filled(buffer, "PerEpoch(100)", Rare, Ramp(1, 0, 1_000).PerEpoch(100));
        yield return Filled(buffer, "Every(3)", Rare, chain.Every(3));
    }

    private static (string, double, Func<int, double>) Filled(
        double[] buffer,
        string name,
        double goal,
        Schedule schedule,
        int count = 10_000
    )
    {
        return ($"Fill: {name}", goal, Work);

        double Work(int times)
        {
            for (int i = 0; i < times; i++)
            {
                schedule.Fill(0, buffer.AsSpan(0, count));
            }
            return buffer[0];
        }
    }

    private static IEnumerable<(string, double, Func<int, double>)> Built()
    {
        Phase[] thousand = [.. Phases(1_000)];
        Phase[] million = [.. Phases(1_000_000)];
        Phase warmup = Warmup(1, 10);
        string json = Sequence(thousand).ToJson();
        Phase many = Sequence(thousand);
        yield return Built("a recipe", () => Warmup(1e-3, 1_000).Hold(1_000).Decay(0, 98_000, Curve.Cosine));
        yield return Built("Sequence of 1,000", () => Sequence(thousand));
        yield return Built("Sequence of 1,000,000, Times", () => Sequence(million).Times(0.5));
        yield return Built("a chain of 1,000", () => Enumerable.Range(1, 1_000).Aggregate(warmup, (chain, i) => chain.Ramp(i, 10)));
        yield return Built(
            "mixed verbs",
            () =>
                warmup
                    .Decay(0, 90)
                    .Repeat(3, scale: 0.5)
                    .Times(0.1)
                    .Skip(5)
                    .Stretch(2)
                    .Then(warmup.Reverse().Plus(1))
                    .PerEpoch(10)
                    .Max(warmup)
        );
        yield return Built("FromJson of 1,000 phases", () => FromJson(json));
        yield return Built("ToJson of 1,000 phases", () => many.ToJson());
        yield return Built("ToString of 1,000 phases", () => $"{many}");
    }

    private static (string, double, Func<int, double>) Built(string name, Func<object> build)
    {
        return ($"Build: {name}", Once, Work);

        double Work(int times)
        {
            object? last = null;
            for (int i = 0; i < times; i++)
            {
                last = build();
            }
            return last is null ? 0 : 1;
        }
    }

    private static IEnumerable<Phase> Phases(int count) => Enumerable.Range(0, count).Select(i => Ramp(1.0 / (i + 1), 1.0 / (i + 2), 10));
}
