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
            public static LRScheduler LambdaLR(Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1) =>
                new impl.LambdaLR(optimizer, lr_lambda, last_epoch);

            public static partial class impl
            {
                // The initial rate times a function of the epoch.
                public class LambdaLR : LRScheduler
                {
                    private readonly Func<int, double>[] factors;

                    public LambdaLR(Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1)
                        : base(optimizer, last_epoch)
                    {
                        factors = Enumerable.Repeat(lr_lambda, optimizer.ParamGroups.Count()).ToArray();
                        step();
                    }

                    protected override IEnumerable<double> get_lr() =>
                        _optimizer.ParamGroups.Select((_, i) => _base_lrs[i] * factors[i](_last_epoch));
                }
            }
        }
    }
}
