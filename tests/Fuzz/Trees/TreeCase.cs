using System.Collections.Generic;
using System.Linq;
using Schedules.Properties;

namespace Schedules.Fuzz;

/// <summary>A random tree has the values of the independent model at every step, and throws at none.</summary>
internal sealed class TreeCase(Tree tree) : Case
{
    // Where cycles grow, the model's lists are long.
    private const long ModelSize = 1 << 18;

    public override long Size => ModelSize;

    public override IEnumerable<Case> Simpler => tree.Shrink().Select(simpler => new TreeCase(simpler));

    public override void Run()
    {
        Model.Agrees(tree);
        Evaluation.Of(tree.Schedule);
    }

    public override string ToString() => tree.ToString();
}
