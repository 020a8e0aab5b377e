using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Schedules.Laws.Internal;
using Schedules.Text;

namespace Schedules.Laws;

/// <summary>Random schedules of chosen verbs and curves, and how they shrink.</summary>
/// <remarks>
/// A schedule shrinks over its JSON: parts are dropped, verbs undone, lengths halved, curves made linear, numbers rounded, and a level that
/// stands at several places is moved at all of them, so that a chain stays a chain. A schedule with a function in it, which has no JSON,
/// shrinks phase by phase.
/// </remarks>
/// <example>
/// <code>
/// using FsCheck;
/// using FsCheck.Fluent;
/// var chains = new ScheduleGenerator(Verbs.Hold | Verbs.Ramp, curves: [Curve.Linear, Curve.Cosine], lowest: 0, highest: 0.1, mostSteps: 500);
/// Prop.ForAll(chains.Phases, p => ScheduleLaws.For(p).IsWithin(0, 0.1)).QuickCheckThrowOnFailure();
/// Prop.ForAll(chains.Schedules, lr => lr is Phase).QuickCheckThrowOnFailure();
/// </code>
/// </example>
public sealed class ScheduleGenerator
{
    private const long LongestGrown = 1L << 40;

    private readonly Verbs verbs;
    private readonly ImmutableArray<(Curve Curve, bool JoinsAny)> curves;
    private readonly double lowest;
    private readonly double highest;
    private readonly int mostSteps;
    private readonly Kinds<Phase> leaves = new();
    private readonly Kinds<Phase> phases = new();
    private readonly Kinds<Schedule> endlessLeaves = new();
    private readonly Kinds<Schedule> endless = new();

    /// <summary>Chooses how schedules are made.</summary>
    /// <param name="verbs">The verbs.</param>
    /// <param name="curves">The curves of ramps: left out, all kinds that there are.</param>
    /// <param name="lowest">The lowest value that is written in the code of a schedule; verbs on values may lead below it.</param>
    /// <param name="highest">The highest one, at least <paramref name="lowest"/>.</param>
    /// <param name="mostSteps">The longest a hold or ramp may be: from 1 to 1,000,000.</param>
    /// <param name="mostParts">The most holds and ramps that a schedule is made of: from 1 to 20. FsCheck begins with few.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    /// <exception cref="ArgumentException"><paramref name="curves"/> is empty, or has a null in it.</exception>
    /// <example>
    /// <code>
    /// using FsCheck.Fluent;
    /// new ScheduleGenerator(Verbs.None, lowest: 1, highest: 1).Phases.Generator.Sample(1)[0].End // => 1.0
    /// </code>
    /// </example>
    public ScheduleGenerator(
        Verbs verbs = Verbs.All,
        IEnumerable<Curve>? curves = null,
        double lowest = -10,
        double highest = 10,
        int mostSteps = 30,
        int mostParts = 6
    )
    {
        this.verbs = verbs;
        this.curves = [.. (curves is null ? AllCurves(verbs.HasFlag(Verbs.Of)) : Some(curves)).Select(curve => (curve, JoinsAny(curve)))];
        this.lowest = Argument.Finite(lowest);
        this.highest = Argument.NotBelow(highest, lowest, "the lowest");
        this.mostSteps = Argument.Between(mostSteps, 1, 1_000_000);
        Argument.Between(mostParts, 1, 20);
        AddLeaves();
        AddPhases();
        AddEndless();
        var shrinker = new Shrinker(lowest, highest, this.curves.Any(curve => curve.Curve == Curve.Linear));
        Phases = Arb.From(Gen.Sized(size => PhasesOf(Parts(size))), phase => shrinker.Simpler(phase).OfType<Phase>());
        Schedules = Arb.From(
            Gen.Sized(size =>
                endless.Any || endlessLeaves.Any ? SchedulesOf(Parts(size)) : PhasesOf(Parts(size)).Select(Schedule (p) => p)
            ),
            shrinker.Simpler
        );

        int Parts(int size) => Math.Min(mostParts, 1 + (size / 8));
    }

    /// <summary>Every kind of phase and schedule: what <see cref="ScheduleArbitraries"/> registers.</summary>
    internal static ScheduleGenerator Usual { get; } = new();

    /// <summary>Random schedules, about half of them without an end.</summary>
    public Arbitrary<Schedule> Schedules { get; }

    /// <summary>Random phases.</summary>
    public Arbitrary<Phase> Phases { get; }

    internal static IEnumerable<Curve> AllCurves(bool functions)
    {
        Curve[] plain =
        [
            Curve.Linear,
            Curve.Cosine,
            Curve.Exponential,
            Curve.OneMinusSqrt,
            Curve.OneMinusSquare,
            Curve.Rex,
            Curve.WsdExponential,
            Curve.HalfCosine,
            Curve.Logarithmic,
            Curve.Polynomial(2),
            Curve.Polynomial(0.5),
            Curve.Polynomial(1.7),
            Curve.Polynomial(6.25),
            Curve.CosinePower(2.5),
            Curve.Tanh(-7, 3),
            Curve.Tanh(0, 2),
        ];
        return
        [
            .. plain,
            .. plain.Skip(3).Select(curve => curve.Mirror()),
            .. plain.Skip(1).Take(3).Select(curve => curve.KDecay(1.5)),
            .. functions ? [Curve.Of(x => x * x * (3 - (2 * x)), "x => x * x * (3 - 2 * x)")] : Enumerable.Empty<Curve>(),
        ];
    }

    internal Gen<double> Levels =>
        Gen.Frequency(
                (3, Gen.Elements(0, 1, 0.1, 0.01, 1e-3)),
                (2, Gen.Choose(1, 99_999).Select(digits => digits * 1e-5)),
                (2, Gen.Choose(-80, 10).Select(exponent => Math.Pow(10, exponent / 10.0))),
                (1, Gen.Choose(-999, 999).Select(digits => digits * 1e-2)),
                (1, Gen.Choose(0, 1000).Select(share => lowest + ((highest - lowest) * (share * 1e-3))))
            )
            .Select(level => Math.Max(lowest, Math.Min(highest, level)));

    internal Gen<int> Steps =>
        Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Constant(1)), (4, Gen.Choose(Math.Min(2, mostSteps), mostSteps)));

    /// <summary>A curve that can go from one value to another.</summary>
    internal Gen<Curve> CurvesBetween(double start, double target) =>
        Gen.Elements(curves.AsEnumerable())
            .Select(curve => curve.JoinsAny || (start > 0 && target > 0) || (start < 0 && target < 0) ? curve.Curve : Curve.Linear);

    private static bool JoinsAny(Curve curve)
    {
        try
        {
            return Schedule.Ramp(0, 1, 1, curve).Length == 1;
        }
        catch (ArgumentException)
        {
            return false; // it joins values of one sign alone
        }
    }

    private bool Has(Verbs verb) => verbs.HasFlag(verb);

    private void AddLeaves() =>
        leaves
            .Add(Has(Verbs.Hold) || !Has(Verbs.Ramp), _ => from value in Levels from steps in Steps select Schedule.Hold(value, steps))
            .Add(
                Has(Verbs.Ramp),
                _ =>
                    from start in Levels
                    from target in Levels
                    from steps in Steps
                    from curve in CurvesBetween(start, target)
                    select Schedule.Ramp(start, target, steps, curve),
                weight: 2
            );

    private void AddPhases()
    {
        Kinds<Func<Schedule, Schedule>> views = ViewsOfAny();
        Kinds<Func<Phase, Phase>> ofPhases = ViewsOfPhases();
        Kinds<Func<Schedule, Schedule, Schedule>> pairs = Pairs();
        phases
            .Add(true, leaves.Of, weight: 3)
            .Add(Has(Verbs.Then), parts => Two(parts, PhasesOf, PhasesOf, (lead, next) => lead.Then(next)), weight: 2)
            .Add(Has(Verbs.Hold), parts => from lead in PhasesOf(parts - 1) from steps in Steps select lead.Hold(steps))
            .Add(Has(Verbs.Ramp), parts => PhasesOf(parts - 1).SelectMany(Continued), weight: 2)
            .Add(Has(Verbs.Take), parts => from source in SchedulesOf(parts - 1) from steps in UpTo(2) select source.Take(steps))
            .Add(Has(Verbs.Skip), parts => from source in PhasesOf(parts - 1) from steps in UpTo(2) select source.Skip(steps))
            .Add(views.Any, parts => from source in PhasesOf(parts - 1) from verb in views.Of(0) select (Phase)verb(source))
            .Add(ofPhases.Any, parts => from source in PhasesOf(parts - 1) from verb in ofPhases.Of(0) select verb(source), weight: 2)
            .Add(
                pairs.Any,
                parts => pairs.Of(0).SelectMany(pair => Two(parts, PhasesOf, PhasesOf, (left, right) => (Phase)pair(left, right)))
            );
    }

    private void AddEndless()
    {
        Kinds<Func<Schedule, Schedule>> views = ViewsOfAny();
        Kinds<Func<Schedule, Schedule, Schedule>> pairs = Pairs();
        endlessLeaves
            .Add(Has(Verbs.Constant), _ => Levels.Select(Schedule.Constant))
            .Add(Has(Verbs.Of), _ => Levels.Select(scale => Schedule.Of(Falling(scale), $"step => {Literal.Of(scale)} / (1.0 + step)")))
            .Add(Has(Verbs.Tail), parts => from lead in PhasesOf(parts) from tail in Gen.Elements(AllTails) select lead.Decay(tail))
            .Add(
                Has(Verbs.RepeatForever),
                parts =>
                    from cycle in PhasesOf(parts)
                    from stretch in Gen.Choose(1, 3)
                    from scale in Gen.Elements(1, 0.5)
                    from floor in Floors
                    select (cycle.Length > 0 ? cycle : cycle.Hold(1)).RepeatForever(stretch, scale, floor)
            );
        if (!endlessLeaves.Any)
        {
            return;
        }
        endless
            .Add(true, endlessLeaves.Of, weight: 3)
            .Add(Has(Verbs.Then), parts => Two(parts, PhasesOf, EndlessOf, (lead, tail) => lead.Then(tail)), weight: 2)
            .Add(Has(Verbs.Skip), parts => from source in EndlessOf(parts - 1) from steps in UpTo(2) select source.Skip(steps))
            .Add(views.Any, parts => from source in EndlessOf(parts - 1) from verb in views.Of(0) select verb(source))
            .Add(pairs.Any, parts => pairs.Of(0).SelectMany(pair => Two(parts, SchedulesOf, EndlessOf, pair)));
    }

    private Gen<Phase> PhasesOf(int parts) => (parts > 1 ? phases : leaves).Of(parts);

    private Gen<Schedule> EndlessOf(int parts) => (parts > 1 ? endless : endlessLeaves).Of(parts);

    private Gen<Schedule> SchedulesOf(int parts) =>
        endlessLeaves.Any
            ? Gen.Choose(0, 1).SelectMany(kind => kind == 0 ? EndlessOf(parts) : PhasesOf(parts).Select(Schedule (phase) => phase))
            : PhasesOf(parts).Select(Schedule (phase) => phase);

    private static Gen<T> Two<TLeft, TRight, T>(
        int parts,
        Func<int, Gen<TLeft>> lefts,
        Func<int, Gen<TRight>> rights,
        Func<TLeft, TRight, T> of
    ) => from split in Gen.Choose(1, parts - 1) from left in lefts(split) from right in rights(parts - split) select of(left, right);

    // A ramp at the end of a chain, by the verb for its direction.
    private Gen<Phase> Continued(Phase lead) =>
        from target in Levels
        from steps in Steps
        from curve in CurvesBetween(lead.End, target)
        select target > lead.End ? lead.Warmup(target, steps, curve)
        : target < lead.End ? lead.Decay(target, steps, curve)
        : lead.Ramp(target, steps, curve);

    private Kinds<Func<Schedule, Schedule>> ViewsOfAny() =>
        new Kinds<Func<Schedule, Schedule>>()
            .Add(Has(Verbs.Times), _ => Levels.Select<double, Func<Schedule, Schedule>>(factor => s => s.Times(factor)))
            .Add(Has(Verbs.Plus), _ => Levels.Select<double, Func<Schedule, Schedule>>(offset => s => s.Plus(offset)))
            .Add(
                Has(Verbs.Clamp),
                _ =>
                    from one in Levels
                    from other in Levels
                    select (Func<Schedule, Schedule>)(s => s.Clamp(Math.Min(one, other), Math.Max(one, other)))
            )
            .Add(Has(Verbs.Map), _ => Gen.Constant<Func<Schedule, Schedule>>(s => s.Map(Half, "v => v / 2")))
            .Add(Has(Verbs.Delay), _ => UpTo(1).Select<int, Func<Schedule, Schedule>>(steps => s => s.Delay(steps)))
            .Add(
                Has(Verbs.PerEpoch),
                _ => Gen.Choose(1, 4).Select<int, Func<Schedule, Schedule>>(steps => s => IsGrown(s) ? s : s.PerEpoch(steps))
            )
            .Add(Has(Verbs.Every), _ => Gen.Choose(1, 4).Select<int, Func<Schedule, Schedule>>(stride => s => s.Every(stride)));

    private Kinds<Func<Phase, Phase>> ViewsOfPhases() =>
        new Kinds<Func<Phase, Phase>>()
            .Add(Has(Verbs.Reverse), _ => Gen.Constant<Func<Phase, Phase>>(p => p.Reverse()))
            .Add(
                Has(Verbs.Stretch),
                _ => Gen.Choose(1, 3).Select<int, Func<Phase, Phase>>(factor => p => IsGrown(p) ? p : p.Stretch(factor))
            )
            .Add(
                Has(Verbs.Repeat),
                _ =>
                    from count in Gen.Choose(1, 4)
                    from stretch in Gen.Choose(1, 3)
                    from scale in Gen.Elements(1, 0.5, 2)
                    from floor in Floors
                    select (Func<Phase, Phase>)(p => IsGrown(p) ? p : p.Repeat(count, stretch, scale, floor))
            );

    private Kinds<Func<Schedule, Schedule, Schedule>> Pairs() =>
        new Kinds<Func<Schedule, Schedule, Schedule>>()
            .Add(Has(Verbs.Times), _ => Gen.Constant<Func<Schedule, Schedule, Schedule>>((a, b) => a.Times(b)))
            .Add(Has(Verbs.Plus), _ => Gen.Constant<Func<Schedule, Schedule, Schedule>>((a, b) => a.Plus(b)))
            .Add(Has(Verbs.Min), _ => Gen.Constant<Func<Schedule, Schedule, Schedule>>((a, b) => a.Min(b)))
            .Add(Has(Verbs.Max), _ => Gen.Constant<Func<Schedule, Schedule, Schedule>>((a, b) => a.Max(b)))
            .Add(Has(Verbs.Zip), _ => Gen.Constant<Func<Schedule, Schedule, Schedule>>((a, b) => a.Zip(b, Difference, "(a, b) => a - b")));

    private static Gen<double> Floors => Gen.Elements(0, 0, 0.25);

    private Gen<int> UpTo(int lengths) => Gen.Choose(0, lengths * mostSteps);

    internal static Tail[] AllTails =>
        [Tail.InverseSqrt(7), Tail.InverseTime(0.25), Tail.InverseTime(0.25, 2), Tail.Exponential(0.9), Tail.Power(0.7, 5)];

    // Cycles within cycles grow fast, and a phase has at most long.MaxValue steps.
    private static bool IsGrown(Schedule schedule) => schedule is Phase { Length: > LongestGrown };

    private static Func<long, double> Falling(double scale) => step => scale / (1.0 + step);

    private static double Half(double value) => value / 2;

    private static double Difference(double one, double other) => one - other;

    private static ImmutableArray<Curve> Some(IEnumerable<Curve> curves)
    {
        ImmutableArray<Curve> all = [.. curves];
        return all.IsEmpty ? throw new ArgumentException("curves is empty; there must be at least one.", nameof(curves))
            : all.Any(curve => curve is null) ? throw new ArgumentException("curves has a null in it; there must be none.", nameof(curves))
            : all;
    }
}
