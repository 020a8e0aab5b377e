using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Schedules.Properties.Peers;

/// <summary>
/// The check of a row of docs/coming-from.md: the numbers that the peer computed, or the formula in its source or documentation. The
/// properties of the arguments are the variables of the row's expression.
/// </summary>
internal sealed record RowCheck(string Section, string Call, object Arguments, Action<object> Holds)
{
    public static IReadOnlyList<RowCheck> All { get; } =
    [
        .. typeof(RowChecks)
            .GetProperties(BindingFlags.NonPublic | BindingFlags.Static)
            .SelectMany(peer => (IEnumerable<RowCheck>)peer.GetValue(null)!),
    ];

    /// <summary>The case that the row is held to as a whole, and which of its columns; none if it is held to a formula.</summary>
    public (string Name, int Column)? Case { get; init; }
}
