using System;
using System.Collections.Generic;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

/// <summary>Bad arguments throw when a schedule is built, with the argument's name, and never later.</summary>
public class ArgumentLaws
{
    private static readonly Phase chain = Warmup(0.5, 10);
    private static readonly double[] notFinite = [double.NaN, double.PositiveInfinity, double.NegativeInfinity];

    public static TheoryData<string, string, Action> OutOfRange
    {
        get
        {
            var data = new TheoryData<string, string, Action>();
            foreach (double bad in notFinite)
            {
                data.Add($"Constant({bad})", "value", () => Constant(bad));
                data.Add($"Hold({bad}, 5)", "value", () => Hold(bad, 5));
                data.Add($"Ramp({bad}, 1, 5)", "start", () => Ramp(bad, 1, 5));
                data.Add($"Ramp(1, {bad}, 5)", "target", () => Ramp(1, bad, 5));
                data.Add($"Warmup({bad}, 5)", "peak", () => Warmup(bad, 5));
                data.Add($"Warmup({bad}, 1, 5)", "start", () => Warmup(bad, 1, 5));
                data.Add($"Warmup(0.5, {bad}, 5)", "peak", () => Warmup(0.5, bad, 5));
                data.Add($"chain.Warmup({bad}, 5)", "peak", () => chain.Warmup(bad, 5));
                data.Add($"chain.Decay({bad}, 5)", "target", () => chain.Decay(bad, 5));
                data.Add($"chain.Ramp({bad}, 5)", "target", () => chain.Ramp(bad, 5));
                data.Add($"chain.DecayUntil(20, {bad})", "target", () => chain.DecayUntil(20, bad));
                data.Add($"chain.RampUntil(20, {bad})", "target", () => chain.RampUntil(20, bad));
                data.Add($"chain.Times({bad})", "factor", () => chain.Times(bad));
                data.Add($"Constant(1).Times({bad})", "factor", () => Constant(1).Times(bad));
                data.Add($"chain * {bad}", "factor", () => _ = chain * bad);
                data.Add($"{bad} * Constant(1)", "factor", () => _ = bad * Constant(1));
                data.Add($"chain.Plus({bad})", "offset", () => chain.Plus(bad));
                data.Add($"chain.Clamp({bad}, 1)", "low", () => chain.Clamp(bad, 1));
                data.Add($"chain.Clamp(0, {bad})", "high", () => chain.Clamp(0, bad));
                data.Add($"chain.Repeat(2, 1, {bad})", "scale", () => chain.Repeat(2, 1, bad));
                data.Add($"chain.RepeatForever(1, {bad})", "scale", () => chain.RepeatForever(1, bad));
                data.Add($"Tail.InverseSqrt({bad})", "timescale", () => Tail.InverseSqrt(bad));
                data.Add($"Tail.InverseTime({bad})", "rate", () => Tail.InverseTime(bad));
                data.Add($"Tail.InverseTime(1, {bad})", "power", () => Tail.InverseTime(1, bad));
                data.Add($"Tail.Exponential({bad})", "rate", () => Tail.Exponential(bad));
                data.Add($"Tail.Power({bad}, 1)", "exponent", () => Tail.Power(bad, 1));
                data.Add($"Tail.Power(1, {bad})", "timescale", () => Tail.Power(1, bad));
                data.Add($"Curve.Polynomial({bad})", "power", () => Curve.Polynomial(bad));
                data.Add($"Plateau, factor {bad}", "factor", () => _ = new Plateau(factor: bad));
                data.Add($"Plateau, threshold {bad}", "threshold", () => _ = new Plateau(threshold: bad));
                data.Add($"Plateau, floor {bad}", "floor", () => _ = new Plateau(floor: bad));
                data.Add($"Plateau, smallestChange {bad}", "smallestChange", () => _ = new Plateau(smallestChange: bad));
                data.Add($"PlateauState, factor {bad}", "factor", () => _ = new PlateauState(bad, null, 0, 0));
                data.Add($"PlateauState, best {bad}", "best", () => _ = new PlateauState(1, bad, 0, 0));
                data.Add($"Curve.CosinePower({bad})", "exponent", () => Curve.CosinePower(bad));
                data.Add($"Curve.Cosine.KDecay({bad})", "k", () => Curve.Cosine.KDecay(bad));
                data.Add($"Curve.Tanh({bad}, 3)", "lower", () => Curve.Tanh(bad, 3));
                data.Add($"Curve.Tanh(-7, {bad})", "upper", () => Curve.Tanh(-7, bad));
            }
            foreach (long bad in new[] { -1, long.MinValue })
            {
                data.Add($"Hold(1, {bad})", "steps", () => Hold(1, bad));
                data.Add($"Ramp(0, 1, {bad})", "steps", () => Ramp(0, 1, bad));
                data.Add($"Warmup(1, {bad})", "steps", () => Warmup(1, bad));
                data.Add($"Warmup(0.5, 1, {bad})", "steps", () => Warmup(0.5, 1, bad));
                data.Add($"chain.Hold({bad})", "steps", () => chain.Hold(bad));
                data.Add($"chain.Warmup(1, {bad})", "steps", () => chain.Warmup(1, bad));
                data.Add($"chain.Decay(0, {bad})", "steps", () => chain.Decay(0, bad));
                data.Add($"chain.Ramp(0, {bad})", "steps", () => chain.Ramp(0, bad));
                data.Add($"chain.HoldUntil({bad})", "step", () => chain.HoldUntil(bad));
                data.Add($"chain.DecayUntil({bad}, 0)", "step", () => chain.DecayUntil(bad, 0));
                data.Add($"chain.RampUntil({bad}, 0)", "step", () => chain.RampUntil(bad, 0));
                data.Add($"chain.Take({bad})", "steps", () => chain.Take(bad));
                data.Add($"chain.Skip({bad})", "steps", () => chain.Skip(bad));
                data.Add($"Constant(1).Skip({bad})", "steps", () => Constant(1).Skip(bad));
                data.Add($"Plateau, patience {bad}", "patience", () => _ = new Plateau(patience: bad));
                data.Add($"Plateau, cooldown {bad}", "cooldown", () => _ = new Plateau(cooldown: bad));
                data.Add($"PlateauState, badInARow {bad}", "badInARow", () => _ = new PlateauState(1, null, bad, 0));
                data.Add($"PlateauState, cooldownLeft {bad}", "cooldownLeft", () => _ = new PlateauState(1, null, 0, bad));
            }
            foreach (long bad in new[] { 0, -1, long.MinValue })
            {
                data.Add($"chain.Repeat({bad})", "count", () => chain.Repeat(bad));
                data.Add($"chain.Repeat(2, {bad})", "stretch", () => chain.Repeat(2, bad));
                data.Add($"chain.RepeatForever({bad})", "stretch", () => chain.RepeatForever(bad));
                data.Add($"chain.Stretch({bad})", "factor", () => chain.Stretch(bad));
                data.Add($"chain.PerEpoch({bad})", "stepsPerEpoch", () => chain.PerEpoch(bad));
                data.Add($"Constant(1).PerEpoch({bad})", "stepsPerEpoch", () => Constant(1).PerEpoch(bad));
                data.Add($"chain.Every({bad})", "stride", () => chain.Every(bad));
            }
            data.Add("chain.Delay(-1)", "steps", () => chain.Delay(-1));
            data.Add("chain.Delay(long.MaxValue)", "steps", () => chain.Delay(long.MaxValue));
            data.Add("chain.Then(Constant(1)).Delay(long.MaxValue)", "steps", () => chain.Then(Constant(1)).Delay(long.MaxValue));
            data.Add("chain.Stretch(long.MaxValue)", "factor", () => chain.Stretch(long.MaxValue));
            data.Add("chain.PerEpoch(long.MaxValue)", "stepsPerEpoch", () => chain.PerEpoch(long.MaxValue));
            data.Add(
                "chain.Then(Constant(1)).PerEpoch(long.MaxValue)",
                "stepsPerEpoch",
                () => chain.Then(Constant(1)).PerEpoch(long.MaxValue)
            );
            data.Add("chain.Repeat(long.MaxValue)", "count", () => chain.Repeat(long.MaxValue));
            data.Add("chain.Repeat(100, 2)", "count", () => chain.Repeat(100, 2));
            data.Add("chain.Clamp(1, 0)", "high", () => chain.Clamp(1, 0));
            data.Add("chain.Repeat(2, 1, 0)", "scale", () => chain.Repeat(2, 1, 0));
            data.Add("Tail.Exponential(1.1)", "rate", () => Tail.Exponential(1.1));
            data.Add("Tail.InverseTime(-1)", "rate", () => Tail.InverseTime(-1));
            data.Add("chain.Sample(-1)", "count", () => chain.Sample(-1));
            data.Add("chain.HoldUntil(9)", "step", () => chain.HoldUntil(9));
            data.Add("chain.DecayUntil(9, 0)", "step", () => chain.DecayUntil(9, 0));
            data.Add("Warmup(-1, 5)", "peak", () => Warmup(-1, 5));
            data.Add("Warmup(0.5, 0.4, 5)", "peak", () => Warmup(0.5, 0.4, 5));
            data.Add("chain.Warmup(0.4, 5)", "peak", () => chain.Warmup(0.4, 5));
            data.Add("chain.Decay(0.6, 5)", "target", () => chain.Decay(0.6, 5));
            data.Add("chain.DecayUntil(20, 0.6)", "target", () => chain.DecayUntil(20, 0.6));
            data.Add("Curve.Polynomial(0)", "power", () => Curve.Polynomial(0));
            data.Add("Curve.Polynomial(-2)", "power", () => Curve.Polynomial(-2));
            data.Add("Curve.CosinePower(0)", "exponent", () => Curve.CosinePower(0));
            data.Add("Curve.CosinePower(-2)", "exponent", () => Curve.CosinePower(-2));
            data.Add("Curve.Linear.KDecay(0)", "k", () => Curve.Linear.KDecay(0));
            data.Add("Curve.Cosine.KDecay(-2)", "k", () => Curve.Cosine.KDecay(-2));
            data.Add("Curve.Tanh(-100.5, 3)", "lower", () => Curve.Tanh(-100.5, 3));
            data.Add("Curve.Tanh(-7, 100.5)", "upper", () => Curve.Tanh(-7, 100.5));
            data.Add("Curve.Tanh(3, -7)", "upper", () => Curve.Tanh(3, -7));
            data.Add("Curve.Tanh(3, 3)", "upper", () => Curve.Tanh(3, 3));
            data.Add("chain.Phases[1]", "index", () => _ = chain.Phases[1]);
            data.Add("chain.Phases[-1]", "index", () => _ = chain.Phases[-1]);
            data.Add("chain.Hold(long.MaxValue)", "steps", () => chain.Hold(long.MaxValue));
            data.Add("chain.Ramp(0, long.MaxValue)", "steps", () => chain.Ramp(0, long.MaxValue));
            data.Add("chain.Then(Hold(1, long.MaxValue))", "next", () => chain.Then(Hold(1, long.MaxValue)));
            data.Add("Sequence([chain, Hold(1, long.MaxValue)])", "phases", () => Sequence([chain, Hold(1, long.MaxValue)]));
            data.Add("TrainingRun, examples 0", "examples", () => _ = new TrainingRun(0, 1, 1));
            data.Add("TrainingRun, batchSize 0", "batchSize", () => _ = new TrainingRun(1, 0, 1));
            data.Add("TrainingRun, epochs 0", "epochs", () => _ = new TrainingRun(1, 1, 0));
            data.Add("TrainingRun, accumulation 0", "accumulation", () => _ = new TrainingRun(1, 1, 1, accumulation: 0));
            data.Add("TrainingRun, no batch left", "batchSize", () => _ = new TrainingRun(10, 11, 1, dropLast: true));
            data.Add("TrainingRun, too long", "epochs", () => _ = new TrainingRun(long.MaxValue, 1, 2));
            data.Add("Fraction(-0.1)", "share", () => new TrainingRun(1, 1, 1).Fraction(-0.1));
            data.Add("Fraction(1.1)", "share", () => new TrainingRun(1, 1, 1).Fraction(1.1));
            data.Add("Fraction(NaN)", "share", () => new TrainingRun(1, 1, 1).Fraction(double.NaN));
            data.Add("Plateau, factor 0", "factor", () => _ = new Plateau(factor: 0));
            data.Add("Plateau, factor 1", "factor", () => _ = new Plateau(factor: 1));
            data.Add("Plateau, threshold -0.1", "threshold", () => _ = new Plateau(threshold: -0.1));
            data.Add("Plateau, threshold 1", "threshold", () => _ = new Plateau(threshold: 1));
            data.Add("Plateau, floor -0.1", "floor", () => _ = new Plateau(floor: -0.1));
            data.Add("Plateau, floor 1.1", "floor", () => _ = new Plateau(floor: 1.1));
            data.Add("Plateau, smallestChange -0.1", "smallestChange", () => _ = new Plateau(smallestChange: -0.1));
            data.Add("PlateauState, factor 1.1", "factor", () => _ = new PlateauState(1.1, null, 0, 0));
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(OutOfRange), DisableDiscoveryEnumeration = true)]
    public void What_is_out_of_range_is_named_with_its_value_and_what_it_may_be(string call, string argument, Action build)
    {
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(argument, build);
        Assert.StartsWith(argument + " ", error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.ActualValue);
        Assert.True(
            error.Message.Contains("must be", StringComparison.Ordinal) || error.Message.Contains("may be", StringComparison.Ordinal),
            call
        );
    }

    [Fact]
    public void The_ends_of_a_range_belong_to_it()
    {
        Assert.Equal((200, 150), (new Plot(width: 200, height: 150).Width, new Plot(width: 200, height: 150).Height));
        Assert.Equal((10_000, 10_000), (new Plot(width: 10_000).Width, new Plot(height: 10_000).Height));
        Assert.NotEqual(Curve.Tanh(-100, 100), Curve.Tanh(-100, 99));
        Assert.Equal((0, 9), (new TrainingRun(9, 1, 1).Fraction(0), new TrainingRun(9, 1, 1).Fraction(1)));
        Assert.Equal(1, new Plateau(floor: 1).Floor);
        Assert.Equal(5, Hold(1, 5).HoldUntil(5).Length);
        Assert.Equal(long.MaxValue, Hold(1, 5).Hold(long.MaxValue - 5).Length);
        Assert.Equal(long.MaxValue - 1, Hold(1, long.MaxValue / 2).Stretch(2).Length);
        Assert.Equal(long.MaxValue, Hold(1, 1).Repeat(63, stretch: 2).Length);
        Assert.Equal("Hold(1.0, 2147483647)", Hold(1, int.MaxValue).ToString());
        Assert.Equal("Hold(1.0, 2147483648L)", Hold(1, int.MaxValue + 1L).ToString());
    }

    [Fact]
    public void A_chain_says_where_it_stands_and_which_verb_goes_either_way()
    {
        Assert.Contains("0.5, where the chain stands; Ramp goes either way", Message(() => chain.Warmup(0.4, 5)), StringComparison.Ordinal);
        Assert.Contains("0.5, where the chain stands; Ramp goes either way", Message(() => chain.Decay(0.6, 5)), StringComparison.Ordinal);

        static string Message(Action build) => Assert.Throws<ArgumentOutOfRangeException>(build).Message;
    }

    [Fact]
    public void Null_is_named()
    {
        Assert.Throws<ArgumentNullException>("f", () => Of(null!));
        Assert.Throws<ArgumentNullException>("easing", () => Curve.Of(null!));
        Assert.Throws<ArgumentNullException>("phases", () => Sequence(null!));
        Assert.Throws<ArgumentNullException>("other", () => chain.Times((Phase)null!));
        Assert.Throws<ArgumentNullException>("other", () => chain.Times((Schedule)null!));
        Assert.Throws<ArgumentNullException>("other", () => chain.Plus((Schedule)null!));
        Assert.Throws<ArgumentNullException>("other", () => chain.Min(null!));
        Assert.Throws<ArgumentNullException>("other", () => chain.Max(null!));
        Assert.Throws<ArgumentNullException>("other", () => chain.Zip((Phase)null!, Math.Min));
        Assert.Throws<ArgumentNullException>("f", () => chain.Zip(chain, null!));
        Assert.Throws<ArgumentNullException>("f", () => chain.Map(null!));
        Assert.Throws<ArgumentNullException>("tail", () => chain.Decay(null!));
        Assert.Throws<ArgumentNullException>("phase", () => _ = (Phase)null! * 2);
        Assert.Throws<ArgumentNullException>("schedule", () => _ = 2 * (Schedule)null!);
        Assert.Throws<ArgumentNullException>("next", () => chain.Then((Phase)null!));
        Assert.Throws<ArgumentNullException>("next", () => chain.Then((Schedule)null!));
        Assert.Throws<ArgumentNullException>("state", () => new Plateau().Next(null!, 1));
        Assert.Throws<ArgumentNullException>("schedule", () => (Func<long, double>)(Schedule)null!);
        Assert.Throws<ArgumentNullException>("phase", () => (Func<long, double>)(Phase)null!);
    }

    [Fact]
    public void An_empty_sequence_and_a_null_within_one_are_named()
    {
        Assert.Contains("empty", Assert.Throws<ArgumentException>("phases", () => Sequence([])).Message, StringComparison.Ordinal);
        Assert.Contains(
            "null",
            Assert.Throws<ArgumentException>("phases", () => Sequence([chain, null!])).Message,
            StringComparison.Ordinal
        );
    }

    [Property]
    public void An_exponential_between_values_it_cannot_join_is_refused(Level start, Level target, SmallLength steps)
    {
        bool joins = start != 0.0 && target != 0.0 && start < 0.0 == target < 0.0;
        Exception? error = Record.Exception(() => Ramp(start, target, steps, Curve.Exponential));
        Assert.Equal(joins, error is null);
        Assert.True(joins || error is ArgumentException { ParamName: "curve" });
    }

    [Fact]
    public void An_easing_that_does_not_go_from_0_to_1_is_refused()
    {
        Assert.Throws<ArgumentException>("easing", () => Curve.Of(x => 1 - x));
        Assert.Throws<ArgumentException>("easing", () => Curve.Of(x => x / 2));
        Assert.Throws<ArgumentException>("easing", () => Curve.Of(x => double.NaN));
    }

    [Fact]
    public void A_chain_cannot_go_on_from_a_value_that_is_not_finite()
    {
        Phase broken = Of(step => step < 3 ? 1 : double.NaN).Take(5);
        var goOn = new Dictionary<string, Action>
        {
            ["Hold"] = () => broken.Hold(1),
            ["Warmup"] = () => broken.Warmup(1, 1),
            ["Decay"] = () => broken.Decay(0, 1),
            ["Ramp"] = () => broken.Ramp(0, 1),
        };
        Assert.All(
            goOn,
            verb => Assert.Contains("step 5 is nan", Assert.Throws<InvalidOperationException>(verb.Value).Message, StringComparison.Ordinal)
        );
    }

    [Property]
    public void What_was_built_has_a_finite_value_at_every_step(AnyRamp ramp) =>
        Assert.All(Probe.StepsOf(ramp.Phase), step => Assert.True(double.IsFinite(ramp.Phase.At(step))));
}
