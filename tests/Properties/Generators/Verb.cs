using System;
using System.Collections.Immutable;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Schedules.Properties;

/// <summary>A verb on one schedule: its code, its call, and its equation in the model.</summary>
public sealed record Verb(string Code, Func<Schedule, Schedule> Apply, Func<Meaning, Meaning> Means)
{
    /// <summary>Whether the verb can be applied to a tree.</summary>
    public Func<Tree, bool> Fits { get; init; } = _ => true;

    private static Verb Values(string code, Func<Schedule, Schedule> apply, Func<double, double> change, double steepness = 1) =>
        new(code, apply, source => source.Each(entry => new Entry(change(entry.Value), entry.Slack * steepness * (1 + 1e-9))));

    /// <summary>The verbs from a phase to a phase and from a schedule to a schedule.</summary>
    public static Gen<Verb> OnAnything =>
        Gen.OneOf(
            Levels.Usual.Select(c => Values($".Times({Tree.Number(c)})", s => s.Times(c), value => value * c, Math.Abs(c))),
            Levels.Usual.Select(c => Values($".Plus({Tree.Number(c)})", s => s.Plus(c), value => value + c)),
            from a in Levels.Usual
            from b in Levels.Usual
            let low = Math.Min(a, b)
            let high = Math.Max(a, b)
            select Values(
                $".Clamp({Tree.Number(low)}, {Tree.Number(high)})",
                s => s.Clamp(low, high),
                value => Math.Max(low, Math.Min(high, value))
            ),
            Gen.Constant(Values(".Map(v => v / 2)", s => s.Map(Half, "v => v / 2"), Half, 0.5)),
            Gen.Choose(0, 9).Select(n => new Verb($".Delay({n})", s => s.Delay(n), source => source.Delay(n))),
            Gen.Choose(1, 4).Select(n => new Verb($".PerEpoch({n})", s => s.PerEpoch(n), source => source.PerEpoch(n))),
            Gen.Choose(1, 4).Select(n => new Verb($".Every({n})", s => s.Every(n), source => source.Every(n)))
        );

    /// <summary>The verbs of phases only, with a phase as the result.</summary>
    public static Gen<Verb> OnPhases =>
        Gen.OneOf(
            Gen.Constant(new Verb(".Reverse()", s => ((Phase)s).Reverse(), source => source.Reverse())),
            Gen.Choose(1, 3).Select(n => new Verb($".Stretch({n})", s => ((Phase)s).Stretch(n), source => source.Stretch(n))),
            from count in Gen.Choose(1, 4)
            from stretch in Gen.Choose(1, 3)
            from scale in Gen.Elements(1.0, 0.5, 2.0)
            from floor in Floors
            select new Verb(
                $".Repeat({count}, {stretch}, {Tree.Number(scale)}, {Tree.Number(floor)})",
                s => ((Phase)s).Repeat(count, stretch, scale, floor),
                source => source.Repeat(count, stretch, scale, floor)
            )
        );

    private static Gen<double> Floors => Gen.Elements(0.0, 0.0, 0.25);

    /// <summary>The verbs of phases whose result never ends.</summary>
    public static Gen<Verb> ForEver =>
        Gen.OneOf(
            from stretch in Gen.Choose(1, 3)
            from scale in Gen.Elements(1.0, 0.5)
            from floor in Floors
            select new Verb(
                $".RepeatForever({stretch}, {Tree.Number(scale)}, {Tree.Number(floor)})",
                s => ((Phase)s).RepeatForever(stretch, scale, floor),
                source => source.Repeat(null, stretch, scale, floor)
            )
            {
                Fits = tree => tree.Meaning.Length > 0,
            },
            Falling("Tail.InverseSqrt(7.0)", Tail.InverseSqrt(7), t => Math.Sqrt(7.0 / (7 + t))),
            Falling("Tail.InverseTime(0.25)", Tail.InverseTime(0.25), t => 1 / (1 + (0.25 * t))),
            Falling("Tail.InverseTime(0.25, 2.0)", Tail.InverseTime(0.25, 2), t => Math.Pow(1 + (0.25 * t), -2)),
            Falling("Tail.Exponential(0.9)", Tail.Exponential(0.9), t => Math.Pow(0.9, t)),
            Falling("Tail.Power(0.7, 5.0)", Tail.Power(0.7, 5), t => Math.Pow((5 + t) / 5.0, -0.7))
        );

    private static Gen<Verb> Falling(string code, Tail tail, Func<double, double> factor) =>
        Gen.Constant(new Verb($".Decay({code})", s => ((Phase)s).Decay(tail), source => source.Then(Falls(source.End, factor))));

    private static Meaning Falls(Entry from, Func<double, double> factor) =>
        new(
            time => time.Numerator.IsZero ? from : new Entry(from.Value * factor(time.Value), from.Slack + (1e-12 * Math.Abs(from.Value))),
            null
        );

    private static double Half(double value) => value / 2;
}

/// <summary>A verb on two schedules.</summary>
public sealed record Pairing(string Verb, string Argument, Func<Schedule, Schedule, Schedule> Apply, Func<double, double, double> Of)
{
    public static readonly ImmutableArray<Pairing> All =
    [
        new("Times", "", (a, b) => a.Times(b), (a, b) => a * b),
        new("Plus", "", (a, b) => a.Plus(b), (a, b) => a + b),
        new("Min", "", (a, b) => a.Min(b), Math.Min),
        new("Max", "", (a, b) => a.Max(b), Math.Max),
        new("Zip", ", (a, b) => a - b", (a, b) => a.Zip(b, Difference, "(a, b) => a - b"), Difference),
    ];

    public Meaning Means(Meaning left, Meaning right) => left.Zip(right, Put);

    // A bound that is generous if neither is exact: the sum of the errors of a product and of a sum.
    private Entry Put(Entry a, Entry b) =>
        new(Of(a.Value, b.Value), a.Slack + b.Slack + (a.Slack * Math.Abs(b.Value)) + (b.Slack * Math.Abs(a.Value)) + (a.Slack * b.Slack));

    private static double Difference(double a, double b) => a - b;
}
