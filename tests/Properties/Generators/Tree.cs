using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Schedules.Properties;

/// <summary>
/// The expression of a schedule, which the generators make and shrink. It can be built with the library, evaluated by the model, and
/// printed as code.
/// </summary>
public abstract record Tree
{
    public abstract Schedule Schedule { get; }

    /// <summary>The meaning in the model.</summary>
    public abstract Meaning Meaning { get; }

    public abstract IEnumerable<Tree> Shrink();

    internal static string Number(double value)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "double.NaN"
                : value > 0 ? "double.PositiveInfinity"
                : "double.NegativeInfinity";
        }
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('.') || text.Contains('E') ? text : text + ".0";
    }

    internal static string Numbers(IEnumerable<double> values) => $"[{string.Join(", ", values.Select(Number))}]";
}

/// <summary>A tree that stands for a phase.</summary>
public abstract record PhaseTree : Tree
{
    public abstract Phase Phase { get; }

    public sealed override Schedule Schedule => Phase;

    public abstract IEnumerable<PhaseTree> ShrinkPhase();

    public sealed override IEnumerable<Tree> Shrink() => ShrinkPhase();

    public double End => Meaning.End.Value;
}

public sealed record HoldTree(double Value, int Steps) : PhaseTree
{
    public override Phase Phase => Schedules.Schedule.Hold(Value, Steps);

    public override Meaning Meaning => Meaning.Hold(Entry.Exactly(Value), Steps);

    public override IEnumerable<PhaseTree> ShrinkPhase() =>
        Simpler.Than(Steps).Select(n => this with { Steps = (int)n }).Concat(Simpler.Than(Value).Select(v => this with { Value = v }));

    public override string ToString() => $"Hold({Number(Value)}, {Steps})";
}

public sealed record RampTree(double Start, double Target, int Steps, Shape Curve) : PhaseTree
{
    private Shape Shape => Curve.Joins(Start, Target) ? Curve : Shape.Linear;

    public override Phase Phase => Schedules.Schedule.Ramp(Start, Target, Steps, Shape.Curve);

    public override Meaning Meaning => Meaning.Ramp(Entry.Exactly(Start), Target, Steps, Shape);

    public override IEnumerable<PhaseTree> ShrinkPhase() =>
        new PhaseTree[] { new HoldTree(Start, Steps), new HoldTree(Target, Steps) }
            .Concat(Simpler.Than(Steps).Select(n => this with { Steps = (int)n }))
            .Concat(Curve == Shape.Linear ? [] : [this with { Curve = Shape.Linear }])
            .Concat(Simpler.Than(Start).Select(v => this with { Start = v }))
            .Concat(Simpler.Than(Target).Select(v => this with { Target = v }));

    public override string ToString() => $"Ramp({Number(Start)}, {Number(Target)}, {Steps}, {Shape})";
}

public sealed record ThenTree(PhaseTree Lead, PhaseTree Next) : PhaseTree
{
    public override Phase Phase => Lead.Phase.Then(Next.Phase);

    public override Meaning Meaning => Lead.Meaning.Then(Next.Meaning);

    public override IEnumerable<PhaseTree> ShrinkPhase() =>
        new[] { Lead, Next }
            .Concat(Lead.ShrinkPhase().Select(lead => this with { Lead = lead }))
            .Concat(Next.ShrinkPhase().Select(next => this with { Next = next }));

    public override string ToString() => $"{Lead}.Then({Next})";
}

public sealed record HoldOnTree(PhaseTree Lead, int Steps) : PhaseTree
{
    public override Phase Phase => Lead.Phase.Hold(Steps);

    public override Meaning Meaning => Lead.Meaning.Then(Meaning.Hold(Lead.Meaning.End, Steps));

    public override IEnumerable<PhaseTree> ShrinkPhase() =>
        Enumerable
            .Repeat(Lead, 1)
            .Concat(Simpler.Than(Steps).Select(n => this with { Steps = (int)n }))
            .Concat(Lead.ShrinkPhase().Select(lead => this with { Lead = lead }));

    public override string ToString() => $"{Lead}.Hold({Steps})";
}

/// <summary>A chain that continues with a ramp, written with the verb of its direction.</summary>
public sealed record RampOnTree(PhaseTree Lead, double Target, int Steps, Shape Curve) : PhaseTree
{
    private Shape Shape => Curve.Joins(Lead.End, Target) ? Curve : Shape.Linear;

    // The model knows the end of the chain only up to its allowed error, which a verb that checks the direction may not tolerate.
    private string Verb =>
        Lead.Meaning.End.Slack > 0 || Target == Lead.End ? "Ramp"
        : Target > Lead.End ? "Warmup"
        : "Decay";

    public override Phase Phase =>
        Verb switch
        {
            "Warmup" => Lead.Phase.Warmup(Target, Steps, Shape.Curve),
            "Decay" => Lead.Phase.Decay(Target, Steps, Shape.Curve),
            _ => Lead.Phase.Ramp(Target, Steps, Shape.Curve),
        };

    public override Meaning Meaning => Lead.Meaning.Then(Meaning.Ramp(Lead.Meaning.End, Target, Steps, Shape));

    public override IEnumerable<PhaseTree> ShrinkPhase() =>
        Enumerable
            .Repeat(Lead, 1)
            .Concat(Simpler.Than(Steps).Select(n => this with { Steps = (int)n }))
            .Concat(Curve == Shape.Linear ? [] : [this with { Curve = Shape.Linear }])
            .Concat(Simpler.Than(Target).Select(v => this with { Target = v }))
            .Concat(Lead.ShrinkPhase().Select(lead => this with { Lead = lead }));

    public override string ToString() => $"{Lead}.{Verb}({Number(Target)}, {Steps}, {Shape})";
}

public sealed record TakeTree(Tree Source, int Steps) : PhaseTree
{
    public override Phase Phase => Source.Schedule.Take(Steps);

    public override Meaning Meaning => Source.Meaning.Take(Steps);

    public override IEnumerable<PhaseTree> ShrinkPhase() =>
        (Source is PhaseTree source ? [source] : Enumerable.Empty<PhaseTree>())
            .Concat(Simpler.Than(Steps).Select(n => this with { Steps = (int)n }))
            .Concat(Source.Shrink().Select(s => this with { Source = s }));

    public override string ToString() => $"{Source}.Take({Steps})";
}

public sealed record SkipTree(PhaseTree Source, int Steps) : PhaseTree
{
    public override Phase Phase => Source.Phase.Skip(Steps);

    public override Meaning Meaning => Source.Meaning.Skip(Steps);

    public override IEnumerable<PhaseTree> ShrinkPhase() =>
        Enumerable
            .Repeat(Source, 1)
            .Concat(Simpler.Than(Steps).Select(n => this with { Steps = (int)n }))
            .Concat(Source.ShrinkPhase().Select(s => this with { Source = s }));

    public override string ToString() => $"{Source}.Skip({Steps})";
}

public sealed record ConstantTree(double Value) : Tree
{
    public override Schedule Schedule => Schedules.Schedule.Constant(Value);

    public override Meaning Meaning => new(_ => Entry.Exactly(Value), null);

    public override IEnumerable<Tree> Shrink() => [];

    public override string ToString() => $"Constant({Number(Value)})";
}

/// <summary>A function given to Of, here one that decreases for ever.</summary>
public sealed record FunctionTree(double Scale) : Tree
{
    private double Value(long step) => Scale / (1.0 + step);

    public override Schedule Schedule => Schedules.Schedule.Of(Value, $"step => {Number(Scale)} / (1.0 + step)");

    public override Meaning Meaning => new(time => Entry.Exactly(Value(time.Floor)), null);

    public override IEnumerable<Tree> Shrink() => [new ConstantTree(Scale)];

    public override string ToString() => $"Of(step => {Number(Scale)} / (1.0 + step))";
}

public sealed record ThenEndlessTree(PhaseTree Lead, Tree Tail) : Tree
{
    public override Schedule Schedule => Lead.Phase.Then(Tail.Schedule);

    public override Meaning Meaning => Lead.Meaning.Then(Tail.Meaning);

    public override IEnumerable<Tree> Shrink() =>
        new[] { Lead, Tail }
            .Concat(Lead.ShrinkPhase().Select(lead => this with { Lead = lead }))
            .Concat(Tail.Shrink().Select(tail => this with { Tail = tail }));

    public override string ToString() => $"{Lead}.Then({Tail})";
}

public sealed record SkipEndlessTree(Tree Source, int Steps) : Tree
{
    public override Schedule Schedule => Source.Schedule.Skip(Steps);

    public override Meaning Meaning => Source.Meaning.Skip(Steps);

    public override IEnumerable<Tree> Shrink() => Source.Shrink().Select(s => this with { Source = s }).Prepend(Source);

    public override string ToString() => $"{Source}.Skip({Steps})";
}

/// <summary>A verb from a phase to a phase.</summary>
public sealed record VerbTree(PhaseTree Source, Verb Verb) : PhaseTree
{
    public override Phase Phase => (Phase)Verb.Apply(Source.Phase);

    public override Meaning Meaning => Verb.Means(Source.Meaning);

    public override IEnumerable<PhaseTree> ShrinkPhase() =>
        Source.ShrinkPhase().Where(source => Verb.Fits(source)).Select(source => this with { Source = source }).Prepend(Source);

    public override string ToString() => Source + Verb.Code;
}

/// <summary>A verb whose result never ends.</summary>
public sealed record EndlessVerbTree(Tree Source, Verb Verb) : Tree
{
    public override Schedule Schedule => Verb.Apply(Source.Schedule);

    public override Meaning Meaning => Verb.Means(Source.Meaning);

    public override IEnumerable<Tree> Shrink() =>
        Source
            .Shrink()
            .Where(source => source is PhaseTree == Source is PhaseTree && Verb.Fits(source))
            .Select(source => this with { Source = source })
            .Prepend(Source);

    public override string ToString() => Source + Verb.Code;
}

/// <summary>Two phases combined value by value.</summary>
public sealed record CombinedTree(PhaseTree Left, PhaseTree Right, Pairing Pairing) : PhaseTree
{
    public override Phase Phase => (Phase)Pairing.Apply(Left.Phase, Right.Phase);

    public override Meaning Meaning => Pairing.Means(Left.Meaning, Right.Meaning);

    public override IEnumerable<PhaseTree> ShrinkPhase() =>
        new[] { Left, Right }
            .Concat(Left.ShrinkPhase().Select(left => this with { Left = left }))
            .Concat(Right.ShrinkPhase().Select(right => this with { Right = right }));

    public override string ToString() => $"{Left}.{Pairing.Verb}({Right}{Pairing.Argument})";
}

/// <summary>Two schedules combined value by value, at least one of which never ends.</summary>
public sealed record EndlessCombinedTree(Tree Left, Tree Right, Pairing Pairing) : Tree
{
    public override Schedule Schedule => Pairing.Apply(Left.Schedule, Right.Schedule);

    public override Meaning Meaning => Pairing.Means(Left.Meaning, Right.Meaning);

    public override IEnumerable<Tree> Shrink() =>
        new[] { Left, Right }
            .Concat(Left.Shrink().Select(left => this with { Left = left }))
            .Concat(Right.Shrink().Select(right => this with { Right = right }));

    public override string ToString() => $"{Left}.{Pairing.Verb}({Right}{Pairing.Argument})";
}
