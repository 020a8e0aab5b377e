using System;
using System.Linq;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class AveragingLaws
{
    [Property]
    public void Update_weights_are_those_of_the_average_taken_step_by_step(byte[] shares, double[] updates)
    {
        double[] share = [.. shares.Select(part => part / 255.0)];
        double[] values = [.. share.Select((_, t) => t < updates.Length ? Math.Atan(updates[t]) : 1)];
        double[] weights = Averaging.UpdateWeights(Of(step => share[(int)step]), share.Length);
        double average = 0;
        for (int t = 0; t < share.Length; t++)
        {
            average = ((1 - share[t]) * average) + (share[t] * (double.IsNaN(values[t]) ? 0 : values[t]));
        }
        Assert.Equal(average, weights.Zip(values, (weight, value) => double.IsNaN(value) ? 0 : weight * value).Sum(), 1e-12);
        Assert.Equal(1, weights.Sum() + share.Aggregate(1.0, (left, part) => left * (1 - part)), 1e-12);
    }

    /// <summary>The average of checkpoints has each update between them with the factor of the cooldown.</summary>
    [Property]
    public void Checkpoint_weights_stand_for_the_cooldown(byte[] factors, byte[] moves)
    {
        double[] cooldown = [.. factors.Select(factor => factor / 255.0).OrderDescending()];
        double[] weights = Averaging.CheckpointWeights(cooldown);
        double[] move = [.. cooldown.Select((_, j) => j < moves.Length ? moves[j] / 16.0 : 1)];
        double[] checkpoints = [.. Enumerable.Range(0, weights.Length).Select(j => 3 + move.Take(j).Sum())];
        Assert.Equal(
            3 + cooldown.Zip(move, (factor, update) => factor * update).Sum(),
            weights.Zip(checkpoints, (weight, checkpoint) => weight * checkpoint).Sum(),
            1e-9
        );
        Assert.Equal(1, weights.Sum(), 1e-12);
    }

    [Property]
    public void Cooldown_factors_undo_checkpoint_weights(byte[] factors)
    {
        double[] cooldown = [.. factors.Select(factor => factor / 255.0).OrderDescending()];
        double[] back = Averaging.CooldownFactors(Averaging.CheckpointWeights(cooldown));
        Assert.Equal(cooldown.Length, back.Length);
        Assert.All(cooldown.Zip(back), pair => Assert.Equal(pair.First, pair.Second, 1e-12));
    }
}
