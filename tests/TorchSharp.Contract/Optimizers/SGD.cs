// Part of a test double of TorchSharp: see README.md.
using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp.Modules;
using static TorchSharp.torch.optim;

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class optim
        {
            public static SGD SGD(IEnumerable<Parameter> parameters, double learningRate, double momentum = 0, double weight_decay = 0) =>
                SGD(new SGD.ParamGroup[] { new() { Parameters = parameters } }, learningRate, momentum, weight_decay);

            public static SGD SGD(
                IEnumerable<SGD.ParamGroup> parameters,
                double learningRate,
                double momentum = 0,
                double weight_decay = 0
            ) =>
                new(
                    parameters,
                    new()
                    {
                        LearningRate = learningRate,
                        momentum = momentum,
                        weight_decay = weight_decay,
                    }
                );
        }
    }

    namespace Modules
    {
        public class SGD : OptimizerOf<SGD.Options, SGD.ParamGroup>, IMomentum
        {
            internal SGD(IEnumerable<SGD.ParamGroup> groups, Options defaults)
                : base(groups, defaults) { }

            public double Momentum
            {
                get => Defaults.momentum.Value;
                set => Defaults.momentum = value;
            }

            // Trips over the buffer that only momentum makes.
            public override void load_state_dict(StateDictionary state_dict)
            {
                if (_parameter_groups.Any(group => ((Options)group.Options).momentum == 0))
                {
                    throw new NullReferenceException();
                }
                base.load_state_dict(state_dict);
            }

            public class Options : OptionsWithMomentum { }

            public class ParamGroup : ParamGroup<Options>, IMomentum
            {
                public ParamGroup() { }

                public ParamGroup(IEnumerable<Parameter> parameters, Options options)
                    : base(parameters, options) { }

                public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1e-3, double momentum = 0, double weight_decay = 0)
                    : base(
                        parameters,
                        new Options
                        {
                            LearningRate = lr,
                            momentum = momentum,
                            weight_decay = weight_decay,
                        }
                    ) { }

                public double Momentum
                {
                    get => Options.momentum.Value;
                    set => Options.momentum = value;
                }
            }
        }
    }
}
