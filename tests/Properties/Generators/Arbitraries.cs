using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Schedules.Properties;

/// <summary>
/// Random trees for the laws that compare schedules with the independent model, which has an equation for each part of a tree, and random
/// arguments. Schedules without a model are those of Schedules.FsCheck.
/// </summary>
public static class Arbitraries
{
    public static Arbitrary<Tree> AnyTree => Arb.From(Trees, tree => tree.Shrink());

    public static Arbitrary<PhaseTree> AnyPhaseTree => Arb.From(PhaseTrees, tree => tree.ShrinkPhase());

    public static Arbitrary<Stairs> AnyStairs =>
        Arb.From(Trees.Select(tree => new Stairs(Stairs.Of(tree))), stairs => stairs.Tree.Shrink().Select(tree => new Stairs(tree)));

    public static Arbitrary<Chain> AnyChain => Arb.From(Chain.Random, chain => chain.Shrink());

    public static Arbitrary<Tutorial> AnyTutorial => Arb.From(Tutorial.Random, tutorial => tutorial.Shrink());

    public static Arbitrary<Rates> AnyRates => Arb.From(Rates.Random, rates => rates.Shrink());

    public static Arbitrary<LastStep> AnyLastStep => Arb.From(LastStep.Random, last => last.Shrink());

    public static Arbitrary<AnyRamp> OneRamp => Arb.From(AnyRamp.Random(Lengths), ramp => ramp.Shrink());

    public static Arbitrary<TrainingPlan> AnyTrainingPlan => Arb.From(TrainingPlan.Random, plan => plan.Shrink());

    public static Arbitrary<Batches> AnyBatches => Arb.From(Batches.Random, batches => batches.Shrink());

    public static Arbitrary<PlateauPlan> AnyPlateauPlan => Arb.From(PlateauPlan.Random, plan => plan.Shrink());

    public static Arbitrary<Recording> AnyRecording => Arb.From(Recording.Random, recording => recording.Shrink());

    public static Arbitrary<Shape> AnyShape => Arb.From(Shapes, shape => Shape.All.TakeWhile(simpler => simpler != shape));

    public static Arbitrary<Level> AnyLevel =>
        Arb.From(Levels.Any.Select(value => new Level(value)), level => Simpler.Than(level).Select(value => new Level(value)));

    public static Arbitrary<Length> AnyLength =>
        Arb.From(Lengths.Select(steps => new Length(steps)), length => Simpler.Than(length).Select(steps => new Length(steps)));

    public static Arbitrary<SmallLength> AnySmallLength =>
        Arb.From(
            SmallLengths.Select(steps => new SmallLength(steps)),
            length => Simpler.Than(length).Select(steps => new SmallLength((int)steps))
        );

    private static Gen<Shape> Shapes => Gen.Elements(Shape.All.AsEnumerable());

    private static Gen<int> SmallLengths => Gen.Frequency((2, Gen.Constant(0)), (2, Gen.Constant(1)), (8, Gen.Choose(2, 30)));

    private static Gen<long> Lengths =>
        Gen.Frequency(
            (4, SmallLengths.Select(n => (long)n)),
            (2, Gen.Choose(31, 100_000).Select(n => (long)n)),
            (1, Gen.Choose(20, 61).Select(bits => (1L << bits) - 1))
        );

    private static Gen<PhaseTree> PhaseTrees => Gen.Sized(size => PhaseTreesOf(Leaves(size)));

    private static Gen<Tree> Trees => Gen.Sized(size => TreesOf(Leaves(size)));

    private static int Leaves(int size) => Math.Min(6, 1 + (size / 8));

    // A phase with at most the given number of leaves. The kind is drawn first, so that only one kind is generated.
    private static Gen<PhaseTree> PhaseTreesOf(int leaves) =>
        Gen.Choose(0, leaves > 1 ? 11 : 2)
            .SelectMany(kind =>
                kind switch
                {
                    0 => from value in Levels.Usual from steps in SmallLengths select (PhaseTree)new HoldTree(value, steps),
                    1 or 2 => from start in Levels.Usual
                    from target in Levels.Usual
                    from steps in SmallLengths
                    from shape in Shapes
                    select (PhaseTree)new RampTree(start, target, steps, shape),
                    3 => from split in Gen.Choose(1, leaves - 1)
                    from lead in PhaseTreesOf(split)
                    from next in PhaseTreesOf(leaves - split)
                    select (PhaseTree)new ThenTree(lead, next),
                    4 => from lead in PhaseTreesOf(leaves - 1) from steps in SmallLengths select (PhaseTree)new HoldOnTree(lead, steps),
                    5 => from lead in PhaseTreesOf(leaves - 1)
                    from target in Levels.Usual
                    from steps in SmallLengths
                    from shape in Shapes
                    select (PhaseTree)new RampOnTree(lead, target, steps, shape),
                    6 => from source in TreesOf(leaves - 1) from steps in Gen.Choose(0, 60) select (PhaseTree)new TakeTree(source, steps),
                    7 => from source in PhaseTreesOf(leaves - 1)
                    from steps in Gen.Choose(0, 60)
                    select (PhaseTree)new SkipTree(source, steps),
                    8 => from source in PhaseTreesOf(leaves - 1) from verb in Verb.OnAnything select (PhaseTree)new VerbTree(source, verb),
                    9 or 10 => from source in PhaseTreesOf(leaves - 1)
                    from verb in Verb.OnPhases
                    select (PhaseTree)new VerbTree(source, verb),
                    _ => from split in Gen.Choose(1, leaves - 1)
                    from left in PhaseTreesOf(split)
                    from right in PhaseTreesOf(leaves - split)
                    from pairing in Gen.Elements(Pairing.All.AsEnumerable())
                    select (PhaseTree)new CombinedTree(left, right, pairing),
                }
            );

    private static Gen<Tree> TreesOf(int leaves) =>
        Gen.Choose(0, leaves > 1 ? 9 : 3)
            .SelectMany(kind =>
                kind switch
                {
                    0 or 1 => PhaseTreesOf(leaves).Select(Tree (tree) => tree),
                    2 => Levels.Usual.Select(Tree (value) => new ConstantTree(value)),
                    3 => Levels.Usual.Select(Tree (scale) => new FunctionTree(scale)),
                    4 or 5 => from lead in PhaseTreesOf(leaves - 1) from tail in EndlessOf(1) select (Tree)new ThenEndlessTree(lead, tail),
                    6 => from source in EndlessOf(leaves - 1)
                    from steps in Gen.Choose(0, 60)
                    select (Tree)new SkipEndlessTree(source, steps),
                    7 => from source in EndlessOf(leaves - 1) from verb in Verb.OnAnything select (Tree)new EndlessVerbTree(source, verb),
                    8 => from verb in Verb.ForEver
                    from source in PhaseTreesOf(leaves - 1).Where(verb.Fits)
                    select (Tree)new EndlessVerbTree(source, verb),
                    _ => from left in TreesOf(leaves - 1)
                    from right in EndlessOf(1)
                    from pairing in Gen.Elements(Pairing.All.AsEnumerable())
                    select (Tree)new EndlessCombinedTree(left, right, pairing),
                }
            );

    private static Gen<Tree> EndlessOf(int leaves) => TreesOf(leaves).Where(tree => tree is not PhaseTree);
}

/// <summary>Any finite value, including extreme ones.</summary>
public sealed record Level(double Value)
{
    public static implicit operator double(Level level) => level.Value;

    public override string ToString() => Tree.Number(Value);
}

/// <summary>Any length, sometimes an astronomical one.</summary>
public sealed record Length(long Steps)
{
    public static implicit operator long(Length length) => length.Steps;

    public override string ToString() => $"{Steps}";
}

/// <summary>A length of at most 30 steps, short enough to walk.</summary>
public sealed record SmallLength(int Steps)
{
    public static implicit operator int(SmallLength length) => length.Steps;

    public override string ToString() => $"{Steps}";
}
