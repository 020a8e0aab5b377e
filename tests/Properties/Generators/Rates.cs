using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Schedules.Properties;

/// <summary>The values of a recipe, none negative: a start and a target in any order, and a peak not below either.</summary>
public sealed record Rates(double Start, double Target, double Peak)
{
    public static Gen<Rates> Random =>
        from start in Levels.Usual
        from target in Levels.Usual
        from rise in Gen.Frequency((1, Gen.Constant(0.0)), (6, Levels.Usual))
        select new Rates(Math.Abs(start), Math.Abs(target), Math.Max(Math.Abs(start), Math.Abs(target)) + Math.Abs(rise));

    public IEnumerable<Rates> Shrink() =>
        new[] { new Rates(0, 0, 1), new Rates(0, Target, Peak), new Rates(Start, 0, Peak) }.Where(simpler =>
            simpler != this && (Start, Target) != (0, 0)
        );

    public override string ToString() => $"new Rates({Tree.Number(Start)}, {Tree.Number(Target)}, {Tree.Number(Peak)})";
}
