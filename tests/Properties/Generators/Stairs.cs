using System;

namespace Schedules.Properties;

/// <summary>A tree with its ramps and functions replaced by holds: its value changes at jumps only.</summary>
public sealed record Stairs(Tree Tree)
{
    public Schedule Schedule => Tree.Schedule;

    public override string ToString() => Tree.ToString();

    public static Tree Of(Tree tree) =>
        tree switch
        {
            PhaseTree phase => Of(phase),
            FunctionTree function => new ConstantTree(function.Scale),
            ThenEndlessTree then => then with { Lead = Of(then.Lead), Tail = Of(then.Tail) },
            SkipEndlessTree skip => skip with { Source = Of(skip.Source) },
            EndlessVerbTree { Source: PhaseTree lead, Verb.Code: var code } when code.StartsWith(".Decay(", StringComparison.Ordinal) =>
                new ThenEndlessTree(Of(lead), new ConstantTree(0.25)),
            EndlessVerbTree verb => verb with { Source = Of(verb.Source) },
            EndlessCombinedTree both => both with { Left = Of(both.Left), Right = Of(both.Right) },
            _ => tree,
        };

    public static PhaseTree Of(PhaseTree tree) =>
        tree switch
        {
            RampTree ramp => new HoldTree(ramp.Target, ramp.Steps),
            RampOnTree ramp => new ThenTree(Of(ramp.Lead), new HoldTree(ramp.Target, ramp.Steps)),
            ThenTree then => then with { Lead = Of(then.Lead), Next = Of(then.Next) },
            HoldOnTree hold => hold with { Lead = Of(hold.Lead) },
            TakeTree take => take with { Source = Of(take.Source) },
            SkipTree skip => skip with { Source = Of(skip.Source) },
            VerbTree verb => verb with { Source = Of(verb.Source) },
            CombinedTree both => both with { Left = Of(both.Left), Right = Of(both.Right) },
            _ => tree,
        };
}
