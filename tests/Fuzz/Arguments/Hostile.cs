using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Schedules.Fuzz;

/// <summary>An argument, and the code that creates it.</summary>
internal sealed record Argument(object? Value, string Code);

/// <summary>Arguments: ordinary ones mixed with extreme and malformed ones.</summary>
internal static class Hostile
{
    private static readonly double[] doubles =
    [
        .. new[] { 0, -0.0, 1, -1, 0.1, 0.5, 0.85, 2, 1e-3, 1 / 3.0, Math.BitIncrement(1), Math.BitDecrement(1), Math.PI, 100, -100 },
        .. new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon, -double.Epsilon, 2.2250738585072014e-308 },
        .. new[] { double.MaxValue, -double.MaxValue, double.MaxValue / 2, 1e-300, 1e300, 9007199254740993, 9.3e18, -9.3e18 },
    ];

    private static readonly long[] longs =
    [
        .. new[] { 0, 1, 2, 3, 10, 1000, -1, long.MinValue, long.MinValue + 1, long.MaxValue, long.MaxValue - 1, long.MaxValue / 2 },
        .. new[] { 1L << 31, (1L << 31) - 1, 1L << 32, (1L << 53) + 1, 1L << 62, 3037000500, 10_000_000_000 },
    ];

    private static readonly int[] ints = [0, 1, 2, 3, 17, 1000, -1, int.MinValue, int.MaxValue];

    private static readonly Argument[] texts =
    [
        new("", "\"\""),
        new("a", "\"a\""),
        new("\0<&>\"'\uD800\uFFFF]]>", "\"\\0<&>\\\"'\\uD800\\uFFFF]]>\""),
        new(new string('x', 10_000), "new string('x', 10_000)"),
        new("{\"version\":1,\"kind\":\"hold\",\"value\":1,\"steps\":2}", "Hold(1, 2).ToJson()"),
    ];

    private static readonly Argument[] functions =
    [
        new((Func<long, double>)(step => 1.0 / (1 + step)), "step => 1.0 / (1 + step)"),
        new((Func<long, double>)(step => double.NaN), "step => double.NaN"),
        new((Func<long, double>)(step => step * 1e300), "step => step * 1e300"),
        new((Func<double, double>)(x => x), "x => x"),
        new((Func<double, double>)(x => x * x), "x => x * x"),
        new((Func<double, double>)(x => double.NaN), "x => double.NaN"),
        new((Func<double, double>)(x => 1 / x), "x => 1 / x"),
        new((Func<double, double, double>)((a, b) => a - b), "(a, b) => a - b"),
        new((Func<double, double, double>)((a, b) => a / b), "(a, b) => a / b"),
    ];

    public static double Double(Random random) =>
        random.Next(3) switch
        {
            0 => Math.Round(random.NextDouble(), 3),
            1 => doubles[random.Next(doubles.Length)],
            _ => random.Next(4) == 0
                ? BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue))
                : random.Next(-3, 12) / 10.0,
        };

    public static long Long(Random random) =>
        random.Next(4) switch
        {
            0 => longs[random.Next(longs.Length)],
            1 => random.NextInt64() >> random.Next(63),
            _ => random.Next(50),
        };

    public static int Int(Random random) => random.Next(2) == 0 ? ints[random.Next(ints.Length)] : random.Next(700);

    /// <summary>An argument of a type outside the library; null if none can be made.</summary>
    public static Argument? Of(Type type, Random random) =>
        type == typeof(double) ? Number(Double(random))
        : type == typeof(double?) ? (random.Next(3) == 0 ? new(null, "null") : Number(Double(random)))
        : type == typeof(long) || type == typeof(long?) ? Whole(Long(random))
        : type == typeof(int) ? Small(Int(random))
        : type == typeof(bool) ? (random.Next(2) == 0 ? new(true, "true") : new(false, "false"))
        : type == typeof(string) ? OneOf(texts, random)
        : type == typeof(object) ? new("other", "\"other\"")
        : type == typeof(IEnumerable<double>) || type == typeof(IReadOnlyList<double>) ? Many(Double, Number, random)
        : type == typeof(IEnumerable<long>) ? Many(Long, Whole, random)
        : typeof(Delegate).IsAssignableFrom(type) ? OneOf([.. functions.Where(f => type.IsInstanceOfType(f.Value))], random)
        : null;

    private static Argument Number(double value) =>
        new(
            value,
            double.IsNaN(value) ? "double.NaN"
                : double.IsInfinity(value) ? (value > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity")
                : value.ToString("R", CultureInfo.InvariantCulture)
        );

    private static Argument Whole(long value) =>
        new(value, value == long.MinValue ? "long.MinValue" : value.ToString(CultureInfo.InvariantCulture));

    private static Argument Small(int value) => new(value, value.ToString(CultureInfo.InvariantCulture));

    private static Argument Many<T>(Func<Random, T> any, Func<T, Argument> written, Random random)
    {
        T[] values = [.. Enumerable.Range(0, random.Next(7)).Select(_ => any(random))];
        if (random.Next(2) == 0)
        {
            Array.Sort(values);
        }
        return new(values, $"[{string.Join(", ", values.Select(value => written(value).Code))}]");
    }

    private static Argument OneOf(Argument[] arguments, Random random) => arguments[random.Next(arguments.Length)];
}
