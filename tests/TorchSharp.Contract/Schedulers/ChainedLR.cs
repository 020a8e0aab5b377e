// Part of a test double of TorchSharp: see README.md.
using System.Collections.Generic;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public static LRScheduler ChainedLR(IEnumerable<LRScheduler> schedulers) => new impl.ChainedLR(schedulers);

            public static partial class impl
            {
                // Steps each of its schedulers, one after another; it has no optimizer and no rates of its own.
                public class ChainedLR(IEnumerable<LRScheduler> schedulers) : LRScheduler
                {
                    public override void step()
                    {
                        foreach (LRScheduler scheduler in schedulers)
                        {
                            scheduler.step();
                        }
                    }
                }
            }
        }
    }
}
