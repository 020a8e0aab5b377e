// Part of a test double of TorchSharp: see README.md.
using System.Collections.Generic;
using TorchSharp.Modules;

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class optim
        {
            public static Rprop Rprop(IEnumerable<Parameter> parameters, double lr = 1e-2) =>
                Rprop(new Rprop.ParamGroup[] { new() { Parameters = parameters } }, lr);

            public static Rprop Rprop(IEnumerable<Rprop.ParamGroup> parameters, double lr = 1e-2) =>
                new(parameters, new() { LearningRate = lr });
        }
    }

    namespace Modules
    {
        public class Rprop : OptimizerOf<Rprop.Options, Rprop.ParamGroup>
        {
            internal Rprop(IEnumerable<Rprop.ParamGroup> groups, Options defaults)
                : base(groups, defaults) { }

            public class Options : OptimizerOptions { }

            public class ParamGroup : ParamGroup<Options>
            {
                public ParamGroup() { }

                public ParamGroup(IEnumerable<Parameter> parameters, Options options)
                    : base(parameters, options) { }

                public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1e-2)
                    : base(parameters, new Options { LearningRate = lr }) { }
            }
        }
    }
}
