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
        (string Curve, double From, double To, long Steps, long Step, double Value)[] own =
        [
            .. rows.Where(row => "Curve." + row.Curve == curve.ToString()),
        ];
        Assert.NotEmpty(own);
        Assert.All(
            own,
            row =>
            {
                double value = Schedule.Ramp(row.From, row.To, row.Steps, curve).At(row.Step);
                double off = value == row.Value ? 0 : Math.Abs(value - row.Value) / Unit(row.From, row.To, row.Value);
                double most = Reach(curve, row.From, row.To);
                Assert.True(off <= most, $"{value:R} is {off} units off {row.Value:R} at {row}; at the most {most} is allowed.");
            }
        );
    }

    // A power of x that an exponential is taken to has its last digits magnified by how many orders of magnitude there are between the ends.
    private static double Reach(Curve curve, double from, double to) =>
        curve == Curve.Exponential.KDecay(1.5) && Math.Abs(Math.Log10(to / from)) is > 100 and var orders ? orders / 5 : 1;

    [Theory]
    [MemberData(nameof(Curves), DisableDiscoveryEnumeration = true)]
    public void What_is_filled_has_the_same_bits_between_any_ends(Curve curve) =>
        Assert.All(
            rows.Where(row => "Curve." + row.Curve == curve.ToString() && row.Steps <= 1000)
                .Select(row => (row.From, row.To, row.Steps))
                .Distinct(),
            ramp =>
            {
                Phase phase = Schedule.Ramp(ramp.From, ramp.To, ramp.Steps, curve);
                Assert.Equal(Enumerable.Range(0, (int)ramp.Steps + 2).Select(step => phase.At(step)), phase.Sample((int)ramp.Steps + 2));
            }
        );

    // Where the way crosses 0 the values near 0 are small only because the ends cancel: there the unit is that of the larger end.
    private static double Unit(double from, double to, double value) =>
        Probe.Ulp(Math.Sign(from) * Math.Sign(to) < 0 ? Math.Max(Math.Abs(from), Math.Abs(to)) : value);

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
