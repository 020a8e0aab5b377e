namespace Schedules.Torch;

// LBFGS ignores the rate of its one group and uses its own; both are set.
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
