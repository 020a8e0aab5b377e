using System.Collections.Generic;
using System.Linq;
using Schedules.Properties;

namespace Schedules.Fuzz;

/// <summary>
/// A random tree can be evaluated. Unless it has a function, it is read from its JSON as an equal schedule with the same values and code.
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
