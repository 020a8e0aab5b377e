using System;
using System.Linq;
using System.Threading;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

/// <summary>Very long schedules: no recursion overflows the stack, and every step is found.</summary>
public class SizeLaws
{
    private const int Million = 1_000_000;

    [Fact]
    public void A_million_phases()
    {
        Phase staircase = Sequence(Enumerable.Range(0, Million).Select(i => Hold(i, 3)));
        Phase again = Sequence(Enumerable.Range(0, Million).Select(i => Hold(i, 3)));

        Assert.Equal(3L * Million, staircase.Length);
        Assert.Equal(Million, staircase.Phases.Count);
        for (long step = 0; step < staircase.Length; step += 997)
        {
            Assert.Equal(step / 3, staircase.At(step));
        }
        OnASmallStack(() =>
        {
            Assert.True(staircase == again);
            Assert.Equal(staircase.GetHashCode(), again.GetHashCode());
            Assert.Equal(Million, staircase.ToString().Split("Hold(").Length - 1);
            Assert.Equal(Million - 1, staircase.Jumps.Length);
            Assert.Equal(staircase, staircase.Take(1_500_000).Then(staircase.Skip(1_500_000)));
        });
    }

    [Fact]
    public void A_chain_of_ten_thousand_verbs()
    {
        Phase chain = Hold(0.5, 1);
        for (int i = 0; i < 2_500; i++)
        {
            chain = chain.Warmup(1, 1).Hold(1).Decay(0.5, 1, Curve.Cosine).Ramp(0.5, 1);
        }
        OnASmallStack(() =>
        {
            Assert.Equal(10_001, chain.Length);
            Assert.Equal(10_001, chain.Phases.Count);
            Assert.True(chain.IsContinuous);
            Assert.Equal(0.5, chain.At(5_001));
            Assert.Equal(1, chain.At(5_002));
            Assert.Equal(chain, Sequence(chain.Phases.Select(segment => (Phase)segment.Schedule)));
            Assert.EndsWith(".Decay(0.5, 1, Curve.Cosine).Ramp(0.5, 1)", chain.ToString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_chain_of_ten_thousand_splices_takes_and_skips()
    {
        Schedule schedule = Constant(1);
        for (int i = 0; i < 10_000; i++)
        {
            schedule = i % 2 == 0 ? schedule.Skip(1) : Hold(i, 2).Then(schedule);
        }
        OnASmallStack(() =>
        {
            Assert.Equal(9_999, schedule.At(0));
            Assert.Equal(1, schedule.At(long.MaxValue));
            Assert.Equal(schedule, schedule.Take(3_000).Then(schedule.Skip(3_000)));
        });
    }

    // 256 KiB, which recursion over the parts would overflow.
    internal static void OnASmallStack(Action action)
    {
        Exception? error = null;
        var thread = new Thread(() => error = Record.Exception(action), 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(error);
    }
}
