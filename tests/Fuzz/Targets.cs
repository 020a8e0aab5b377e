using System.Collections.Immutable;

namespace Schedules.Fuzz;

/// <summary>The targets of the core library; that of the bridge is <c>StateCase.Target</c>.</summary>
internal static class Targets
{
    public static readonly ImmutableArray<Target> OfTheLibrary =
    [
        new("trees", seed => new TreeCase(RandomTree.Of(seed))),
        new("text", seed => new TextCase(RandomTree.Schedule(seed))),
        new("json", JsonCase.Of),
        new("arguments", seed => new CallsCase(seed)),
    ];
}
