using System.Linq;
using TorchSharp.Modules;
using static TorchSharp.torch.optim;

namespace Schedules.Torch;

// LBFGS as a param group: its one group is for show, and the rate that counts is the optimizer's own. Both are kept alike.
internal sealed class LbfgsGroup(LBFGS optimizer) : ILearningRateController
{
    private readonly ILearningRateController shown = optimizer.ParamGroups.Single();

    public double LearningRate
    {
        get => optimizer.LearningRate;
        set => optimizer.LearningRate = shown.LearningRate = value;
    }

    public double InitialLearningRate
    {
        get => optimizer.InitialLearningRate;
        set => optimizer.InitialLearningRate = shown.InitialLearningRate = value;
    }
}
