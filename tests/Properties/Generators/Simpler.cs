using System;
using System.Collections.Generic;
using System.Linq;

namespace Schedules.Properties;

/// <summary>What a number shrinks to, the simplest first.</summary>
internal static class Simpler
{
    public static IEnumerable<double> Than(double level) =>
        Levels.IsSimple(level)
            ? Levels.Simple.TakeWhile(simple => simple != level)
            : Levels.Simple.Concat([Math.Round(level), Math.Round(level, 3)]).Where(simple => simple != level);

    public static IEnumerable<long> Than(long steps) =>
        new[] { 0, 1, 2, steps / 2, steps - 1 }.Where(simpler => simpler >= 0 && simpler < steps).Distinct();
}
