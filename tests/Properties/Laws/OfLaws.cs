using System;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class OfLaws
{
    [Property]
    public void A_schedule_comes_back_as_the_very_same(Schedule schedule)
    {
        Func<long, double> converted = schedule;
        Assert.Same(schedule, Of(schedule.ToFunc()));
        Assert.Same(schedule, Of(converted));
        Assert.Same(schedule, Of(schedule.At));
    }

    [Property]
    public void So_does_a_phase(Phase phase)
    {
        Func<long, double> converted = phase;
        Assert.Same(phase, Of(converted));
        Assert.Same(phase, Of(phase));
    }

    [Property]
    public void The_function_of_a_schedule_is_one_object_with_its_values(Schedule schedule)
    {
        Assert.Same(schedule.ToFunc(), schedule.ToFunc());
        Probe.SameValues(schedule.ToFunc(), schedule);
    }

    [Property]
    public void A_function_of_the_users_own_keeps_its_values(Level scale) =>
        Probe.SameValues(step => scale / (1.0 + Math.Max(step, 0)), Of(step => scale / (1.0 + step)));

    [Fact]
    public void A_function_is_never_called_with_a_negative_step() =>
        Assert.Equal(0, Of(step => step < 0 ? throw new InvalidOperationException() : step).At(-5));

    [Fact]
    public void Two_schedules_of_one_function_are_equal()
    {
        Func<long, double> function = step => 1.0 / (step + 1);
        Assert.Equal(Of(function), Of(function));
        Assert.Equal(Of(function).GetHashCode(), Of(function).GetHashCode());
        Assert.NotEqual(Of(function), Of(step => 1.0 / (step + 1)));
    }

    [Fact]
    public void Functions_joined_by_plus_are_refused_since_all_but_the_last_would_be_lost()
    {
        Func<long, double> sum = Hold(0.1, 5).ToFunc() + Hold(0.2, 5).ToFunc();
        ArgumentException error = Assert.Throws<ArgumentException>("f", () => Of(sum));
        Assert.Contains("Give one function", error.Message, StringComparison.Ordinal);
    }
}
