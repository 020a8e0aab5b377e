// Part of a test double of TorchSharp: see README.md.
using System.Collections.Generic;
using TorchSharp.Modules;

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class optim
        {
            public static Adadelta Adadelta(IEnumerable<Parameter> parameters, double lr = 1.0, double weight_decay = 0) =>
                Adadelta(new Adadelta.ParamGroup[] { new() { Parameters = parameters } }, lr, weight_decay);

            public static Adadelta Adadelta(IEnumerable<Adadelta.ParamGroup> parameters, double lr = 1.0, double weight_decay = 0) =>
                new(parameters, new() { LearningRate = lr, weight_decay = weight_decay });
        }
    }

    namespace Modules
    {
        public class Adadelta : OptimizerOf<Adadelta.Options, Adadelta.ParamGroup>
        {
            internal Adadelta(IEnumerable<Adadelta.ParamGroup> groups, Options defaults)
                : base(groups, defaults) { }

            public class Options : OptionsWithDecay { }

            public class ParamGroup : ParamGroup<Options>
            {
                public ParamGroup() { }

                public ParamGroup(IEnumerable<Parameter> parameters, Options options)
                    : base(parameters, options) { }

                public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1.0, double weight_decay = 0)
                    : base(parameters, new Options { LearningRate = lr, weight_decay = weight_decay }) { }
            }
        }
    }
}
