using System.Collections.Immutable;

namespace Schedules.Fuzz;

/// <summary>The targets that need nothing but the library; the bridge's is <c>StateCase.Target</c>.</summary>
internal static class Targets
{
    public static readonly ImmutableArray<Target> OfTheLibrary =
    [
        new("trees", seed => new TreeCase(RandomTree.Of(seed))),
        new("text", seed => new TextCase(RandomTree.Of(seed))),
        new("json", JsonCase.Of),
        new("arguments", seed => new CallsCase(seed)),
    ];
}
