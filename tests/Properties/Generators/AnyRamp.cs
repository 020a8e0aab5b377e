using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Schedules.Properties;

/// <summary>A ramp between any two values, including extreme ones, in any number of steps from 1 on.</summary>
public sealed record AnyRamp(double Start, double Target, long Steps, Shape Shape)
{
    public Phase Phase => Schedule.Ramp(Start, Target, Steps, Shape.Curve);

    public static Gen<AnyRamp> Random(Gen<long> lengths) =>
        from start in Levels.Any
        from target in Levels.Any
        from steps in lengths
        from shape in Gen.Elements(Shape.BuiltIn.AsEnumerable())
        select new AnyRamp(start, target, steps + 1, shape.Joins(start, target) ? shape : Shape.Linear);

    public IEnumerable<AnyRamp> Shrink() =>
        Simpler
            .Than(Steps)
            .Where(steps => steps > 0)
            .Select(steps => this with { Steps = steps })
            .Concat(Shape.All.TakeWhile(simpler => simpler != Shape).Select(shape => this with { Shape = shape }))
            .Concat(Simpler.Than(Start).Select(level => this with { Start = level }))
            .Concat(Simpler.Than(Target).Select(level => this with { Target = level }))
            .Where(ramp => ramp.Shape.Joins(ramp.Start, ramp.Target));

    public override string ToString() => Phase.ToString();
}
