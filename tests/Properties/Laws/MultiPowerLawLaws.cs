using System;
using System.Linq;
using FsCheck.Xunit;
using Schedules.Laws;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class MultiPowerLawLaws
{
    private static readonly MultiPowerLaw law = MultiPowerLaw.Llama100M;

    // The runs of the source: a warmup over 2,160 steps, whose last one has the peak.
    private static readonly Phase warmup = Warmup(3e-4, 2_159).Hold(1);

    /// <summary>The source's runs that its parameters were not fitted to, at the last step that was logged.</summary>
    public static TheoryData<Schedule, long, double> Predicted =>
        new()
        {
            { warmup.Hold(17_840).Decay(3e-5, 4_000, Curve.Exponential), 23_904, 2.9360 },
            { warmup.Hold(17_840).Decay(3e-5, 4_000), 23_904, 2.9366 },
            { warmup.Decay(3e-5, 69_840, Curve.Cosine), 71_920, 2.8618 },
            { warmup, 71_936, 2.9330 },
        };

    [Theory]
    [MemberData(nameof(Predicted), DisableDiscoveryEnumeration = true)]
    public void The_losses_of_the_sources_runs_are_as_predicted_there(Schedule lr, long step, double loss) =>
        Assert.Equal(loss, law.Loss(lr, step), 5e-5);

    [Property]
    public void Is_the_sum_of_the_formula(NonNegativePhase lr)
    {
        Schedule rates = Hold(0.5, 1).Then(lr);
        double expected = Sum(rates.Sample(40));
        double actual = law.Loss(rates, 39);
        Assert.True(Math.Abs(expected - actual) <= 1e-9 * Math.Max(1, rates.Sample(40).Max()) * law.B, $"{expected:R} is not {actual:R}");
    }

    // The sums of rates as they are written, and every step, also where the rate stays as it was.
    private static double Sum(double[] r)
    {
        double Between(int first) => r.Skip(first).Sum();
        double Saved(int k) =>
            Between(k) == 0 ? 0 : (r[k] - r[k - 1]) * (1 - Math.Pow(1 + (law.C * Math.Pow(r[k], -law.Gamma) * Between(k)), -law.Beta));
        return law.Limit + (law.A * Math.Pow(Between(0), -law.Alpha)) + (law.B * Enumerable.Range(1, r.Length - 1).Sum(Saved));
    }

    [Fact]
    public void Small_rates_after_large_ones_are_not_lost()
    {
        Schedule rates = Hold(1e6, 20).Then(Hold(1e-9, 19));
        Assert.Equal(1, law.Loss(rates, 39) / Sum(rates.Sample(40)), 1e-12);
    }

    [Property]
    public void Many_losses_are_the_losses_one_by_one_in_any_order(NonNegativePhase lr, byte[] steps) =>
        Assert.Equal(steps.Select(step => law.Loss(lr, step)), law.Losses(lr, steps.Select(step => (long)step)));

    [Fact]
    public void Before_any_rate_above_0_it_is_infinite() => Assert.Equal(double.PositiveInfinity, law.Loss(Warmup(1e-3, 4), step: 0));

    [Fact]
    public void Rates_of_0_and_parameters_of_0_have_a_loss()
    {
        Phase stopped = Hold(0.1, 5).Then(Hold(0, 5)).Then(Hold(0.1, 5));
        Assert.All(
            from c in new double[] { 0, 2 }
            from beta in new double[] { 0, 0.6 }
            from gamma in new double[] { 0, 0.7, 1 }
            select new MultiPowerLaw(3, 0.5, 0.5, 300, c, beta, gamma),
            law =>
            {
                double[] losses = law.Losses(stopped, [4, 7, 14]);
                Assert.All(losses, loss => Assert.True(loss is > -300 and < 300, $"{law}: {loss}"));
                Assert.Equal(law.C == 0 || law.Beta == 0 || law.Gamma == 0, losses[2].Equals(3 + (0.5 / Math.Sqrt(10 * 0.1))));
            }
        );
    }

    [Fact]
    public void A_fall_of_the_rate_saves_and_the_sooner_it_comes_the_more_was_lost_before()
    {
        Assert.True(law.Loss(Hold(3e-4, 20_000).Decay(0, 4_000), 23_999) < law.Loss(Constant(3e-4), 23_999));
        Assert.True(law.Loss(Hold(3e-4, 20_000).Decay(0, 4_000), 23_999) < law.Loss(Hold(3e-4, 100).Then(Hold(3e-6, 1)), 23_999));
    }
}
