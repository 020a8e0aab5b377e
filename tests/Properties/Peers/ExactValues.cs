using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Xunit;

namespace Schedules.Properties.Peers;

/// <summary>Every curve gives its formula's value as it is in 80 digits, to a few units in the last place; exact.csv says how.</summary>
public class ExactValues
{
    private static readonly (string Curve, double From, double To, long Steps, long Step, double Value)[] rows =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests/Properties/Peers/exact.csv"))
            .SkipWhile(line => line[0] == '#')
            .Skip(1)
            .Select(Row),
    ];

    // Where the formula itself enlarges the rounding of x, by a power or by the slope of the tangent's tail, it is allowed more.
    public static TheoryData<Curve, double> Curves =>
        new()
        {
            { Curve.Linear, 4 },
            { Curve.Cosine, 4 },
            { Curve.Exponential, 4 },
            { Curve.Polynomial(0.5), 4 },
            { Curve.Polynomial(2), 4 },
            { Curve.Polynomial(3), 4 },
            { Curve.Polynomial(0.01), 4 },
            { Curve.OneMinusSqrt, 4 },
            { Curve.OneMinusSquare, 4 },
            { Curve.Rex, 4 },
            { Curve.WsdExponential, 4 },
            { Curve.HalfCosine, 4 },
            { Curve.Logarithmic, 4 },
            { Curve.CosinePower(0.3), 4 },
            { Curve.CosinePower(2.5), 8 },
            { Curve.Tanh(-7, 3), 12 },
            { Curve.Tanh(1, 6), 12 },
            { Curve.Cosine.KDecay(2.3), 6 },
            { Curve.Polynomial(2).KDecay(1.7), 6 },
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
                double most = units + (curve == Curve.Exponential ? Enlarged(row.From, row.To) : 0);
                double off = value == row.Value ? 0 : Math.Abs(value - row.Value) / Probe.Ulp(row.Value);
                Assert.True(off <= most, $"{value:R} is {off} units off {row.Value:R}; at the most {most} are allowed.");
            }
        );
    }

    [Fact]
    public void Every_row_is_read() =>
        Assert.Empty(rows.Select(row => "Curve." + row.Curve).Except(Curves.Select(curve => curve.Data.Item1.ToString())));

    // How many units the half unit that x is rounded by becomes in (to / from)^x, where x is at most 1 / 2.
    private static double Enlarged(double from, double to) => Math.Abs(Math.Log(to / from)) / 2;

    private static (string Curve, double From, double To, long Steps, long Step, double Value) Row(string line)
    {
        string[] cells = line.Split(';');
        return (cells[0], Number(cells[1]), Number(cells[2]), (long)Number(cells[3]), (long)Number(cells[4]), Number(cells[5]));
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
