// Part of a test double of TorchSharp: see README.md.
using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp.Modules;

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class optim
        {
            public static LBFGS LBFGS(IEnumerable<Parameter> parameters, double lr = 0.01, long max_iter = 20) =>
                new([.. parameters], lr, max_iter);
        }
    }

    namespace Modules
    {
        // Its group is for show: what counts is the rate of the optimizer itself.
        public class LBFGS : torch.optim.Optimizer, torch.optim.ILearningRateController
        {
            private readonly IReadOnlyList<Parameter> all;
            private readonly long iterations;
            private readonly ParamGroup[] groups;

            internal LBFGS(IReadOnlyList<Parameter> parameters, double lr, long max_iter)
            {
                all = parameters;
                iterations = max_iter;
                LearningRate = InitialLearningRate = lr;
                groups =
                [
                    new()
                    {
                        Parameters = parameters,
                        Options = new() { LearningRate = lr, InitialLearningRate = lr },
                    },
                ];
            }

            public double LearningRate { get; set; }

            public double InitialLearningRate { get; set; }

            public override IEnumerable<torch.optim.ILearningRateController> ParamGroups => groups;

            public override IEnumerable<Parameter> parameters() => all;

            public override torch.Tensor step(Func<torch.Tensor> closure)
            {
                _ = closure ?? throw new ArgumentNullException(nameof(closure));
                return Enumerable.Range(0, (int)iterations).Select(_ => closure()).Last();
            }
        }
    }
}
