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
            public static LRScheduler CosineAnnealingLR(Optimizer optimizer, double T_max, double eta_min = 0, int last_epoch = -1) =>
                new impl.CosineAnnealingLR(optimizer, T_max, eta_min, last_epoch);

            public static partial class impl
            {
                // Half a wave down to a floor, each rate made out of the last one, and up again for as long as it is stepped.
                public class CosineAnnealingLR : LRScheduler
                {
                    private readonly double steps;
                    private readonly double floor;

                    public CosineAnnealingLR(Optimizer optimizer, double T_max, double eta_min = 0, int last_epoch = -1)
                        : base(optimizer, last_epoch)
                    {
                        steps = T_max;
                        floor = eta_min;
                        step();
                    }

                    private double Height(int epoch) => 1 + Math.Cos(Math.PI * epoch / steps);

                    protected override IEnumerable<double> get_lr()
                    {
                        bool leavesTheFloor = (_last_epoch - 1 - steps) % (2 * steps) == 0;
                        return _optimizer.ParamGroups.Select(
                            (group, i) =>
                                _last_epoch == 0 ? group.LearningRate
                                : leavesTheFloor ? group.LearningRate + ((_base_lrs[i] - floor) * (1 - Math.Cos(Math.PI / steps)) / 2)
                                : floor + ((group.LearningRate - floor) * Height(_last_epoch) / Height(_last_epoch - 1))
                        );
                    }

                    protected override IEnumerable<double> get_closed_form_lr() =>
                        _base_lrs.Select(rate => floor + ((rate - floor) * Height(_last_epoch) / 2));
                }
            }
        }
    }
}
