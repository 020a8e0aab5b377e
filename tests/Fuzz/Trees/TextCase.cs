using System.Collections.Generic;
using System.Linq;
using Schedules.Properties;

namespace Schedules.Fuzz;

/// <summary>
/// A random tree can be evaluated, and comes back from its JSON equal, with the same values and the same code, or it has a function of the
/// user's own.
/// </summary>
internal sealed class TextCase(Tree tree) : Case
{
    public override IEnumerable<Case> Simpler => tree.Shrink().Select(simpler => new TextCase(simpler));

    public override void Run()
    {
        Evaluation.Of(tree.Schedule);
        RoundTrip.Holds(tree.Schedule);
    }

    public override string ToString() => tree.ToString();
}
