using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;

namespace Schedules.Properties;

/// <summary>How many steps after the end of a chain its last step is, and by which curve it gets there.</summary>
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
