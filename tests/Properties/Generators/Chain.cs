using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Schedules.Properties;

/// <summary>One verb of a chain: a ramp to a target in at least one step, or a hold if the target is null.</summary>
public sealed record Link(double? Target, int Steps, Shape Shape)
{
    public Phase After(Phase chain)
    {
        if (Target is not { } target)
        {
            return chain.Hold(Steps);
        }
        Curve curve = CurveFrom(chain.End).Curve;
        return Steps % 3 == 0 ? chain.RampUntil(chain.Length + Steps, target, curve)
            : target > chain.End ? chain.Warmup(target, Steps, curve)
            : Steps % 3 == 1 ? chain.Decay(target, Steps, curve)
            : chain.DecayUntil(chain.Length + Steps, target, curve);
    }

    private Shape CurveFrom(double start) => Shape.Joins(start, Target!.Value) ? Shape : Shape.Linear;

    /// <summary>The largest difference of two neighbouring values of the link, given its start.</summary>
    public double StepAtMost(double start) => Target is { } target ? CurveFrom(start).StepAtMost(start, target, Steps) : 0;
}

/// <summary>A chain of Hold, Warmup, Decay and Ramp, every link at least one step long.</summary>
public sealed record Chain(double Start, ImmutableArray<Link> Links)
{
    public Phase Phase => Links.Aggregate(Schedule.Hold(Start, 1), (chain, link) => link.After(chain));

    public static Gen<Chain> Random =>
        from start in Levels.Usual
        from links in (
            from holds in Gen.Choose(0, 3)
            from target in Levels.Usual
            from steps in Gen.Choose(1, 40)
            from shape in Gen.Elements(Shape.All.AsEnumerable())
            select new Link(holds == 0 ? null : target, steps, shape)
        ).NonEmptyListOf()
        select new Chain(start, [.. links.Take(8)]);

    public IEnumerable<Chain> Shrink() =>
        Enumerable
            .Range(0, Links.Length)
            .Select(i => this with { Links = Links.RemoveAt(i) })
            .Concat(
                Links.SelectMany(
                    (link, i) =>
                        Simpler
                            .Than(link.Steps)
                            .Where(n => n > 0)
                            .Select(n => this with { Links = Links.SetItem(i, link with { Steps = (int)n }) })
                )
            )
            .Concat(
                Links.SelectMany(
                    (link, i) =>
                        link.Shape == Shape.Linear
                            ? []
                            : new[] { this with { Links = Links.SetItem(i, link with { Shape = Shape.Linear }) } }
                )
            )
            .Concat(Simpler.Than(Start).Select(level => this with { Start = level }));

    public override string ToString() => Phase.ToString();
}
