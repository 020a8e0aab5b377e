// Part of a test double of TorchSharp: see README.md.
using System;
using System.Collections.Generic;
using System.Linq;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public static LRScheduler OneCycleLR(Optimizer optimizer, double max_lr, int total_steps = -1, double pct_start = 0.3) =>
                new impl.OneCycleLR(optimizer, max_lr, total_steps, pct_start);

            public static partial class impl
            {
                // Up to the peak, and down to a floor; the momentum goes the other way.
                public class OneCycleLR : LRScheduler
                {
                    private readonly int steps;
                    private readonly (double Step, double Rate, double Momentum)[] knots;

                    public OneCycleLR(
                        Optimizer optimizer,
                        double max_lr,
                        int total_steps,
                        double pct_start = 0.3,
                        double base_momentum = 0.85,
                        double max_momentum = 0.95,
                        double div_factor = 25,
                        double final_div_factor = 1e4
                    )
                        : base(optimizer)
                    {
                        steps = total_steps;
                        double first = max_lr / div_factor;
                        knots =
                        [
                            (0, first, max_momentum),
                            ((pct_start * total_steps) - 1, max_lr, base_momentum),
                            (total_steps - 1, first / final_div_factor, max_momentum),
                        ];
                        step();
                    }

                    protected override IEnumerable<double> get_lr()
                    {
                        if (_last_epoch > steps)
                        {
                            throw new InvalidOperationException($"Stepped {_last_epoch + 1} times, of {steps}.");
                        }
                        return _optimizer.ParamGroups.Select(RateOf);
                    }

                    // The index that is asked for the last of the two ways is the group's, where it should be the way's: the second
                    // group never leaves the first way, and the first group has no way left once the run is over.
                    private double RateOf(ILearningRateController group, int index)
                    {
                        double rate = 0;
                        double momentum = 0;
                        for (int way = 1; way < knots.Length; way++)
                        {
                            if (_last_epoch <= knots[way].Step || index == knots.Length - 2)
                            {
                                double share = (_last_epoch - knots[way - 1].Step) / (knots[way].Step - knots[way - 1].Step);
                                rate = Between(knots[way - 1].Rate, knots[way].Rate, share);
                                momentum = Between(knots[way - 1].Momentum, knots[way].Momentum, share);
                                break;
                            }
                        }
                        switch (group)
                        {
                            case IBetas betas:
                                betas.Betas = (momentum, betas.Betas.Item2);
                                break;
                            case IMomentum own:
                                own.Momentum = momentum;
                                break;
                        }
                        return rate;
                    }

                    private static double Between(double from, double to, double share) =>
                        to + ((from - to) / 2 * (1 + Math.Cos(Math.PI * share)));
                }
            }
        }
    }
}
