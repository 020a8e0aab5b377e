using System;
using Xunit;
using static Schedules.Properties.Law;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class CurveLaws
{
    [Fact]
    public void Mirror_is_the_way_seen_from_its_other_end() =>
        ForAll(
            (AnyRamp ramp, Length at) =>
            {
                long step = at.Steps % (ramp.Steps + 1);
                Phase mirrored = Ramp(ramp.Target, ramp.Start, ramp.Steps, ramp.Shape.Curve.Mirror());
                Probe.Same(ramp.Phase.At(step), mirrored.At(ramp.Steps - step), $"at step {step}");
            }
        );

    [Fact]
    public void Mirror_twice_is_the_curve() => ForAll((Shape shape) => Assert.Equal(shape.Curve, shape.Curve.Mirror().Mirror()));

    [Fact]
    public void What_is_made_alike_is_equal() =>
        ForAll(
            (Level level) =>
            {
                double power = Math.Max(Math.Abs(level), 1e-300);
                Assert.Equal(Curve.Polynomial(power), Curve.Polynomial(power));
                Assert.Equal(Curve.Polynomial(power).GetHashCode(), Curve.Polynomial(power).GetHashCode());
                Assert.Equal(Curve.Polynomial(power).Mirror(), Curve.Polynomial(power).Mirror());
                Assert.NotEqual(Curve.Polynomial(power), Curve.Polynomial(power / 3 * 2));
            }
        );

    [Fact]
    public void Different_shapes_are_unequal() =>
        Assert.All(Shape.All, one => Assert.All(Shape.All, other => Assert.Equal(ReferenceEquals(one, other), one.Curve == other.Curve)));

    [Fact]
    public void The_shapes_that_have_two_names_are_one()
    {
        Assert.Equal(Curve.Linear, Curve.Polynomial(1));
        Assert.Equal(Curve.OneMinusSqrt, Curve.Polynomial(0.5).Mirror());
        Assert.Equal(Curve.OneMinusSquare, Curve.Polynomial(2).Mirror());
    }

    [Fact]
    public void A_cosine_keeps_all_its_digits_to_the_last_step()
    {
        const long steps = 10_000_000;
        double value = Ramp(1, 0, steps, Curve.Cosine).At(steps - 1);
        Assert.Equal(2.4674011002723195e-14, value, tolerance: 1e-29); // sin(pi / 2e7)^2, to 17 digits
    }

    [Theory]
    [InlineData(3, 2.9999997000000099e-07)]
    [InlineData(1.5, 1.4999999624999993e-07)]
    [InlineData(0.5, 5.0000001250000062e-08)]
    [InlineData(2, 1.9999999000000001e-07)]
    public void A_polynomial_keeps_all_its_digits_from_the_first_step_on(double power, double exact)
    {
        double value = Ramp(0, 1, 10_000_000, Curve.Polynomial(power)).At(1); // 1 - (1 - 1e-7)^power
        Assert.Equal(1, value / exact, tolerance: 1e-15);
    }

    [Fact]
    public void An_exponential_goes_through_every_decade_there_is()
    {
        Phase lr = Ramp(1e300, 1e-300, 600, Curve.Exponential);
        for (int decade = 0; decade <= 600; decade++)
        {
            Assert.Equal(1, lr.At(decade) / Math.Pow(10, 300 - decade), tolerance: 1e-12);
        }
    }
}
