using System;
using System.Linq;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

/// <summary>The kinds of mistake that other libraries make, each shown on one of them, and that it is not made here.</summary>
public class Defects
{
    private static PeerCase Peer(string name) => PeerCase.Defects[name];

    [Fact]
    public void A_cosine_does_not_rise_after_its_end()
    {
        Assert.True(Peer("torch_onecycle_overrun").At(60) > Peer("torch_onecycle_overrun").At(59));
        Phase lr = Warmup(0.004, 0.1, 17, Curve.Cosine).DecayUntil(59, 4e-7, Curve.Cosine);
        Assert.Equal([4e-7, 4e-7, 4e-7], [lr.At(59), lr.At(60), lr.At(long.MaxValue)]);
    }

    [Fact]
    public void One_step_past_the_end_is_not_0()
    {
        Assert.Equal(0, Peer("torchsharp_onecycle_overrun").At(60));
        Assert.Equal(4e-7, Warmup(0.004, 0.1, 17, Curve.Cosine).DecayUntil(59, 4e-7, Curve.Cosine).At(60));
    }

    [Fact]
    public void No_restart_is_missed()
    {
        // The logarithm of 8 * 7 - 7 + 1 to the base 7 is a little less than 2, and that of 243 to the base 3 a little less than 5.
        Assert.InRange(Peer("keras_cosine_restarts_f32_defect").At(88), 0, 0.001);
        Assert.Equal(0.05, Ramp(0.05, 0, 11, Curve.Cosine).RepeatForever(stretch: 7).At(88));
        Assert.NotEqual(0.01, Peer("fairseq_cosine_t3_defect").At(363));
        Assert.Equal(0.01, Ramp(0.01, 0.0001, 3, Curve.Cosine).RepeatForever(stretch: 3).At(363));
    }

    [Fact]
    public void No_rate_is_negative_past_the_end_or_before_the_beginning()
    {
        foreach (Curve curve in Shape.BuiltIn.Where(shape => shape.Joins(1e-3, 0)).Select(shape => shape.Curve))
        {
            Phase lr = Warmup(1e-3, 10).Decay(0, 90, curve);
            Assert.All([100, 101, 143, 1_000, long.MaxValue], step => Assert.Equal(0, lr.At(step)));
            Assert.All([-1, -30, long.MinValue], step => Assert.Equal(0, lr.At(step)));
        }
    }

    [Fact]
    public void A_negative_step_is_step_0_and_no_mirror_image()
    {
        Assert.NotEqual(0.5, Peer("optax_negative_counts").At(-18, column: 2));
        Assert.Equal(0.5, Ramp(0.5, 0, 10, Curve.Cosine).At(-18));
    }

    [Fact]
    public void A_broken_power_of_a_negative_number_is_never_taken()
    {
        Phase lr = Ramp(1, 0, 10, Curve.Polynomial(0.9));
        Assert.All(Enumerable.Range(-20, 60), step => Assert.InRange(lr.At(step), 0, 1));
    }

    [Fact]
    public void No_end_is_missed_by_rounding()
    {
        // What one does with a rate for each step, derived by hand, ends beside the target.
        double gamma = Math.Pow(1e-6 / 0.1, 1 / 4999.0);
        Assert.NotEqual(1e-6, 0.1 * Math.Pow(gamma, 4999));
        Assert.Equal(1e-6, Ramp(0.1, 1e-6, 4999, Curve.Exponential).At(4999));
        Assert.NotEqual(1e-7, ((1e-7 - 10) * 1.0) + 10);
        Assert.Equal(1e-7, Ramp(1e-7, 10, 100).At(0));
    }

    [Fact]
    public void The_tail_of_a_cosine_keeps_its_digits()
    {
        PeerCase peer = Peer("optax_f32_cosine_tail");
        Assert.Equal(0, peer.At(999_955));
        Phase lr = Ramp(0.0003, 0, 1_000_000, Curve.Cosine);
        Assert.Equal(1_800, Enumerable.Range(998_200, 1_800).Select(step => lr.At(step)).Distinct().Count());
        Assert.Equal(1, lr.At(999_999) / (0.0003 * Math.Pow(Math.PI / 2e6, 2)), tolerance: 1e-11); // sin(x) is x there, but for x^3 / 6
    }

    [Fact]
    public void A_step_counter_does_not_run_out_of_digits()
    {
        PeerCase peer = Peer("optax_f32_linear_20M");
        Assert.Equal(peer.At(16_777_200), peer.At(16_777_201));
        Phase lr = Ramp(1, 0, 33_554_432);
        Assert.True(lr.At(16_777_200) > lr.At(16_777_201));
    }

    [Fact]
    public void A_boundary_is_not_early_in_a_long_run()
    {
        Assert.Equal(0, Peer("fvcore_epsilon_defect").At(4_999_999));
        Phase lr = Hold(1, 5_000_000).Then(Hold(0, 5_000_000));
        Assert.Equal([1.0, 0.0], [lr.At(4_999_999), lr.At(5_000_000)]);
    }

    [Fact]
    public void A_cooldown_to_a_minimum_does_not_jump_up_to_it()
    {
        PeerCase peer = Peer("koz_wsd_1sqrt");
        Assert.Contains(peer.Rows, row => row[0] > 100 && row[1] < 0.0002);
        foreach (Shape shape in Shape.BuiltIn)
        {
            Phase lr = Warmup(0.002, 17).Hold(83).Decay(0.0002, 71, shape.Curve);
            Assert.True(lr.IsContinuous);
            Assert.All(Enumerable.Range(100, 100), step => Assert.InRange(lr.At(step), 0.0002, lr.At(step - 1)));
        }
    }

    [Fact]
    public void A_product_of_schedules_is_the_product_of_their_values()
    {
        Phase warmup = Ramp(0.1, 1, 10);
        Phase cosine = Ramp(0.1, 1e-3, 100, Curve.Cosine);
        double product = warmup.At(5) * cosine.At(5);
        Assert.NotEqual(product, Peer("torch_chained_linear_cosine").At(5), tolerance: 1e-6);
        Assert.Equal(product, warmup.Times(cosine).At(5));
    }

    [Fact]
    public void Momentum_falls_where_the_rate_rises()
    {
        Assert.True(Peer("torchsharp_cyclic").At(7, column: 2) > 0.9);
        Schedule momentum = Ramp(0.9, 0.8, 37).Ramp(0.9, 37).RepeatForever();
        Assert.InRange(momentum.At(7), 0.8, 0.9);
    }

    [Fact]
    public void Every_param_group_that_follows_a_schedule_follows_the_same_one()
    {
        PeerCase peer = Peer("torchsharp_onecycle_group_defect");
        Assert.NotEqual(peer.At(99, column: 1), peer.At(99, column: 2));
        Func<long, double> lr = Warmup(0.004, 0.1, 29, Curve.Cosine).DecayUntil(99, 4e-7, Curve.Cosine);
        double[] groups = [lr(99), lr(99)];
        Assert.Equal([4e-7, 4e-7], groups);
    }

    [Fact]
    public void Random_access_is_what_stepping_gives()
    {
        PeerCase peer = Peer("aidotnet_linear_warmup_cosine");
        Assert.NotEqual(peer.At(0, column: 1), peer.At(0, column: 2));
        Phase lr = Warmup(1e-6, 1e-3, 31).DecayUntil(301, 1e-5, Curve.Cosine);
        Assert.Equal(lr.Sample(330), Enumerable.Range(0, 330).Reverse().Select(step => lr.At(step)).Reverse());
    }
}
