using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Schedules.Text;

// Arguments are checked when a schedule is built. Each message says which argument, what it was and what it may be.
internal static class Check
{
    internal static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);

    internal static double Finite(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        double.IsNaN(value) || double.IsInfinity(value)
            ? throw new ArgumentOutOfRangeException(name, value, $"{name} is {Literal.Of(value)}; it must be a finite number.")
            : value;

    internal static long NotNegative(long value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value < 0 ? throw new ArgumentOutOfRangeException(name, value, $"{name} is {value}; it must be 0 or more.") : value;

    internal static int NotNegative(int value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        NotNegative((long)value, name);
        return value;
    }

    internal static double NotNegative(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        Finite(value, name) < 0
            ? throw new ArgumentOutOfRangeException(name, value, $"{name} is {Literal.Of(value)}; it must be 0 or more.")
            : value;

    internal static double Share(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= 0 && value <= 1
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} is {Literal.Of(value)}; it must be from 0 to 1.");

    internal static long Positive(long value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value < 1 ? throw new ArgumentOutOfRangeException(name, value, $"{name} is {value}; it must be 1 or more.") : value;

    internal static double AboveZero(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        Finite(value, name) > 0
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} is {Literal.Of(value)}; it must be above 0.");

    internal static double Between(
        double value,
        double least,
        double most,
        [CallerArgumentExpression(nameof(value))] string? name = null
    ) =>
        Finite(value, name) < least || value > most
            ? throw new ArgumentOutOfRangeException(
                name,
                value,
                $"{name} is {Literal.Of(value)}; it must be from {Literal.Of(least)} to {Literal.Of(most)}."
            )
            : value;

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
                $"{name} is {Literal.Of(value)}; it must be at least {Literal.Of(least)}, {what}."
            )
            : value;

    internal static void NotAbove(double value, double most, string what, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (Finite(value, name) > most)
        {
            throw new ArgumentOutOfRangeException(
                name,
                value,
                $"{name} is {Literal.Of(value)}; it must be at most {Literal.Of(most)}, {what}."
            );
        }
    }

    // steps - part
    internal static long Part(long part, long steps, string what, [CallerArgumentExpression(nameof(part))] string? name = null) =>
        part < 0 || part > steps
            ? throw new ArgumentOutOfRangeException(name, part, $"{name} is {part}; it must be from 0 to {steps}, {what}.")
            : steps - part;

    // One of a list of values.
    internal static double AboveZeroAt(
        IReadOnlyList<double> values,
        int index,
        [CallerArgumentExpression(nameof(values))] string? name = null
    ) =>
        values[index] > 0 && !double.IsInfinity(values[index])
            ? values[index]
            : throw new ArgumentException($"{name}[{index}] is {Literal.Of(values[index])}; it must be finite and above 0.", name);

    // A list of steps, none negative, in ascending order; strictly, without two that are equal.
    internal static long[] Ascending(
        IEnumerable<long> steps,
        bool strictly = false,
        [CallerArgumentExpression(nameof(steps))] string? name = null
    )
    {
        long[] list = [.. NotNull(steps, name)];
        for (int k = 0; k < list.Length; k++)
        {
            if (list[k] < 0)
            {
                throw new ArgumentException($"{name} has {list[k]} in it; every one must be 0 or more.", name);
            }
            if (k > 0 && (list[k] < list[k - 1] || (strictly && list[k] == list[k - 1])))
            {
                throw new ArgumentException(
                    $"{name} has {list[k]} after {list[k - 1]}; they must ascend{(strictly ? ", each above the one before" : "")}.",
                    name
                );
            }
        }
        return list.Length > 0 ? list : throw new ArgumentException($"{name} is empty; there must be at least one.", name);
    }

    internal static double[] AllFinite(
        IEnumerable<double> values,
        int count,
        string what,
        [CallerArgumentExpression(nameof(values))] string? name = null
    )
    {
        double[] list = [.. NotNull(values, name)];
        foreach (double value in list)
        {
            if (double.IsNaN(value) || double.IsInfinity(value))
            {
                throw new ArgumentException($"{name} has {Literal.Of(value)} in it; every one must be a finite number.", name);
            }
        }
        return list.Length == count
            ? list
            : throw new ArgumentException($"{name} has {list.Length} in it; it must have {count}, {what}.", name);
    }

    internal static void Longer(long length, long factor, [CallerArgumentExpression(nameof(factor))] string? name = null)
    {
        if (length > long.MaxValue / factor)
        {
            throw new ArgumentOutOfRangeException(
                name,
                factor,
                $"{name} is {factor}; for a length of {length} steps it may be at most {long.MaxValue / length}."
            );
        }
    }

    internal static void Sum(long length, long added, string name)
    {
        if (added > long.MaxValue - length)
        {
            throw new ArgumentOutOfRangeException(
                name,
                added,
                $"{name} adds {added} steps to {length}; together they may be at most {long.MaxValue}."
            );
        }
    }
}
