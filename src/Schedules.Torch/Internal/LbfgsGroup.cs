namespace Schedules.Torch;

// LBFGS ignores the learning rate of its only param group and uses one of its own, so both are set.
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
