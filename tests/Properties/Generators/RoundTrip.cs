using System;
using System.Text.Json;
using Xunit;

namespace Schedules.Properties;

/// <summary>What is written as JSON and read again is equal; what is read at all can be written.</summary>
internal static class RoundTrip
{
    /// <summary>A schedule comes back as it was. A function of the user's own is named instead, unless it was cut away.</summary>
    public static void Holds(Schedule schedule)
    {
        if (Error(() => schedule.ToJson()) is { } error)
        {
            Assert.IsType<NotSupportedException>(error);
            string function = error.Message.Split(": ")[1].Split(". Keep")[0];
            Assert.Contains("=>", function, StringComparison.Ordinal);
            Assert.Contains(function, schedule.ToString(), StringComparison.Ordinal);
            return;
        }
        Schedule again = Schedule.FromJson(schedule.ToJson());
        Assert.Equal(schedule, again);
        Assert.Equal(schedule.GetHashCode(), again.GetHashCode());
        Assert.Equal(schedule is Phase, again is Phase);
        Assert.Equal(schedule.ToString(), again.ToString());
        Assert.Equal(schedule, Schedule.FromJson(schedule.ToJson(indented: true)));
        Probe.SameValues(schedule, again);
    }

    /// <summary>What a damaged text gives, if anything: refused it must be with its place, and kept if it is not.</summary>
    public static Schedule? OrRefused(Func<Schedule> read, string text)
    {
        Schedule? schedule = null;
        Exception? error = Error(() => schedule = read());
        Assert.True(error is null or JsonException { Path: not null }, $"{text}\n{error}");
        if (schedule is not null)
        {
            Assert.Equal(schedule, Schedule.FromJson(schedule.ToJson()));
        }
        return schedule;
    }

    private static Exception? Error(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }
}
