using System;
using static Schedules.Schedule;

namespace Schedules.Properties.Peers;

internal static partial class RowChecks
{
    private static readonly Peer aiDotNet = new("AiDotNet");
    private static readonly Peer mlNet = new("ML.NET");
    private static readonly Peer tensorFlowNet = new("TensorFlow.NET");

    // Two columns each: the rate after that number of steps, and the rate asked for by the step. They agree.
    private static RowCheck[] AiDotNet =>
        [
            .. Both(
                "`CosineAnnealingLRScheduler(baseLearningRate, tMax, etaMin)`",
                new
                {
                    baseLearningRate = 0.05,
                    tMax = 137,
                    etaMin = 1e-5,
                },
                "aidotnet_cosine"
            ),
            .. Both(
                "`CosineAnnealingWarmRestartsScheduler(baseLearningRate, t0, tMult, etaMin)`",
                new
                {
                    baseLearningRate = 0.05,
                    t0 = 13,
                    tMult = 2,
                    etaMin = 3e-5,
                },
                "aidotnet_warm_restarts"
            ),
            .. Both(
                "`PolynomialLRScheduler(baseLearningRate, totalSteps, power, endLearningRate)`",
                new
                {
                    baseLearningRate = 0.1,
                    totalSteps = 227,
                    power = 0.5,
                    endLearningRate = 0.0013,
                },
                "aidotnet_polynomial"
            ),
            .. Both(
                "`OneCycleLRScheduler(maxLearningRate, totalSteps, pctStart, divFactor, finalDivFactor)`",
                new
                {
                    maxLearningRate = 0.031,
                    totalSteps = 257,
                    pctStart = 0.3,
                    divFactor = 17.3,
                    finalDivFactor = 731.0,
                },
                "aidotnet_onecycle"
            ),
            .. Both(
                "`CyclicLRScheduler(..., mode: ExponentialRange, gamma)`",
                new
                {
                    baseLearningRate = 0.002,
                    maxLearningRate = 0.06,
                    stepSizeUp = 31,
                    stepSizeDown = 29,
                    gamma = 0.9931,
                },
                "aidotnet_cyclic_exp"
            ),
            .. Both(
                "`SequentialLRScheduler([first, second], [milestone])`",
                new
                {
                    first = Warmup(0.1, 20),
                    second = Hold(0.1, 0).Decay(Tail.Exponential(0.95)),
                    milestone = 20,
                },
                "aidotnet_sequential"
            ),
            .. Both(
                "`SequentialLRScheduler([first, second], [milestone])`",
                new
                {
                    first = Constant(0.02),
                    second = Ramp(0.1 / 25, 0.1, 12).DecayUntil(40, 0.1 / 25 / 1e4, Curve.Cosine),
                    milestone = 10,
                },
                "aidotnet_sequential_jump"
            ),
        ];

    // ML.NET 5.0, src/Microsoft.ML.Vision/LearningRateScheduler.cs (GetLearningRate), in 64 bits.
    private static RowCheck[] MlNet =>
        [
            mlNet.Formula(
                "`LsrDecay(lrschedule, baseLearningRate)`, its scaling factors by ascending start epoch, without epoch 0 in `epochs`",
                new
                {
                    scalingFactors = new[] { 1, 0.1, 0.01, 0.0001 },
                    epochs = new long[] { 9, 13, 18 },
                    baseLearningRate = 0.1,
                    batchSize = 10,
                    batchesPerEpoch = 7,
                },
                (a, i) => a.baseLearningRate * a.batchSize / 128 * Stairs(Math.Floor(i / a.batchesPerEpoch), a.scalingFactors, a.epochs),
                150
            ),
            mlNet.Formula(
                "`ExponentialLRDecay(learningRate, numEpochsPerDecay, decayRate)`",
                new
                {
                    learningRate = 0.01,
                    decayRate = 0.94,
                    decaySteps = 14,
                },
                (a, i) => a.learningRate * Math.Pow(a.decayRate, Math.Floor(i / a.decaySteps)),
                150
            ),
            mlNet.Formula(
                "`ExponentialLRDecay(..., staircase: false)`",
                new
                {
                    learningRate = 0.01,
                    decayRate = 0.94,
                    decaySteps = 14,
                },
                (a, i) => a.learningRate * Math.Pow(a.decayRate, i / a.decaySteps),
                150
            ),
            mlNet.Formula(
                "`PolynomialLRDecay(learningRate, numEpochsPerDecay, endLearningRate, power)`",
                new
                {
                    learningRate = 0.01,
                    endLearningRate = 0.0001,
                    power = 1.4,
                    decaySteps = 37,
                },
                (a, i) => Poly(a.learningRate, a.endLearningRate, i / a.decaySteps, a.power),
                60
            ),
            mlNet.Formula(
                "`PolynomialLRDecay(..., cycle: true)`, for `cycles` cycles",
                new
                {
                    learningRate = 0.01,
                    endLearningRate = 0.0001,
                    power = 1.4,
                    decaySteps = 37,
                    cycles = 4,
                },
                (a, i) => PolyCycle(i, a.learningRate, a.endLearningRate, a.decaySteps, a.power),
                4 * 37
            ),
        ];

    // TensorFlow.NET 0.150, src/TensorFlowNET.Keras/Optimizers/PolynomialDecay.cs, in 64 bits.
    private static RowCheck[] TensorFlowNet =>
        [
            tensorFlowNet.Formula(
                "`PolynomialDecay(initial_learning_rate, decay_steps, end_learning_rate, power)`",
                new
                {
                    initial_learning_rate = 0.01,
                    decay_steps = 37,
                    end_learning_rate = 0.0001,
                    power = 1.4,
                },
                (a, i) => Poly(a.initial_learning_rate, a.end_learning_rate, i / a.decay_steps, a.power),
                60
            ),
        ];

    private static RowCheck[] Both(string call, object arguments, string name) =>
        [aiDotNet.Case(call, arguments, name), aiDotNet.Case(call, arguments, name, column: 2)];
}
