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
            public static LRScheduler LinearLR(
                Optimizer optimizer,
                double start_factor = 1.0 / 3,
                double end_factor = 1.0,
                int total_iters = 5,
                int last_epoch = -1
            ) => new impl.LinearLR(optimizer, start_factor, end_factor, total_iters, last_epoch);

            public static partial class impl
            {
                // From one factor to another, each rate made out of the last one.
                public class LinearLR : LRScheduler
                {
                    private readonly double first;
                    private readonly double last;
                    private readonly int steps;

                    public LinearLR(Optimizer optimizer, double start_factor, double end_factor, int total_iters, int last_epoch = -1)
                        : base(optimizer, last_epoch)
                    {
                        first = start_factor;
                        last = end_factor;
                        steps = total_iters;
                        step();
                    }

                    private double FactorAt(int epoch) => first + ((last - first) * Math.Min(epoch, steps) / steps);

                    protected override IEnumerable<double> get_lr()
                    {
                        double change = _last_epoch == 0 ? first : FactorAt(_last_epoch) / FactorAt(_last_epoch - 1);
                        return _optimizer.ParamGroups.Select(group => group.LearningRate * change);
                    }

                    protected override IEnumerable<double> get_closed_form_lr() => _base_lrs.Select(rate => rate * FactorAt(_last_epoch));
                }
            }
        }
    }
}
