using System;
using FsCheck.Xunit;
using Schedules.Laws;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

/// <summary>A recipe equals the expression in its documentation, and has its peak and its target to the bit.</summary>
public class RecipeLaws
{
    [Property]
    public void A_warmup_and_a_decay_is_the_chain_of_the_two(Rates rates, SmallLength warmup, SmallLength rest)
    {
        (double start, double target, double peak) = rates;
        long total = warmup.Steps + rest.Steps;
        Phase lead = Warmup(start, peak, warmup);
        Hits(lead.DecayUntil(total, target, Curve.Cosine), Recipes.WarmupCosine(peak, warmup, total, target, start));
        Hits(lead.DecayUntil(total, target), Recipes.WarmupLinear(peak, warmup, total, target, start));
        Hits(lead.DecayUntil(total, target, Curve.Polynomial(2)), Recipes.WarmupPolynomial(peak, warmup, total, target, power: 2, start));
        Hits(Hold(peak, 0).DecayUntil(total, target, Curve.Rex), Recipes.Rex(peak, total, target));

        void Hits(Phase expected, Phase recipe)
        {
            Assert.Equal(expected, recipe);
            Assert.Equal(total, recipe.Length);
            AtTheEnd(recipe, target);
            if (rest.Steps > 0 && recipe != Recipes.Rex(peak, total, target))
            {
                Probe.Same(peak, recipe.At(warmup), "at the peak");
                Assert.True(recipe.IsContinuous);
            }
        }
    }

    [Property]
    public void A_warmup_a_hold_and_a_decay_is_the_chain_of_the_three(Rates rates, SmallLength warmup, SmallLength hold)
    {
        (double start, double target, double peak) = rates;
        long total = warmup.Steps + hold.Steps + 7;
        Phase lead = Warmup(start, peak, warmup).Hold(hold);
        Phase cosine = Recipes.WarmupHoldCosine(peak, warmup, hold, total, target, start);
        Assert.Equal(lead.DecayUntil(total, target, Curve.Cosine), cosine);
        Phase triStage = Recipes.TriStage(peak + 1, warmup, hold, total, target + 1, start + 1);
        Assert.Equal(Warmup(start + 1, peak + 1, warmup).Hold(hold).DecayUntil(total, target + 1, Curve.Exponential), triStage);
        Phase wsd = Recipes.WarmupStableDecay(peak, warmup, 7, total, target, Curve.OneMinusSqrt, start);
        Assert.Equal(Warmup(start, peak, warmup).HoldUntil(total - 7).DecayUntil(total, target, Curve.OneMinusSqrt), wsd);
        foreach (Phase recipe in new[] { cosine, wsd })
        {
            Probe.Same(peak, recipe.At(warmup), "at the peak");
            Probe.Same(peak, recipe.At(warmup + hold), "at the end of the hold");
            AtTheEnd(recipe, target);
            Assert.True(recipe.IsContinuous);
        }
        Probe.Same(peak + 1, triStage.At(warmup + hold), "at the end of the hold");
        AtTheEnd(triStage, target + 1);
    }

    [Property]
    public void The_tutorials_exponential_hits_its_target_in_the_last_epoch(Tutorial tutorial)
    {
        (double baseRate, double target, int epochs, int warmupEpochs) = tutorial;
        Phase lr = Recipes.HoldExponential(baseRate, warmupEpochs, epochs, target);
        Assert.Equal(Hold(baseRate, warmupEpochs).DecayUntil(epochs - 1, target, Curve.Exponential), lr);
        Probe.Same(target, lr.At(epochs - 1), "in the last epoch");
    }

    [Property]
    public void Tails_have_their_peak_at_the_end_of_the_warmup(Rates rates, SmallLength more)
    {
        double peak = Math.Abs(rates.Peak);
        long warmup = more.Steps + 1;
        Schedule sqrt = Recipes.WarmupInverseSqrt(peak, warmup);
        Assert.Equal(Warmup(peak, warmup).Decay(Tail.InverseSqrt(warmup)), sqrt);
        Assert.Equal(Warmup(peak, warmup).Decay(Tail.InverseSqrt(9.5)), Recipes.WarmupInverseSqrt(peak, warmup, 9.5));
        Schedule power = Recipes.PowerLaw(peak, warmup, 0.7);
        Assert.Equal(Warmup(peak, warmup).Decay(Tail.Power(0.7, warmup)), power);
        Assert.All([sqrt, power], lr => Probe.Same(peak, lr.At(warmup), "at the peak"));

        double noamPeak = 2 / Math.Sqrt(512.0 * warmup);
        Schedule noam = Recipes.Noam(512, warmup, factor: 2);
        Assert.Equal(Warmup(noamPeak, warmup).Decay(Tail.InverseSqrt(warmup)).Skip(1), noam);
        Probe.Same(noamPeak, noam.At(warmup - 1), "at the peak");
        Assert.Equal(noamPeak / warmup, noam.At(0), tolerance: 1e-16);
    }

    [Fact]
    public void One_cycle_is_two_chains_on_a_grid_that_has_the_peak()
    {
        (Phase lr, Phase momentum) = Recipes.OneCycle(1, 256, threePhase: true);
        Assert.Equal(
            Ramp(0.04, 1, 761, Curve.Cosine).Ramp(0.04, 761, Curve.Cosine).RampUntil(2560, 0.04 / 1e4, Curve.Cosine).Every(10),
            lr
        );
        Assert.Equal(Ramp(0.95, 0.85, 761, Curve.Cosine).Ramp(0.95, 761, Curve.Cosine).HoldUntil(2560).Every(10), momentum);
        Assert.Equal(Recipes.OneCycle(1, 256), Recipes.OneCycle(1, 256));
        Assert.NotEqual(Recipes.OneCycle(1, 256), Recipes.OneCycle(1, 255));
    }

    [Property]
    public void One_cycle_ends_in_the_last_step_at_its_lowest_rate_and_highest_momentum(SmallLength more, Level seed, bool threePhase)
    {
        long last = more.Steps;
        double share = Math.Abs(Math.Sin(seed)) / 2;
        (Phase lr, Phase momentum) = Recipes.OneCycle(0.1, last, share, threePhase: threePhase);
        Assert.Equal(last, lr.Length);
        Assert.Equal(last, momentum.Length);
        AtTheEnd(lr, 0.1 / 25 / 1e4);
        AtTheEnd(momentum, 0.95);
        Assert.True(lr.IsContinuous);
        ScheduleLaws.For(lr).IsWithin(0, 0.1).RisesToOnePeak().Check();
        long lastOfTheWayUp = (long)Math.Floor((share * (last + 1)) - 1e-6) - 1;
        Assert.True(lastOfTheWayUp < 1 || lr.At(lastOfTheWayUp) > lr.At(lastOfTheWayUp - 1));
    }

    [Theory]
    [InlineData(0, 0.3)]
    [InlineData(0, 1)]
    [InlineData(0, 0)]
    [InlineData(long.MaxValue, 1)]
    [InlineData(long.MaxValue, 0.3)]
    [InlineData(long.MaxValue, 1.0 / 3)]
    [InlineData(long.MaxValue / 15, 1.0 / 3)]
    public void One_cycle_may_be_as_short_or_as_long_as_can_be(long lastStep, double share)
    {
        (Phase lr, _) = Recipes.OneCycle(0.1, lastStep, share);
        Assert.Equal(lastStep, lr.Length);
        AtTheEnd(lr, 0.1 / 25 / 1e4);
    }

    [Property]
    public void Triangles_are_cycles_between_their_lowest_and_their_highest_value(Rates rates, SmallLength moreUp, SmallLength down)
    {
        (_, double low, double peak) = rates;
        long up = moreUp.Steps + 1;
        long cycle = up + down;
        Schedule plain = Recipes.Triangular(peak, up, down, low);
        Assert.Equal(Warmup(low, peak, up).Decay(low, down).RepeatForever(), plain);
        Schedule unit = Warmup(1, up).Decay(0, down).RepeatForever();
        Schedule shrinking = unit.Times(Hold(1, 0).Decay(Tail.Exponential(0.9)));
        Schedule triangular2 = Recipes.Triangular2(peak, up, down, low);
        Schedule expRange = Recipes.ExpRange(peak, up, down, 0.9, low);
        Assert.Equal(Warmup(low, peak, up).Decay(low, down).RepeatForever(1, 0.5, floor: low), triangular2);
        Assert.Equal(low == 0 ? shrinking.Times(peak) : Between(low, peak, shrinking), expRange);
        foreach (Schedule lr in new[] { plain, triangular2, expRange })
        {
            Assert.Equal(low, lr.At(0));
            Assert.Equal(low, lr.At(3 * cycle));
        }
        if (down.Steps > 0)
        {
            Probe.Same(peak, plain.At(up), "at the peak");
            Probe.Same(peak, plain.At((5 * cycle) + up), "at a later peak");
            Assert.Equal(peak, triangular2.At(up));
            Assert.Equal((low * 0.75) + (peak * 0.25), triangular2.At((2 * cycle) + up), tolerance: Math.Abs(peak) * 1e-15);
        }
    }

    [Property]
    public void Warm_restarts_are_cycles_that_fall_towards_a_target_that_stays(Rates rates, SmallLength more, SmallLength warmup)
    {
        (_, double target, double peak) = rates;
        long cycle = more.Steps + 1;
        Schedule equal = Recipes.WarmRestarts(peak, cycle, target, stretch: 2);
        Assert.Equal(Ramp(peak, target, cycle, Curve.Cosine).RepeatForever(2), equal);
        Schedule lower = Recipes.WarmRestarts(peak, cycle, target, stretch: 3, scale: 0.5);
        Assert.Equal(Ramp(peak, target, cycle, Curve.Cosine).RepeatForever(3, 0.5, floor: target), lower);
        Assert.Equal(peak, lower.At(0));
        Probe.Same(peak, equal.At(3 * cycle), "at the second restart");
        Assert.Equal((target * 0.5) + (peak * 0.5), lower.At(cycle), tolerance: Math.Abs(peak) * 1e-15);
        double rounding = Math.Abs(peak) * 1e-15;
        ScheduleLaws.For(lower, lastStep: 200).IsWithin(target - rounding, peak + rounding).Check();

        Schedule again = Recipes.WarmupRestarts(peak, warmup, warmup + cycle, target, stretch: 2);
        Assert.Equal(Warmup(target, peak, warmup).DecayUntil(warmup + cycle, target, Curve.Cosine).RepeatForever(2), again);
        Assert.Equal(warmup.Steps > 0 || target == peak, again.IsContinuous);
        Probe.Same(peak, again.At((warmup + cycle) + (2 * warmup)), "at the second peak");
    }

    [Property]
    public void Wsd_s_has_its_target_at_each_milestone_and_its_peak_again_after_it(Rates rates, SmallLength a, SmallLength b)
    {
        (double start, double target, double peak) = rates;
        long[] milestones = [a.Steps + 20, a.Steps + 20 + b.Steps + 10, a.Steps + b.Steps + 50];
        Phase lr = Recipes.WarmupStableDecaySimplified(peak, 5, milestones, 0.25, target, Curve.OneMinusSqrt, start);
        Phase expected = Warmup(start, peak, 5);
        long before = 0;
        foreach (long milestone in milestones)
        {
            expected = before == 0 ? expected : expected.Hold(1).Then(Hold(peak, 0));
            long cooldown = (long)Math.Round((milestone - before) / 4.0, MidpointRounding.AwayFromZero);
            expected = expected.HoldUntil(milestone - cooldown).DecayUntil(milestone, target, Curve.OneMinusSqrt);
            before = milestone;
        }
        Assert.Equal(expected, lr);
        Assert.All(milestones, milestone => Probe.Same(target, lr.At(milestone), $"at {milestone}"));
        Assert.All(milestones[..^1], milestone => Probe.Same(peak, lr.At(milestone + 1), $"after {milestone}"));
        Assert.Equal(peak == target ? 0 : 2, lr.Jumps.Length);
    }

    [Fact]
    public void Wsd_s_without_room_between_its_milestones_still_hits_them()
    {
        Phase lr = Recipes.WarmupStableDecaySimplified(3, 0, [3, 4, 6], cooldownShare: 1);
        Assert.Equal([3, 2, 1, 0, 0, 3, 0, 0], lr.Sample(8));
    }

    [Property]
    public void The_infinite_schedule_stays_at_its_constant(Rates rates, SmallLength warmup, SmallLength cooldown)
    {
        (double start, double constant, double peak) = rates;
        Schedule lr = Recipes.Infinite(peak, warmup, cooldown, constant, start: start);
        Assert.Equal(Warmup(start, peak, warmup).Decay(constant, cooldown, Curve.Cosine).Then(Constant(constant)), lr);
        Assert.IsNotType<Phase>(lr, exactMatch: false);
        Probe.Same(constant, lr.At(warmup + cooldown), "at the end of the cooldown");
        Probe.Same(constant, lr.At(long.MaxValue), "at the last step there is");
    }

    [Fact]
    public void Stairs_have_the_new_value_at_their_milestones()
    {
        Assert.Equal(Hold(3, 0).Decay(Tail.Exponential(0.1)).PerEpoch(30), Recipes.StepDecay(3, 30, 0.1));
        Assert.Equal(Hold(1, 2).Then(Hold(0.5, 3)).Then(Hold(0.1, 0)), Recipes.PiecewiseConstant([1, 0.5, 0.1], [2, 5]));
        Assert.Equal(Recipes.PiecewiseConstant([8, 4, 2, 1], [3, 7, 7]), Recipes.MultiStep(8, [3, 7, 7], 0.5));
        Assert.Equal([8, 8, 8, 4, 4, 4, 4, 1, 1], Recipes.MultiStep(8, [3, 7, 7], 0.5).Sample(9));
        Assert.Equal([0.5], Recipes.PiecewiseConstant([1, 0.5], [0]).Sample(1));
    }

    [Property]
    public void Knots_are_hit_and_joined_without_a_jump(Rates rates, SmallLength first, SmallLength more)
    {
        (double a, double b, double c) = rates;
        long[] steps = [first, first + 5, first + 6 + more];
        Phase lr = Recipes.PiecewiseLinear([a, b, c], steps);
        Assert.Equal(Hold(a, first).RampUntil(steps[1], b).RampUntil(steps[2], c), lr);
        Assert.True(lr.IsContinuous);
        Probe.Same(a, lr.At(steps[0]), "at the first knot");
        Probe.Same(b, lr.At(steps[1]), "at the second knot");
        Probe.Same(c, lr.At(steps[2]), "at the last knot");
    }

    [Fact]
    public void A_range_test_is_a_ramp()
    {
        Assert.Equal(Ramp(0, 2, 100), Recipes.LinearRangeTest(0, 2, 100));
        Assert.Equal(Ramp(1e-7, 10, 100, Curve.Exponential), Recipes.ExponentialRangeTest(1e-7, 10, 100));
    }

    private static void AtTheEnd(Phase recipe, double target)
    {
        Probe.Same(target, recipe.At(recipe.Length), "at the end");
        Probe.Same(target, recipe.At(Math.Min(recipe.Length, long.MaxValue - 1) + 1), "past the end");
        Probe.Same(target, recipe.At(long.MaxValue), "at the last step there is");
    }

    private static Schedule Between(double low, double peak, Schedule share) => share.Times(-1).Plus(1).Times(low).Plus(share.Times(peak));

    [Fact]
    public void The_last_step_of_one_cycle_is_hit_however_long_it_is()
    {
        const long Last = long.MaxValue / 20;
        Assert.Equal(0.1 / 25 / 1e4, Recipes.OneCycle(0.1, Last, warmupShare: 0.123_456_789).LearningRate.At(Last));
        Assert.Equal(0.1, Recipes.OneCycle(0.1, Last, warmupShare: 0.5).LearningRate.At(((Last + 1) / 2) - 1), 1e-15);
    }

    [Fact]
    public void What_goes_on_for_ever_cools_down_along_the_curve_that_is_given()
    {
        Assert.Equal(0.55, Recipes.Infinite(1, 0, 10, 0.1, Curve.Linear).At(5), 1e-15);
        Assert.NotEqual(Recipes.Infinite(1, 0, 10, 0.1).At(2), Recipes.Infinite(1, 0, 10, 0.1, Curve.Linear).At(2));
    }

    [Fact]
    public void The_peak_of_one_cycle_lies_between_two_steps_to_the_last_decimal_of_its_share()
    {
        const double PeakAt = (0.1234 * 1001) - 1;
        Phase rate = Recipes.OneCycle(peak: 1, lastStep: 1000, warmupShare: 0.1234, divFactor: 2).LearningRate;
        Assert.Equal(0.75 - (0.25 * Math.Cos(Math.PI * 122 / PeakAt)), rate.At(122), 1e-12);
    }
}
