// Part of a test double of TorchSharp: see README.md.
using System.Collections.Generic;
using System.Linq;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public abstract class LRScheduler
            {
                internal Optimizer _optimizer;
                internal int _last_epoch = -1;
                internal IList<double> _last_lrs;
                internal IList<double> _base_lrs;
                protected int _step_count;

                protected LRScheduler() { }

                protected LRScheduler(Optimizer optimizer, int last_epoch = -1, bool verbose = false)
                {
                    _optimizer = optimizer;
                    _last_epoch = last_epoch;
                    _base_lrs = optimizer.ParamGroups.Select(group => group.InitialLearningRate).ToList();
                    _last_lrs = optimizer.ParamGroups.Select(group => group.LearningRate).ToList();
                }

                public virtual void step() => step(null);

                public virtual void step(int? epoch)
                {
                    _step_count++;
                    _last_epoch = epoch ?? _last_epoch + 1;
                    List<double> rates = (epoch is null ? get_lr() : get_closed_form_lr()).ToList();
                    List<ILearningRateController> groups = _optimizer.ParamGroups.ToList();
                    for (int i = 0; i < _base_lrs.Count; i++)
                    {
                        groups[i].LearningRate = rates[i];
                        _last_lrs[i] = rates[i];
                    }
                }

                public virtual void step(double current, int? epoch = null) => step(epoch);

                protected virtual IEnumerable<double> get_lr() => _optimizer.ParamGroups.Select(group => group.LearningRate);

                protected virtual IEnumerable<double> get_closed_form_lr() => get_lr();

                public IEnumerable<double> get_last_lr() => _last_lrs;
            }
        }
    }
}
