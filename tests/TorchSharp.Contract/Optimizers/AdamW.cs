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
            public static AdamW AdamW(
                IEnumerable<Parameter> parameters,
                double lr = 1e-3,
                double beta1 = 0.9,
                double beta2 = 0.999,
                double weight_decay = 0
            ) => AdamW(new AdamW.ParamGroup[] { new() { Parameters = parameters } }, lr, beta1, beta2, weight_decay);

            public static AdamW AdamW(
                IEnumerable<AdamW.ParamGroup> parameters,
                double lr = 1e-3,
                double beta1 = 0.9,
                double beta2 = 0.999,
                double weight_decay = 0
            ) =>
                new(
                    parameters,
                    new()
                    {
                        LearningRate = lr,
                        beta1 = beta1,
                        beta2 = beta2,
                        weight_decay = weight_decay,
                    }
                );
        }
    }

    namespace Modules
    {
        public class AdamW : OptimizerOf<AdamW.Options, AdamW.ParamGroup>, IBetas
        {
            internal AdamW(IEnumerable<AdamW.ParamGroup> groups, Options defaults)
                : base(groups, defaults) { }

            public (double, double) Betas
            {
                get => Defaults.Betas;
                set => Defaults.Betas = value;
            }

            public class Options : OptionsWithBetas { }

            public class ParamGroup : ParamGroup<Options>, IBetas
            {
                public ParamGroup() { }

                public ParamGroup(IEnumerable<Parameter> parameters, Options options)
                    : base(parameters, options) { }

                public ParamGroup(
                    IEnumerable<Parameter> parameters,
                    double lr = 1e-3,
                    double beta1 = 0.9,
                    double beta2 = 0.999,
                    double weight_decay = 0
                )
                    : base(
                        parameters,
                        new Options
                        {
                            LearningRate = lr,
                            beta1 = beta1,
                            beta2 = beta2,
                            weight_decay = weight_decay,
                        }
                    ) { }

                public (double, double) Betas
                {
                    get => Options.Betas;
                    set => Options.Betas = value;
                }
            }
        }
    }
}
