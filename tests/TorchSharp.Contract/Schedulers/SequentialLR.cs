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
            public static LRScheduler SequentialLR(
                Optimizer optimizer,
                IEnumerable<LRScheduler> schedulers,
                IEnumerable<int> milestones,
                int last_epoch = -1
            ) => new impl.SequentialLR(optimizer, schedulers, milestones, last_epoch);

            public static partial class impl
            {
                // One scheduler after another. What the schedulers did in their constructors is taken back first.
                public class SequentialLR : LRScheduler
                {
                    private readonly LRScheduler[] parts;
                    private readonly int[] starts;

                    public SequentialLR(
                        Optimizer optimizer,
                        IEnumerable<LRScheduler> schedulers,
                        IEnumerable<int> milestones,
                        int last_epoch = -1
                    )
                        : base(optimizer, last_epoch + 1)
                    {
                        parts = schedulers.ToArray();
                        starts = milestones.ToArray();
                        if (parts.Any(part => part._optimizer != optimizer))
                        {
                            throw new ArgumentException("The schedulers are not all of one optimizer.");
                        }
                        if (starts.Length != parts.Length - 1)
                        {
                            throw new ArgumentException("There is to be one milestone less than there are schedulers.");
                        }
                        foreach (ILearningRateController group in optimizer.ParamGroups)
                        {
                            group.LearningRate = group.InitialLearningRate;
                        }
                        foreach (LRScheduler part in parts)
                        {
                            part._last_epoch--;
                        }
                        parts[0].step();
                        _last_lrs = parts[0]._last_lrs;
                    }

                    protected override IEnumerable<double> get_lr()
                    {
                        int reached = starts.Count(start => start <= _last_epoch);
                        if (reached > 0 && starts[reached - 1] == _last_epoch)
                        {
                            parts[reached].step(0);
                        }
                        else
                        {
                            parts[reached].step();
                        }
                        return _optimizer.ParamGroups.Select(group => group.LearningRate);
                    }
                }
            }
        }
    }
}
