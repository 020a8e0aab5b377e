using System;
using System.Linq;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class CurveLaws
{
    [Property]
    public void Mirror_is_the_way_seen_from_its_other_end(AnyRamp ramp, Length at)
    {
        long step = at.Steps % (ramp.Steps + 1);
        Phase mirrored = Ramp(ramp.Target, ramp.Start, ramp.Steps, ramp.Shape.Curve.Mirror());
        Probe.Same(ramp.Phase.At(step), mirrored.At(ramp.Steps - step), $"at step {step}");
    }

    [Fact]
    public void Mirror_is_the_way_seen_from_its_other_end_where_that_is_negative_zero_too() =>
        Assert.All(
            Shape.BuiltIn.Where(shape => shape.Joins(-0.0, -0.0)).Select(shape => shape.Curve),
            curve =>
            {
                Phase ramp = Ramp(-0.0, -0.0, 7, curve);
                Phase mirrored = Ramp(-0.0, -0.0, 7, curve.Mirror());
                Assert.All(Enumerable.Range(0, 8), step => Probe.Same(ramp.At(step), mirrored.At(7 - step), $"at step {step} of {ramp}"));
            }
        );

    [Fact]
    public void The_easing_function_is_that_of_a_ramp_from_0_to_1()
    {
        Shape[] easings = [.. Shape.All.Where(shape => shape.Joins(0, 1) && !$"{shape}".Contains("Logarithmic", StringComparison.Ordinal))];
        Assert.True(easings.Length > 20);
        Assert.All(
            easings,
            shape =>
            {
                Assert.Equal((0.0, 1.0), (shape.Curve.At(0), shape.Curve.At(1)));
                Phase ramp = Ramp(0, 1, 1 << 10, shape.Curve);
                Assert.All(Enumerable.Range(0, (1 << 10) + 1), k => Probe.Same(ramp.At(k), shape.Curve.At(k / 1024.0), $"{shape} at {k}"));
            }
        );
        Curve[] others = [Curve.Exponential, Curve.Logarithmic, Curve.Exponential.KDecay(2), Curve.Logarithmic.Mirror()];
        Assert.All(
            others,
            curve =>
                Assert.Contains(
                    $"{curve} has no",
                    Assert.Throws<InvalidOperationException>(() => curve.At(0)).Message,
                    StringComparison.Ordinal
                )
        );
    }

    [Property]
    public void Mirror_twice_is_the_curve(Shape shape) => Assert.Equal(shape.Curve, shape.Curve.Mirror().Mirror());

    [Property]
    public void What_is_made_alike_is_equal(Level level)
    {
        double power = Math.Max(Math.Abs(level), 1e-300);
        Assert.Equal(Curve.Polynomial(power), Curve.Polynomial(power));
        Assert.Equal(Curve.Polynomial(power).GetHashCode(), Curve.Polynomial(power).GetHashCode());
        Assert.Equal(Curve.Polynomial(power).Mirror(), Curve.Polynomial(power).Mirror());
        Assert.NotEqual(Curve.Polynomial(power), Curve.Polynomial(power / 3 * 2));
    }

    [Fact]
    public void Equal_numbers_make_equal_curves_and_other_numbers_others()
    {
        Func<double, Curve>[] families =
        [
            Curve.Polynomial,
            Curve.CosinePower,
            Curve.Cosine.KDecay,
            Curve.Rex.KDecay,
            x => Curve.Tanh(-x, 3),
            x => Curve.Tanh(-7, x),
        ];
        Assert.All(
            families,
            family =>
            {
                Assert.Equal(family(2.5), family(2.5));
                Assert.Equal(family(2.5).GetHashCode(), family(2.5).GetHashCode());
                Assert.NotEqual(family(2.5), family(2.75));
                Assert.All(families, other => Assert.Equal(family == other, family(2.5) == other(2.5)));
            }
        );
    }

    [Fact]
    public void The_operators_say_what_Equals_says()
    {
        Curve? none = null;
        Assert.True(none == null && !(none != null));
        Assert.True(Curve.Linear != none && none != Curve.Linear && !(Curve.Linear == none) && !(none == Curve.Linear));
        Assert.True(Curve.Polynomial(2) == Curve.Polynomial(2) && !(Curve.Polynomial(2) != Curve.Polynomial(2)));
        Assert.True(Curve.Polynomial(2) != Curve.Polynomial(3) && !(Curve.Polynomial(2) == Curve.Polynomial(3)));
    }

    [Fact]
    public void An_easing_of_ones_own_is_taken_from_the_nearer_end_and_joins_any_ends()
    {
        var line = Curve.Of(x => x);
        const long Steps = 1 << 20;
        Assert.Equal((1.0 / Steps) + 1e-20, Ramp(1, 1e-20, Steps, line).At(Steps - 1));
        Assert.Equal((1.0 / Steps) + 1e-20, Ramp(1e-20, 1, Steps, line).At(1));
        Assert.Equal([-1e308, -3.75e307, 2.5e307, 8.75e307, 1.5e308], Ramp(-1e308, 1.5e308, 4, line).Sample(5));
        Assert.Equal([1.5e308, 8.75e307, 2.5e307, -3.75e307, -1e308], Ramp(1.5e308, -1e308, 4, line).Sample(5));
    }

    [Fact]
    public void Different_shapes_are_unequal() =>
        Assert.All(Shape.All, one => Assert.All(Shape.All, other => Assert.Equal(ReferenceEquals(one, other), one.Curve == other.Curve)));

    [Fact]
    public void The_shapes_that_have_two_names_are_one()
    {
        Assert.Equal(Curve.Linear, Curve.Polynomial(1));
        Assert.Equal(Curve.OneMinusSqrt, Curve.Polynomial(0.5).Mirror());
        Assert.Equal(Curve.OneMinusSquare, Curve.Polynomial(2).Mirror());
        Assert.Equal(Curve.Cosine, Curve.CosinePower(1));
        Assert.Equal(Curve.Polynomial(3).Mirror(), Curve.Linear.KDecay(3));
        Assert.Equal(Curve.Tanh(0, 3), Curve.Tanh(-0.0, 3));
        Assert.Equal(Curve.Tanh(0, 3).ToString(), Curve.Tanh(-0.0, 3).ToString());
        Assert.All(Shape.All, shape => Assert.Equal(shape.Curve, shape.Curve.KDecay(1)));
    }

    [Fact]
    public void A_k_decay_is_the_curve_at_a_power_of_x()
    {
        // i^2 / 100^2 is a whole step of a ramp of 10,000 steps.
        foreach (Shape shape in Shape.All.Where(shape => shape.Textbook(0.5, 1, 0.3, 10) == shape.Textbook(0.5, 1, 0.3, 99)))
        {
            Phase slow = Ramp(2, 1, 100, shape.Curve.KDecay(2));
            Phase whole = Ramp(2, 1, 10_000, shape.Curve);
            for (int i = 0; i <= 100; i++)
            {
                Assert.Equal(whole.At(i * i), slow.At(i), tolerance: 1e-15);
            }
        }
    }

    [Fact]
    public void The_half_cosine_is_the_second_half_of_a_cosine()
    {
        Phase whole = Ramp(2, 0, 200, Curve.Cosine);
        Phase half = Ramp(1, 0, 100, Curve.HalfCosine);
        for (int i = 0; i <= 100; i++)
        {
            Assert.Equal(whole.At(100 + i), half.At(i), tolerance: 5e-16);
        }
    }

    [Fact]
    public void A_logarithmic_ramp_depends_on_its_length()
    {
        Assert.Equal(Math.Log(3) / Math.Log(5), Ramp(0, 1, 4, Curve.Logarithmic).At(2), tolerance: 1e-15);
        Assert.Equal(Math.Log(501) / Math.Log(1001), Ramp(0, 1, 1000, Curve.Logarithmic).At(500), tolerance: 1e-15);
    }

    [Fact]
    public void A_tangent_that_is_flat_to_the_last_digit_is_stretched()
    {
        Phase lr = Ramp(1, 0, 4, Curve.Tanh(30, 32)); // where 1 - tanh(z) is 2 exp(-2 z) to all digits
        for (int i = 1; i < 4; i++)
        {
            Assert.Equal(1, lr.At(i) / ((Math.Exp(-i) - Math.Exp(-4)) / (1 - Math.Exp(-4))), tolerance: 1e-14);
        }
    }

    [Fact]
    public void A_cosine_keeps_all_its_digits_to_the_last_step()
    {
        const long Steps = 10_000_000;
        double value = Ramp(1, 0, Steps, Curve.Cosine).At(Steps - 1);
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
