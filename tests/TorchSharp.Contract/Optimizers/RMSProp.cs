// Part of a test double of TorchSharp: see README.md.
using System.Collections.Generic;
using TorchSharp.Modules;
using static TorchSharp.torch.optim;

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class optim
        {
            public static RMSProp RMSProp(
                IEnumerable<Parameter> parameters,
                double lr = 0.01,
                double momentum = 0,
                double weight_decay = 0
            ) => RMSProp(new RMSProp.ParamGroup[] { new() { Parameters = parameters } }, lr, momentum, weight_decay);

            public static RMSProp RMSProp(
                IEnumerable<RMSProp.ParamGroup> parameters,
                double lr = 0.01,
                double momentum = 0,
                double weight_decay = 0
            ) =>
                new(
                    parameters,
                    new()
                    {
                        LearningRate = lr,
                        momentum = momentum,
                        weight_decay = weight_decay,
                    }
                );
        }
    }

    namespace Modules
    {
        public class RMSProp : OptimizerOf<RMSProp.Options, RMSProp.ParamGroup>, IMomentum
        {
            internal RMSProp(IEnumerable<RMSProp.ParamGroup> groups, Options defaults)
                : base(groups, defaults) { }

            public double Momentum
            {
                get => Defaults.momentum.Value;
                set => Defaults.momentum = value;
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
