// Part of a test double of TorchSharp: see README.md.
using System.Collections.Generic;
using TorchSharp.Modules;

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class optim
        {
            public static Adagrad Adagrad(IEnumerable<Parameter> parameters, double lr = 1e-2, double weight_decay = 0) =>
                Adagrad(new Adagrad.ParamGroup[] { new() { Parameters = parameters } }, lr, weight_decay);

            public static Adagrad Adagrad(IEnumerable<Adagrad.ParamGroup> parameters, double lr = 1e-2, double weight_decay = 0) =>
                new(parameters, new() { LearningRate = lr, weight_decay = weight_decay });
        }
    }

    namespace Modules
    {
        public class Adagrad : OptimizerOf<Adagrad.Options, Adagrad.ParamGroup>
        {
            internal Adagrad(IEnumerable<Adagrad.ParamGroup> groups, Options defaults)
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
