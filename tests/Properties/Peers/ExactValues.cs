using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Xunit;

namespace Schedules.Properties.Peers;

/// <summary>Every curve gives its formula's value as it is in 80 digits, to two units in the last place; exact.csv says how.</summary>
public class ExactValues
{
    private static readonly (string Curve, double From, double To, long Steps, long Step, double Value)[] rows =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests/Properties/Peers/exact.csv"))
            .SkipWhile(line => line[0] == '#')
            .Skip(1)
            .Select(Row),
    ];

    // The power of x that a k-decay puts in is known to a few bits more than a double; an exponential over many orders of magnitude
    // makes more of their error than any other curve.
    public static TheoryData<Curve, double> Curves =>
        new()
        {
            { Curve.Linear, 2 },
            { Curve.Cosine, 2 },
            { Curve.Exponential, 2 },
            { Curve.Polynomial(0.5), 2 },
            { Curve.Polynomial(2), 2 },
            { Curve.Polynomial(3), 2 },
            { Curve.Polynomial(0.01), 2 },
            { Curve.Polynomial(0.9), 2 },
            { Curve.Polynomial(6.25), 2 },
            { Curve.Polynomial(1.7).Mirror(), 2 },
            { Curve.OneMinusSqrt, 2 },
            { Curve.OneMinusSquare, 2 },
            { Curve.Rex, 2 },
            { Curve.Rex.Mirror(), 2 },
            { Curve.WsdExponential, 2 },
            { Curve.WsdExponential.Mirror(), 2 },
            { Curve.HalfCosine, 2 },
            { Curve.HalfCosine.Mirror(), 2 },
            { Curve.Logarithmic, 2 },
            { Curve.CosinePower(0.3), 2 },
            { Curve.CosinePower(2.5), 2 },
            { Curve.Tanh(-7, 3), 2 },
            { Curve.Tanh(1, 6), 2 },
            { Curve.Cosine.KDecay(0.4), 2 },
            { Curve.Cosine.KDecay(2.3), 2 },
            { Curve.Polynomial(2).KDecay(1.7), 2 },
            { Curve.Exponential.KDecay(1.5), 4 },
            { Curve.Logarithmic.KDecay(3), 2 },
        };

    [Theory]
    [MemberData(nameof(Curves), DisableDiscoveryEnumeration = true)]
    public void A_curve_is_right_to_the_last_places(Curve curve, double units)
    {
        var own = rows.Where(row => "Curve." + row.Curve == curve.ToString()).ToArray();
        Assert.NotEmpty(own);
        Assert.All(
            own,
            row =>
            {
                double value = Schedule.Ramp(row.From, row.To, row.Steps, curve).At(row.Step);
                double off = value == row.Value ? 0 : Math.Abs(value - row.Value) / Probe.Ulp(row.Value);
                Assert.True(off <= units, $"{value:R} is {off} units off {row.Value:R}; at the most {units} are allowed.");
            }
        );
    }

    [Fact]
    public void Every_row_is_read() =>
        Assert.Empty(rows.Select(row => "Curve." + row.Curve).Except(Curves.Select(curve => curve.Data.Item1.ToString())));

    private static (string Curve, double From, double To, long Steps, long Step, double Value) Row(string line)
    {
        string[] cells = line.Split(';');
        return (cells[0], Number(cells[1]), Number(cells[2]), (long)Number(cells[3]), (long)Number(cells[4]), Number(cells[5]));
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
