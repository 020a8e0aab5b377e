using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Schedules.Kill;
using TorchSharp;
using TorchSharp.Modules;
using Xunit;
using static Schedules.Schedule;
using static TorchSharp.torch;

namespace Schedules.Torch.Tests.Training;

/// <summary>
/// Schedules in real training: the optimizer uses the values that were set, and a killed run continues as the uninterrupted one.
/// </summary>
public class TrainingLaws
{
    [Fact]
    public void SGD_with_momentum_learns_and_goes_on_where_it_was_killed()
    {
        LearnsAndGoesOn(parameters => optim.SGD(parameters, learningRate: 1, momentum: 0.9), peak: 0.3);
    }

    [Fact]
    public void Adam_learns_and_goes_on_where_it_was_killed()
    {
        LearnsAndGoesOn(parameters => optim.Adam(parameters), peak: 0.01);
    }

    [Fact]
    public void AdamW_learns_and_goes_on_where_it_was_killed()
    {
        LearnsAndGoesOn(parameters => optim.AdamW(parameters), peak: 0.01);
    }

    [Fact]
    public void Each_update_of_SGD_uses_the_rate_momentum_and_decay_of_its_step()
    {
        Phase lr = Warmup(0.1, 3).Decay(0.01, 5, Curve.Cosine);
        Phase momentum = Ramp(0.5, 0.9, 8);
        Phase decay = Ramp(0.25, 0, 8);
        using Parameter weight = Weight(2f);
        using SGD optimizer = optim.SGD([weight], learningRate: 1, momentum: 0.5);
        Scheduler scheduler = optimizer.Follow(lr, momentum: momentum, weightDecay: decay);
        double expected = 2;
        double buffer = 0;
        for (long step = 0; step < 10; step++)
        {
            using DisposeScope scope = NewDisposeScope();
            optimizer.zero_grad();
            (weight * 3).sum().backward();
            optimizer.step();
            scheduler.step();

            double gradient = 3 + (decay.At(step) * expected);
            buffer = step == 0 ? gradient : (momentum.At(step) * buffer) + gradient;
            expected -= lr.At(step) * buffer;
            Assert.Equal(expected, weight.data<float>()[0], 1e-5);
        }
    }

    [Fact]
    public void A_group_at_rate_0_stands_still_while_the_other_learns()
    {
        using Parameter frozen = Weight(1f, 2f);
        using Parameter trained = Weight(1f, 2f);
        using Adam optimizer = optim.Adam([new Adam.ParamGroup([frozen]), new Adam.ParamGroup([trained])]);
        Scheduler scheduler = optimizer.Follow([Hold(0, 3).Then(Hold(0.1, 3)), Constant(0.1)]);
        for (int step = 0; step < 4; step++)
        {
            Assert.Equal([1f, 2f], frozen.data<float>().ToArray());
            using DisposeScope scope = NewDisposeScope();
            optimizer.zero_grad();
            (frozen + trained).pow(2).sum().backward();
            optimizer.step();
            scheduler.step();
        }
        Assert.NotEqual(1f, frozen.data<float>()[0]);
        Assert.True(trained.data<float>()[0] < 1);
    }

    [Fact]
    public void By_a_closure_SGD_ends_with_the_same_weights()
    {
        using DigitRun plain = Sgd();
        using DigitRun closure = Sgd();
        for (int step = 0; step < 10; step++)
        {
            Assert.Equal(plain.Update(), closure.UpdateByClosure());
        }
        Assert.Equal(plain.Weights, closure.Weights);

        static DigitRun Sgd() =>
            new(parameters => optim.SGD(parameters, learningRate: 1), optimizer => optimizer.Follow(Warmup(0.1, 5).Hold(5)));
    }

    [Fact]
    public void LBFGS_uses_the_rate_of_its_step()
    {
        using var run = new DigitRun(
            parameters => optim.LBFGS(parameters, lr: 1, max_iter: 4),
            optimizer => optimizer.Follow(Hold(0, 2).Then(Hold(0.5, 10)))
        );
        float[] before = run.Weights;
        run.UpdateByClosure();
        float first = run.UpdateByClosure();
        Assert.Equal(before, run.Weights);
        run.UpdateByClosure();
        Assert.NotEqual(before, run.Weights);
        for (int step = 3; step < 12; step++)
        {
            run.UpdateByClosure();
        }
        Assert.True(run.UpdateByClosure() < first / 2);
    }

    [Fact]
    public void A_loop_over_steps_trains_as_stepping_does()
    {
        Phase lr = Warmup(0.1, 3).Decay(0, 5);
        Assert.Equal(
            Descend(
                (optimizer, update) =>
                {
                    foreach (long _ in optimizer.Follow(lr).Steps(lastStep: 7))
                    {
                        update();
                    }
                }
            ),
            Descend(
                (optimizer, update) =>
                {
                    Scheduler scheduler = optimizer.Follow(lr);
                    for (int step = 0; step < 8; step++)
                    {
                        update();
                        scheduler.step();
                    }
                }
            )
        );

        static float Descend(Action<optim.Optimizer, Action> run)
        {
            using Parameter weight = Weight(2f);
            using Adam optimizer = optim.Adam([weight]);
            run(
                optimizer,
                () =>
                {
                    using DisposeScope scope = NewDisposeScope();
                    optimizer.zero_grad();
                    weight.pow(2).sum().backward();
                    optimizer.step();
                }
            );
            return weight.data<float>()[0];
        }
    }

    [Fact]
    public void A_plateau_lowers_the_rate_of_a_run_that_learns_no_more()
    {
        using var run = new DigitRun(
            parameters => optim.SGD(parameters, learningRate: 1),
            optimizer => optimizer.Follow(Hold(0, 100), plateau: new Plateau(0.5, patience: 2))
        );
        for (int step = 0; step < 4; step++)
        {
            run.Scheduler.Report(run.Update() > 0 ? 1 : 0);
        }
        Assert.Equal(0.5, run.Scheduler.PlateauState!.Factor);
    }

    private const int Steps = 120;

    private static Parameter Weight(params float[] values) => new(torch.tensor(values));

    private static void LearnsAndGoesOn(Func<IEnumerable<Parameter>, optim.Optimizer> optimizer, double peak)
    {
        Phase lr = Warmup(peak, 20).Hold(40).DecayUntil(Steps - 1, 0, Curve.Cosine);
        Phase momentum = Ramp(0.8, 0.9, 60);
        Schedule decay = lr.Times(1e-3);
        using DigitRun whole = Start();
        var losses = new List<float>();
        for (long step = 0; step < Steps; step++)
        {
            Held.SameBits([lr.At(step)], whole.Optimizer.LearningRates());
            Held.SameBits([momentum.At(step)], whole.Optimizer.Momenta());
            Held.SameBits([decay.At(step)], whole.Optimizer.WeightDecays());
            losses.Add(whole.Update());
        }
        Assert.True(whole.Accuracy() > 0.9, $"reads {whole.Accuracy():P1} right");

        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            using (DigitRun killed = Start())
            {
                for (int step = 0; step < 47; step++)
                {
                    Assert.Equal(losses[step], killed.Update());
                }
                killed.Save(Path.Combine(folder.FullName, "run.ckpt"));
            }
            using DigitRun resumed = Start();
            resumed.Load(Path.Combine(folder.FullName, "run.ckpt"));
            for (int step = 47; step < Steps; step++)
            {
                Assert.Equal(losses[step], resumed.Update());
            }
            Assert.Equal(whole.Weights, resumed.Weights);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        DigitRun Start() => new(optimizer, made => made.Follow(lr, momentum: momentum, weightDecay: decay));
    }
}
