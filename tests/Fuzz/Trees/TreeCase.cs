using System.Collections.Generic;
using System.Linq;
using Schedules.Properties;

namespace Schedules.Fuzz;

/// <summary>A random tree has the values of the independent model at every step.</summary>
internal sealed class TreeCase(Tree tree) : Case
{
    // The model has a list entry for each step of a cycle.
    public override long Size => int.MaxValue;

    public override IEnumerable<Case> Simpler => tree.Shrink().Select(simpler => new TreeCase(simpler));

    public override void Run() => Model.Agrees(tree);

    public override string ToString() => tree.ToString();
}
