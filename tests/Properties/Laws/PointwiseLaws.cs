using System;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

/// <summary>Times, Plus, Min, Max, Clamp, Map and Zip.</summary>
public class PointwiseLaws
{
    [Property]
    public void Times_commutes_with_Then(Phase a, Schedule b, Level factor) =>
        Assert.Equal(a.Times(factor).Then(b.Times(factor)), a.Then(b).Times(factor));

    [Property]
    public void Times_commutes_with_Take_and_Skip(Schedule schedule, Level factor, SmallLength steps)
    {
        long some = Math.Min(steps, (schedule as Phase)?.Length ?? long.MaxValue);
        Assert.Equal(schedule.Take(some).Times(factor), schedule.Times(factor).Take(some));
        Assert.Equal(schedule.Skip(steps).Times(factor), schedule.Times(factor).Skip(steps));
    }

    [Property]
    public void Every_verb_is_what_its_name_says_at_every_step(Schedule a, Schedule b, Level c)
    {
        Probe.SameValues(step => a.At(step) * c, a.Times(c));
        Probe.SameValues(step => a.At(step) * c, a * c);
        Probe.SameValues(step => c * a.At(step), c * a);
        Probe.SameValues(step => a.At(step) + c, a.Plus(c));
        Probe.SameValues(step => a.At(step) * b.At(step), a.Times(b));
        Probe.SameValues(step => a.At(step) + b.At(step), a.Plus(b));
        Probe.SameValues(step => Math.Min(a.At(step), b.At(step)), a.Min(b));
        Probe.SameValues(step => Math.Max(a.At(step), b.At(step)), a.Max(b));
        Probe.SameValues(step => a.At(step) - b.At(step), a.Zip(b, (left, right) => left - right));
        Probe.SameValues(step => Math.Abs(a.At(step)), a.Map(Math.Abs));
        Probe.SameValues(step => Math.Max(-1, Math.Min(1, a.At(step))), a.Clamp(-1, 1));
    }

    [Property]
    public void A_phase_stays_a_phase_and_two_are_as_long_as_the_longer(Phase a, Phase b)
    {
        Assert.Equal(a.Length, a.Times(2).Length);
        Assert.Equal(a.Length, a.Map(Math.Abs).Length);
        Assert.Equal(Math.Max(a.Length, b.Length), a.Times(b).Length);
        Assert.Equal(Math.Max(a.Length, b.Length), a.Plus(b).Length);
        Assert.Equal(Math.Max(a.Length, b.Length), a.Min(b).Length);
        Assert.Equal(Math.Max(a.Length, b.Length), a.Max(b).Length);
        Assert.Equal(Math.Max(a.Length, b.Length), a.Zip(b, Math.Min).Length);
    }

    [Fact]
    public void Ten_thousand_in_a_row_are_flat()
    {
        Schedule schedule = Constant(1);
        Schedule sum = Constant(0);
        for (int i = 0; i < 10_000; i++)
        {
            schedule = i % 2 == 0 ? schedule.Times(2) : schedule.Times(0.5);
            sum = sum.Plus(Constant(1));
        }
        Assert.Equal(1, schedule.At(5));
        Assert.Equal(10_000, sum.At(5));
        Assert.Equal(schedule, schedule.Skip(0));
        Assert.NotEqual(0, schedule.ToString().Length + sum.GetHashCode());
    }

    [Fact]
    public void A_jump_is_changed_with_the_values_around_it()
    {
        Phase staircase = Hold(0.1, 30).Then(Hold(0.01, 30));
        Assert.Equal([new Jump(30, 0.2, 0.02)], staircase.Times(2).Jumps);
        Assert.Equal([new Jump(30, 0.1 * 0.5, 0.01 * 0.5)], staircase.Times(Ramp(1, 0, 60)).Jumps);
        Assert.Empty(staircase.Clamp(0.5, 1).Jumps);
    }

    [Fact]
    public void Of_two_phases_it_is_a_phase_with_each_verb()
    {
        Phase left = Hold(3, 2);
        Phase right = Hold(2, 4);
        Assert.Equal(
            (6, 5, 2, 3, 1),
            (left.Times(right).End, left.Plus(right).End, left.Min(right).End, left.Max(right).End, Zipped().End)
        );
        Assert.Equal("Hold(3.0, 2).Zip(Hold(2.0, 4), difference)", Zipped().ToString());
        Assert.Equal("Hold(3.0, 2).Map(twice)", left.Map(x => 2 * x, "twice").ToString());

        Phase Zipped() => left.Zip(right, (x, y) => x - y, "difference");
    }

    [Fact]
    public void What_different_functions_do_is_different()
    {
        Func<double, double> twice = x => 2 * x;
        Func<double, double> half = x => x / 2;
        Assert.Equal(Hold(1, 2).Map(twice), Hold(1, 2).Map(twice));
        Assert.NotEqual(Hold(1, 2).Map(twice), Hold(1, 2).Map(half));
        Assert.NotEqual(Hold(1, 2).Map(twice), Hold(1, 2).Times(2));
        Func<double, double, double> least = Math.Min;
        Func<double, double, double> most = Math.Max;
        Assert.Equal(Hold(1, 2).Zip(Hold(2, 2), least), Hold(1, 2).Zip(Hold(2, 2), least));
        Assert.NotEqual(Hold(1, 2).Zip(Hold(2, 2), least), Hold(1, 2).Zip(Hold(2, 2), most));
    }

    [Fact]
    public void A_function_without_a_source_text_goes_by_its_name()
    {
        Assert.Equal("Hold(1.0, 2).Map(PointwiseLaws.Half)", Hold(1, 2).Map(Half, null).ToString());
        Assert.Equal("Hold(1.0, 2).Map(Closure)", Hold(1, 2).Map(new Closure().Invoke, null).ToString());
        Assert.Equal("Hold(1.0, 2).Zip(Hold(2.0, 2), Math.Min)", Hold(1, 2).Zip(Hold(2, 2), Math.Min, null).ToString());
        Assert.Equal("Of(PointwiseLaws.Same)", Of(Same, null).ToString());
    }

    private static double Half(double value) => value / 2;

    private static double Same(long step) => step;

    // The form in which the F# compiler passes a function.
    private sealed class Closure
    {
        private readonly double factor = 2;

        public double Invoke(double value) => value * factor;
    }
}
