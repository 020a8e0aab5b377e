using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Xunit;

namespace Schedules.Properties.Peers;

/// <summary>Every curve gives its formula's value as it is in 80 digits, to one unit in the last place from the nearest double; exact.csv says how.</summary>
public class ExactValues
{
    private static readonly (string Curve, double From, double To, long Steps, long Step, double Value)[] rows =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests/Properties/Peers/exact.csv"))
            .SkipWhile(line => line[0] == '#')
            .Skip(1)
            .Select(Row),
    ];

    public static TheoryData<Curve> Curves =>
        [
            Curve.Linear,
            Curve.Cosine,
            Curve.Exponential,
            Curve.Polynomial(0.5),
            Curve.Polynomial(2),
            Curve.Polynomial(3),
            Curve.Polynomial(0.01),
            Curve.Polynomial(0.9),
            Curve.Polynomial(6.25),
            Curve.Polynomial(1.7).Mirror(),
            Curve.OneMinusSqrt,
            Curve.OneMinusSquare,
            Curve.Rex,
            Curve.Rex.Mirror(),
            Curve.WsdExponential,
            Curve.WsdExponential.Mirror(),
            Curve.HalfCosine,
            Curve.HalfCosine.Mirror(),
            Curve.Logarithmic,
            Curve.CosinePower(0.3),
            Curve.CosinePower(2.5),
            Curve.Tanh(-7, 3),
            Curve.Tanh(1, 6),
            Curve.Cosine.KDecay(0.4),
            Curve.Cosine.KDecay(2.3),
            Curve.Polynomial(2).KDecay(1.7),
            Curve.Exponential.KDecay(1.5),
            Curve.Logarithmic.KDecay(3),
        ];

    [Theory]
    [MemberData(nameof(Curves), DisableDiscoveryEnumeration = true)]
    public void A_curve_is_right_to_the_last_places(Curve curve)
    {
        var own = rows.Where(row => "Curve." + row.Curve == curve.ToString()).ToArray();
        Assert.NotEmpty(own);
        Assert.All(
            own,
            row =>
            {
                double value = Schedule.Ramp(row.From, row.To, row.Steps, curve).At(row.Step);
                double off = value == row.Value ? 0 : Math.Abs(value - row.Value) / Probe.Ulp(row.Value);
                Assert.True(off <= 1, $"{value:R} is {off} units off {row.Value:R}; at the most 1 is allowed.");
            }
        );
    }

    [Fact]
    public void Every_row_is_read() =>
        Assert.Empty(rows.Select(row => "Curve." + row.Curve).Except(Curves.Select(curve => curve.Data.ToString())));

    private static (string Curve, double From, double To, long Steps, long Step, double Value) Row(string line)
    {
        string[] cells = line.Split(';');
        return (cells[0], Number(cells[1]), Number(cells[2]), (long)Number(cells[3]), (long)Number(cells[4]), Number(cells[5]));
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
