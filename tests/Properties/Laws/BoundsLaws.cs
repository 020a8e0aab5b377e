using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

/// <summary>Deeply nested schedules and long chains, which a few lines can build, need limited time and memory.</summary>
public class BoundsLaws
{
    private const long MostBytes = 64L << 20;

    private static Phase Nested(Phase phase, int times, Func<Phase, Phase> verb) =>
        Enumerable.Range(0, times).Aggregate(phase, (nested, _) => verb(nested));

    public static TheoryData<Phase> Nests
    {
        get
        {
            Phase saw = Ramp(0, 1, 4);
            Phase triangle = saw.Ramp(0, 4);
            return
            [
                Nested(Hold(1, 1), 10, p => p.Repeat(2, stretch: 2)),
                Nested(saw, 20, p => p.Repeat(2)),
                Nested(saw, 50, p => p.Repeat(2)),
                Nested(saw, 10, p => p.Repeat(2, stretch: 2)),
                Nested(triangle, 20, p => p.Repeat(2)),
                Nested(triangle, 10, p => p.Repeat(2, stretch: 2)),
                Nested(saw, 5, p => p.Repeat(5, 1, 0.9).Reverse()),
                Nested(saw, 20, p => p.Repeat(5, 1, 0.9).Reverse()),
                Nested(saw, 50, p => p.Repeat(2)).Times(0),
                Nested(Ramp(0, 1, 7), 20, p => p.Repeat(3).Every(2).Reverse()),
                Nested(saw, 5, p => p.Repeat(2).Max(p.Reverse())),
                Nested(saw.Repeat(9), 12, p => p.PerEpoch(2).Reverse().Every(3).Repeat(3)),
                saw.Stretch(250_000).PerEpoch(1_000_000),
                Nested(Hold(0, 1), 30, p => p.Then(Nested(saw, 20, q => q.Repeat(2)))),
            ];
        }
    }

    [Theory]
    [MemberData(nameof(Nests), DisableDiscoveryEnumeration = true)]
    public void Cycles_in_cycles_are_answered_without_listing_what_is_in_them(Phase nest)
    {
        long allocated = Allocated.By(() =>
        {
            IReadOnlyList<Jump> jumps = nest.Jumps;
            Assert.Equal(jumps.Count == 0, nest.IsContinuous);
            Assert.All(jumps, jump => Assert.Equal(nest.At(jump.Step), jump.After));
            Assert.NotEmpty(nest.ToSvg());
            Assert.Equal(nest, Schedule.FromJson(nest.ToJson()));
            Assert.Equal(nest.GetHashCode(), Schedule.FromJson(nest.ToJson()).GetHashCode());
            Assert.NotEmpty(nest.ToString());
        });
        Assert.InRange(allocated, 0, MostBytes);
    }

    [Fact]
    public void A_hundred_thousand_verbs_in_a_chain_are_built_and_evaluated_or_refused()
    {
        const int Many = 100_000;
        Phase ramp = Ramp(0, 1, 5);
        Schedule half = Constant(0.5);
        foreach (
            Func<Schedule, Schedule> verb in new Func<Schedule, Schedule>[]
            {
                s => s.Times(1.0000001),
                s => s.Plus(1e-9),
                s => s.Clamp(0, 1),
                s => s.Map(Math.Abs),
                s => s.Times(half),
                s => s.Zip(half, Math.Max),
                s => s.Min(half),
                s => ((Phase)s).Then(ramp),
                s => ((Phase)s).Hold(1),
                s => ((Phase)s).Stretch(2).Every(2),
                s => s.Min(half).Max(half),
                s => half.Zip(s, Math.Max),
                s => s.Every(2),
                s => s.PerEpoch(2).Every(2),
                s => ((Phase)s).Reverse(),
                s => ((Phase)s).Repeat(2).Take(7),
                s => s.Skip(1),
            }
        )
        {
            Schedule chain = ramp;
            Exception? error = Record.Exception(() =>
            {
                for (int i = 0; i < Many; i++)
                {
                    chain = verb(chain);
                }
            });
            Assert.True(error is null or InvalidOperationException, error?.ToString());
            Assert.True(error is null || error.Message.Contains("levels deep", StringComparison.Ordinal), error?.Message);
            SizeLaws.OnASmallStack(() => Assert.Equal(chain.At(3), chain.At(3)));
        }
    }

    [Fact]
    public void What_is_nested_too_deep_is_refused_while_it_is_built()
    {
        Phase deep = Nested(Ramp(0, 1, 5), 199, p => p.Repeat(2).Take(7));
        Assert.Equal(0.6, deep.At(3));
        string message = Assert.Throws<InvalidOperationException>(() => Nested(deep, 2, p => p.Repeat(2).Take(7))).Message;
        Assert.Equal("Schedules may lie within each other at most 200 levels deep.", message);
    }

    [Property]
    public void No_schedule_made_of_finite_numbers_has_a_value_that_is_not_finite(Schedule schedule) =>
        Assert.All(Probe.StepsOf(schedule), step => Assert.True(double.IsFinite(schedule.At(step)), $"at step {step} of {schedule}"));

    [Fact]
    public void A_scale_that_makes_values_beyond_all_numbers_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("scale", () => Ramp(0, 1, 10).RepeatForever(1, 2));
        Assert.Throws<ArgumentOutOfRangeException>("scale", () => Ramp(0, 1, 10).Repeat(2_000, scale: 2));
        Assert.Equal(-2.5e307, Hold(1e308, 10).Repeat(2, scale: 0.5, floor: -1.5e308).End, tolerance: 1e293);
        Assert.Equal(Math.Pow(2, 999), Ramp(0, 1, 10).Repeat(1_000, scale: 2).End);
    }

    [Fact]
    public void What_is_cut_out_of_the_longest_ramp_comes_back_from_its_JSON()
    {
        const long Last = long.MaxValue;
        foreach (
            Schedule cut in new Schedule[]
            {
                Ramp(1, 0, Last).Take(82).PerEpoch(3),
                Ramp(1, 0, Last).Skip(7).Take(82).PerEpoch(3).Skip(1),
                Ramp(1, 0, Last, Curve.Logarithmic).Take(82).Stretch(3).Reverse(),
                Ramp(1, 0, Last, Curve.Cosine).Skip(1L << 61).Take(10).Stretch(4).Skip(3).Take(30),
                Ramp(1, 0, Last).Every(3).Take(9).Stretch(5),
                Ramp(1, 0, 5).Then(Hold(2, 6)).Reverse().Skip(2).Every(3).Take(2).Reverse(),
                Ramp(1, 0, 5).Then(Hold(2, 6)).Every(3).Skip(1).Reverse().Stretch(2).Take(5),
                Ramp(1, 0, 5, Curve.Logarithmic).Every(2).Stretch(3).Skip(2).Take(5).Every(2),
                Hold(0, 1).Then(Constant(0.25)).Every(3).Skip(13).Every(3),
                Ramp(1, 0, 5).Repeat(3).Stretch(2).Skip(1).Every(2).Skip(1).PerEpoch(2).Skip(1),
            }
        )
        {
            RoundTrip.Holds(cut);
        }
    }

    [Fact]
    public void Jumps_of_what_is_reversed_and_repeated_are_where_the_value_changes()
    {
        Schedule lr = Warmup(1.5, 1, Curve.Cosine).Then(Hold(-1, 6)).Reverse().Repeat(2, 2).Decay(Tail.InverseSqrt(7));
        Assert.Equal([new Jump(7, 0, -1), new Jump(20, -1, 0.75)], lr.Jumps.Where(jump => jump.Step is 7 or 20));
        Assert.All(lr.Jumps, jump => Assert.Equal(lr.At(jump.Step), jump.After));
        Assert.DoesNotContain(lr.Jumps, jump => jump is { Step: 21, Before: -1 });
    }

    [Fact]
    public void What_is_equal_but_for_its_sign_is_no_seam_to_reverse_over()
    {
        Phase reversed = Ramp(1, 0.0, 2).Then(Hold(-0.0, 2)).Reverse();
        Probe.Same(-0.0, reversed.At(2), "where the later phase begins");
        Assert.NotEqual(Hold(1, 2).Map(v => v, "f"), Hold(1, 2).Map(v => -v, "f"));
    }
}
