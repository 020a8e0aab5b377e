using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Schedules.Laws.Internal;

// Arguments are checked when a law is stated. Each message says which argument, what it was and what it may be.
internal static class Argument
{
    internal static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);

    internal static double Finite(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        double.IsNaN(value) || double.IsInfinity(value)
            ? throw new ArgumentOutOfRangeException(name, value, $"{name} is {Number.Of(value)}; it must be a finite number.")
            : value;

    internal static double NotNegative(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        Finite(value, name) < 0
            ? throw new ArgumentOutOfRangeException(name, value, $"{name} is {Number.Of(value)}; it must be 0 or more.")
            : value;

    internal static long NotNegative(long value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value < 0 ? throw new ArgumentOutOfRangeException(name, value, $"{name} is {value}; it must be 0 or more.") : value;

    internal static long Positive(long value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value < 1 ? throw new ArgumentOutOfRangeException(name, value, $"{name} is {value}; it must be 1 or more.") : value;

    internal static int Between(int value, int least, int most, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value < least || value > most
            ? throw new ArgumentOutOfRangeException(name, value, $"{name} is {value}; it must be from {least} to {most}.")
            : value;

    internal static double NotBelow(
        double value,
        double least,
        string what,
        [CallerArgumentExpression(nameof(value))] string? name = null
    ) =>
        Finite(value, name) < least
            ? throw new ArgumentOutOfRangeException(
                name,
                value,
                $"{name} is {Number.Of(value)}; it must be at least {Number.Of(least)}, {what}."
            )
            : value;

    internal static ImmutableArray<T> Some<T>(IEnumerable<T>? values, [CallerArgumentExpression(nameof(values))] string? name = null)
        where T : class
    {
        ImmutableArray<T> all = [.. NotNull(values, name)];
        return all.IsEmpty ? throw new ArgumentException($"{name} is empty; there must be at least one.", name)
            : all.Any(value => value is null) ? throw new ArgumentException($"{name} has a null in it; there must be none.", name)
            : all;
    }
}
