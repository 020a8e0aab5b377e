using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Schedules.Properties;

namespace Schedules.Fuzz;

/// <summary>The random tree of schedules of a seed.</summary>
internal static class RandomTree
{
    private const int Largest = 60;

    private static readonly Gen<Tree> trees = Arbitraries.AnyTree.Generator;

    public static Tree Of(int seed) => trees.Sample(1, new Rnd((ulong)seed), seed % Largest).Single();
}
