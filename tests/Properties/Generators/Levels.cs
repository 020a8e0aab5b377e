using System;
using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace Schedules.Properties;

/// <summary>The values of random schedules: common rates, arbitrary ones between them, and sometimes an extreme one.</summary>
public static class Levels
{
    /// <summary>The simplest first, towards which cases shrink.</summary>
    public static readonly ImmutableArray<double> Simple = [0, 1, 0.1, 0.01, 1e-3];

    public static bool IsSimple(double level) => Simple.Contains(level);

    public static Gen<double> Usual =>
        Gen.Frequency(
            (3, Gen.Elements(Simple.AsSpan().ToArray())),
            (2, Gen.Choose(1, 99_999).Select(digits => digits * 1e-5)),
            (2, Gen.Choose(-80, 10).Select(exponent => Math.Pow(10, exponent / 10.0))),
            (1, Gen.Choose(-999, 999).Select(digits => digits * 1e-2))
        );

    public static Gen<double> Extreme =>
        Gen.Elements(
            0.0,
            -0.0,
            double.Epsilon,
            -double.Epsilon,
            2.2250738585072014e-308,
            1e-300,
            1e300,
            double.MaxValue,
            -double.MaxValue,
            1 / 3.0,
            Math.PI,
            Math.BitIncrement(1.0),
            Math.BitDecrement(1.0)
        );

    public static Gen<double> Any => Gen.Frequency((9, Usual), (1, Extreme));
}
