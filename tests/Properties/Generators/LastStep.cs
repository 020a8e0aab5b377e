using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;

namespace Schedules.Properties;

/// <summary>The number of steps from the end of a chain to the last step of the run, and the curve of that ramp.</summary>
public sealed record LastStep(int After, Shape Shape)
{
    public static Gen<LastStep> Random =>
        from after in Gen.Choose(0, 50)
        from shape in Gen.Elements((IEnumerable<Shape>)Shape.All)
        select new LastStep(after, shape);

    public IEnumerable<LastStep> Shrink()
    {
        foreach (long after in Simpler.Than(After))
        {
            yield return this with
            {
                After = (int)after,
            };
        }
    }

    public override string ToString() => $"new LastStep({After}, Shape.Of({Shape}))";
}
