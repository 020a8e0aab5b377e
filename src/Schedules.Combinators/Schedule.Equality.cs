using System;
using Schedules.Kernel;

namespace Schedules;

public partial class Schedule : IEquatable<Schedule>
{
    /// <summary>Whether two schedules are built alike: the same phases with the same lengths, values and curves.</summary>
    /// <param name="other">The schedule to compare with.</param>
    /// <returns>True if both are built alike; they then have the same bits at every step. False for null.</returns>
    /// <remarks>Schedules that are built differently are not equal, even if they have the same values.</remarks>
    /// <example>
    /// <code>
    /// Warmup(1, 5).Then(Hold(1, 3)).Equals(Warmup(1, 5).Hold(3)) // => true
    /// Hold(1, 5).Hold(3).Equals(Hold(1, 8))                      // => false
    /// </code>
    /// </example>
    public bool Equals(Schedule? other) => ReferenceEquals(this, other) || (other is not null && Piece == other.Piece);

    /// <inheritdoc cref="Equals(Schedule)"/>
    /// <param name="obj">The object to compare with.</param>
    public sealed override bool Equals(object? obj) => Equals(obj as Schedule);

    /// <summary>A hash code that equal schedules share.</summary>
    /// <returns>The hash code; it may differ from one run of a program to the next.</returns>
    public sealed override int GetHashCode() => Piece.GetHashCode();

    /// <summary>Whether two schedules are built alike; see <see cref="Equals(Schedule)"/>.</summary>
    /// <param name="left">One schedule, or null.</param>
    /// <param name="right">The other schedule, or null.</param>
    /// <returns>True if both are built alike, or both are null.</returns>
    /// <example>
    /// <code>
    /// Warmup(1, 5) == Ramp(0, 1, 5) // => true
    /// </code>
    /// </example>
    public static bool operator ==(Schedule? left, Schedule? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two schedules are built differently; see <see cref="Equals(Schedule)"/>.</summary>
    /// <param name="left">One schedule, or null.</param>
    /// <param name="right">The other schedule, or null.</param>
    /// <returns>True unless both are built alike, or both are null.</returns>
    /// <example>
    /// <code>
    /// Warmup(1, 5) != Warmup(1, 6) // => true
    /// </code>
    /// </example>
    public static bool operator !=(Schedule? left, Schedule? right) => !(left == right);
}
