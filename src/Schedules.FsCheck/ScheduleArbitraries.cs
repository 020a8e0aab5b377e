using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Schedules.Laws.Internal;

namespace Schedules.Laws;

/// <summary>
/// Random schedules and their kin for FsCheck: for <c>[assembly: Properties(Arbitrary = [typeof(ScheduleArbitraries)])]</c>, for
/// <c>Config.WithArbitrary</c>, or one by one for <c>Prop.ForAll</c>.
/// </summary>
/// <example>
/// <code>
/// using FsCheck;
/// using FsCheck.Fluent;
/// Prop.ForAll(ScheduleArbitraries.AnySchedule, lr => lr.At(-1) == lr.At(0)).QuickCheckThrowOnFailure();
/// Prop.ForAll(ScheduleArbitraries.AnyPhase, p => p.At(p.Length) == p.End).QuickCheckThrowOnFailure();
/// Prop.ForAll(ScheduleArbitraries.AnyCurve, curve => Ramp(1, 2, 5, curve).End == 2).QuickCheckThrowOnFailure();
/// Prop.ForAll(ScheduleArbitraries.AnyTail, tail => Hold(1, 5).Decay(tail).At(9) &lt; 1).QuickCheckThrowOnFailure();
/// Prop.ForAll(ScheduleArbitraries.AnyTrainingRun, run => run.LastStep == run.TotalSteps - 1).QuickCheckThrowOnFailure();
/// Prop.ForAll(ScheduleArbitraries.AnyPlateau, plateau => plateau.Start.Factor == 1).QuickCheckThrowOnFailure();
/// Prop.ForAll(ScheduleArbitraries.AnyPlateauState, state => state.Factor > 0).QuickCheckThrowOnFailure();
/// Prop.ForAll(ScheduleArbitraries.AnyContinuousPhase, p => p.Get.IsContinuous).QuickCheckThrowOnFailure();
/// Prop.ForAll(ScheduleArbitraries.AnyNeverRisingPhase, p => p.Get.End &lt;= p.Get.Start).QuickCheckThrowOnFailure();
/// Prop.ForAll(ScheduleArbitraries.AnyNonNegativePhase, p => p.Get.Start >= 0).QuickCheckThrowOnFailure();
/// Prop.ForAll(ScheduleArbitraries.AnyWarmupThenDecay, w => w.Get.At(w.WarmupSteps) == w.Peak).QuickCheckThrowOnFailure();
/// Prop.ForAll(ScheduleArbitraries.AnyShortPhase, p => p.Get.Length &lt;= 100).QuickCheckThrowOnFailure();
/// Prop.ForAll(ScheduleArbitraries.AnyAstronomicalPhase, p => p.Get.Length > int.MaxValue).QuickCheckThrowOnFailure();
/// </code>
/// </example>
public sealed class ScheduleArbitraries
{
    // Not static: Merge<T> wants a type argument.
    private ScheduleArbitraries() { }

    private static readonly Shrinker shrinker = new(double.MinValue, double.MaxValue, hasLinear: true);

    /// <summary>FsCheck's own arbitraries and these: <c>Map.ArbFor&lt;Phase&gt;()</c> in C#, <c>ArbMap.arbitrary&lt;Phase&gt; Map</c> in F#.</summary>
    /// <example>
    /// <code>
    /// using FsCheck;
    /// using FsCheck.Fluent;
    /// Prop.ForAll(ScheduleArbitraries.Map.ArbFor&lt;Phase>(), p => p.Length >= 0).QuickCheckThrowOnFailure();
    /// </code>
    /// </example>
    public static IArbMap Map { get; } = ArbMap.Default.Merge<ScheduleArbitraries>();

    /// <summary>Any schedule.</summary>
    public static Arbitrary<Schedule> AnySchedule => ScheduleGenerator.Usual.Schedules;

    /// <summary>Any phase.</summary>
    public static Arbitrary<Phase> AnyPhase => ScheduleGenerator.Usual.Phases;

    /// <summary>Any kind of curve.</summary>
    public static Arbitrary<Curve> AnyCurve { get; } = Listed([.. ScheduleGenerator.AllCurves(functions: true)]);

    /// <summary>Any kind of tail.</summary>
    public static Arbitrary<Tail> AnyTail { get; } = Listed(ScheduleGenerator.AllTails);

    /// <summary>A run of a few hundred examples, with at least one update.</summary>
    public static Arbitrary<TrainingRun> AnyTrainingRun { get; } =
        Arb.From(
            from examples in Gen.Choose(1, 200)
            from batchSize in Gen.Choose(1, examples)
            from epochs in Gen.Choose(1, 7)
            from dropLast in Gen.Elements(true, false)
            from accumulation in Gen.Choose(1, 9)
            select new TrainingRun(examples, batchSize, epochs, dropLast, accumulation),
            Simpler
        );

    /// <summary>A plateau.</summary>
    public static Arbitrary<Plateau> AnyPlateau { get; } =
        Arb.From(
            from factor in Gen.Elements(0.5, 0.1, 0.3, 0.9, 1e-3)
            from patience in Gen.Choose(0, 4)
            from threshold in Gen.Elements(0, 1e-4, 0.01, 0.25)
            from cooldown in Gen.Choose(0, 3)
            from floor in Gen.Elements(0, 0, 0.01, 0.3, 1)
            from smallestChange in Gen.Elements(0, 1e-8, 0.05)
            from higherIsBetter in Gen.Elements(false, true)
            from absoluteThreshold in Gen.Elements(false, true)
            select new Plateau(factor, patience, threshold, cooldown, floor, smallestChange, higherIsBetter, absoluteThreshold),
            Simpler
        );

    /// <summary>A state that some plateau comes to.</summary>
    public static Arbitrary<PlateauState> AnyPlateauState { get; } =
        Arb.From(
            from plateau in AnyPlateau.Generator
            from metrics in Gen.Choose(-8, 80).Select(eighths => eighths / 8.0).ListOf()
            select metrics.Aggregate(plateau.Start, plateau.Next),
            Simpler
        );

    /// <summary>A phase without a jump.</summary>
    public static Arbitrary<ContinuousPhase> AnyContinuousPhase { get; } =
        Where(
            new ScheduleGenerator(
                Verbs.Hold
                    | Verbs.Ramp
                    | Verbs.Take
                    | Verbs.Skip
                    | Verbs.Delay
                    | Verbs.Stretch
                    | Verbs.Reverse
                    | Verbs.Times
                    | Verbs.Plus
                    | Verbs.Clamp
                    | Verbs.Min
                    | Verbs.Max
            )
                .Phases
                .Generator,
            phase => phase.IsContinuous ? new ContinuousPhase(phase) : null
        );

    /// <summary>A chain of holds and decays.</summary>
    public static Arbitrary<NeverRisingPhase> AnyNeverRisingPhase { get; } =
        Where(Falling(), phase => AllPairs(phase, (was, value) => value <= was) ? new NeverRisingPhase(phase) : null);

    /// <summary>A phase of at most 10,000 steps whose values are 0 or more.</summary>
    public static Arbitrary<NonNegativePhase> AnyNonNegativePhase { get; } =
        Where(
            new ScheduleGenerator(Verbs.All & ~Verbs.Zip, lowest: 0).Phases.Generator,
            phase => AllPairs(phase, (was, value) => was >= 0 && value >= 0) ? new NonNegativePhase(phase) : null
        );

    /// <summary>A warmup, a hold, and a decay.</summary>
    public static Arbitrary<WarmupThenDecay> AnyWarmupThenDecay { get; } = Where(Peaks(), WarmupThenDecay.Of);

    /// <summary>A phase of at most 100 steps.</summary>
    public static Arbitrary<ShortPhase> AnyShortPhase { get; } =
        Where(
            ScheduleGenerator.Usual.Phases.Generator.Select(phase => phase.Length <= 100 ? phase : phase.Take(100)),
            phase => phase.Length <= 100 ? new ShortPhase(phase) : null
        );

    /// <summary>A phase of more steps than an int counts.</summary>
    public static Arbitrary<AstronomicalPhase> AnyAstronomicalPhase { get; } =
        Where(Long(), phase => phase.Length > int.MaxValue ? new AstronomicalPhase(phase) : null);

    private static Arbitrary<TWrapped> Where<TWrapped>(Gen<Phase> phases, Func<Phase, TWrapped?> wrap)
        where TWrapped : WrappedPhase =>
        Arb.From(
            phases.Select(wrap).Where(wrapped => wrapped is not null).Select(wrapped => wrapped!),
            wrapped => shrinker.Simpler(wrapped.Get).OfType<Phase>().Select(wrap).OfType<TWrapped>()
        );

    // The first of a list is the simplest.
    private static Arbitrary<T> Listed<T>(T[] values)
        where T : class => Arb.From(Gen.Elements(values), value => values.TakeWhile(simpler => !simpler.Equals(value)).Take(3));

    private static Gen<Phase> Falling() =>
        from start in Usual.Levels
        from first in Usual.Steps
        from parts in Usual.Levels.Zip(Usual.Steps).ListOf()
        from curve in Gen.Elements(ScheduleGenerator.AllCurves(functions: false).Where(curve => curve != Curve.Exponential))
        select parts
            .Take(5)
            .Aggregate(
                Schedule.Hold(start, first),
                (lead, part) =>
                    part.Item1 >= lead.End ? lead.Hold(part.Item2)
                    : part.Item1 * lead.End > 0 ? lead.Decay(part.Item1, part.Item2, curve)
                    : lead.Decay(part.Item1, part.Item2)
            );

    private static Gen<Phase> Peaks() =>
        from levels in Usual.Levels.ListOf(3)
        from steps in Usual.Steps.ListOf(3)
        let sorted = levels.Select(Math.Abs).OrderBy(level => level).ToArray()
        let peak = sorted[2] > sorted[1] ? sorted[2] : sorted[1] + 1
        from up in Usual.CurvesBetween(sorted[0], peak)
        from down in Usual.CurvesBetween(peak, sorted[1])
        select Schedule.Warmup(sorted[0], peak, steps[0] + 1, up).Hold(steps[1]).Decay(sorted[1], steps[2] + 1, down);

    private static Gen<Phase> Long() =>
        from start in Usual.Levels
        from lengths in Gen.Choose(32, 60).Select(bits => (1L << bits) - 1).NonEmptyListOf()
        from targets in Usual.Levels.ListOf(3)
        from curve in Usual.CurvesBetween(0, 1)
        select lengths
            .Take(3)
            .Zip(targets, (length, target) => (Length: length, Target: target))
            .Aggregate(Schedule.Hold(start, 0), (lead, part) => lead.Ramp(part.Target, part.Length, curve));

    private static ScheduleGenerator Usual => ScheduleGenerator.Usual;

    private static bool AllPairs(Phase phase, Func<double, double, bool> holds)
    {
        if (phase.Length > 10_000)
        {
            return false;
        }
        double[] values = phase.Sample((int)phase.Length + 1);
        return Enumerable.Range(0, values.Length).All(i => holds(values[Math.Max(0, i - 1)], values[i]));
    }

    private static IEnumerable<TrainingRun> Simpler(TrainingRun run) =>
        Shrinker
            .Fewer(run.Epochs)
            .Where(epochs => epochs > 0)
            .Select(epochs => new TrainingRun(run.Examples, run.BatchSize, epochs, run.DropLast, run.Accumulation))
            .Concat(
                Shrinker
                    .Fewer(run.Examples)
                    .Where(examples => examples >= run.BatchSize)
                    .Select(examples => new TrainingRun(examples, run.BatchSize, run.Epochs, run.DropLast, run.Accumulation))
            )
            .Concat(
                Shrinker
                    .Fewer(run.BatchSize)
                    .Where(batchSize => batchSize > 0)
                    .Select(batchSize => new TrainingRun(run.Examples, batchSize, run.Epochs, run.DropLast, run.Accumulation))
            )
            .Concat(run.Accumulation > 1 ? [new(run.Examples, run.BatchSize, run.Epochs, run.DropLast)] : [])
            .Concat(run.DropLast ? [new(run.Examples, run.BatchSize, run.Epochs, dropLast: false, run.Accumulation)] : []);

    private static IEnumerable<Plateau> Simpler(Plateau plateau)
    {
        return Shrinker
            .Fewer(plateau.Patience)
            .Select(patience => With(patience: patience))
            .Concat(Shrinker.Fewer(plateau.Cooldown).Select(cooldown => With(cooldown: cooldown)))
            .Concat(
                new[]
                {
                    With(factor: 0.5),
                    With(threshold: 0),
                    With(floor: 0),
                    With(smallestChange: 0),
                    With(higherIsBetter: false),
                    With(absoluteThreshold: false),
                }.Where(simpler => simpler != plateau)
            );

        Plateau With(
            double? factor = null,
            long? patience = null,
            double? threshold = null,
            long? cooldown = null,
            double? floor = null,
            double? smallestChange = null,
            bool? higherIsBetter = null,
            bool? absoluteThreshold = null
        ) =>
            new(
                factor ?? plateau.Factor,
                patience ?? plateau.Patience,
                threshold ?? plateau.Threshold,
                cooldown ?? plateau.Cooldown,
                floor ?? plateau.Floor,
                smallestChange ?? plateau.SmallestChange,
                higherIsBetter ?? plateau.HigherIsBetter,
                absoluteThreshold ?? plateau.AbsoluteThreshold
            );
    }

    private static IEnumerable<PlateauState> Simpler(PlateauState state) =>
        Shrinker
            .Fewer(state.BadInARow)
            .Select(bad => new PlateauState(state.Factor, state.Best, bad, state.CooldownLeft))
            .Concat(Shrinker.Fewer(state.CooldownLeft).Select(left => new PlateauState(state.Factor, state.Best, state.BadInARow, left)))
            .Concat(state.Factor < 1 ? [new(1, state.Best, state.BadInARow, state.CooldownLeft)] : [])
            .Concat(state.Best is null ? [] : [new(state.Factor, null, state.BadInARow, state.CooldownLeft)]);
}
