using System.Collections.Generic;
using System.Linq;

namespace Schedules.Properties.Peers;

/// <summary>The expression for each case of another library, one for each column of values; a file for each library.</summary>
internal static partial class Expressions
{
    public static IReadOnlyDictionary<string, Schedule[]> All { get; } =
        typeof(Expressions)
            .GetProperties(System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)
            .Select(property => property.GetValue(null))
            .OfType<Dictionary<string, Schedule[]>>()
            .SelectMany(peer => peer)
            .ToDictionary();
}
