// Part of a test double of TorchSharp: see README.md.
using System.Collections.Generic;
using TorchSharp.Modules;

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class optim
        {
            public static ASGD ASGD(IEnumerable<Parameter> parameters, double lr = 1e-3, double weight_decay = 0) =>
                ASGD(new ParamGroup<ASGD.Options>[] { new() { Parameters = parameters } }, lr, weight_decay);

            public static ASGD ASGD(IEnumerable<ParamGroup<ASGD.Options>> parameters, double lr = 1e-3, double weight_decay = 0) =>
                new(parameters, new() { LearningRate = lr, weight_decay = weight_decay });
        }
    }

    namespace Modules
    {
        public class ASGD : OptimizerOf<ASGD.Options, ParamGroup<ASGD.Options>>
        {
            internal ASGD(IEnumerable<ParamGroup<ASGD.Options>> groups, Options defaults)
                : base(groups, defaults) { }

            public class Options : OptionsWithDecay { }

            public class ParamGroup : ParamGroup<Options>
            {
                public ParamGroup() { }

                public ParamGroup(IEnumerable<Parameter> parameters, Options options)
                    : base(parameters, options) { }

                public ParamGroup(IEnumerable<Parameter> parameters, double lr = 0.01, double weight_decay = 0)
                    : base(parameters, new Options { LearningRate = lr, weight_decay = weight_decay }) { }
            }
        }
    }
}
