using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class EqualityLaws
{
    [Property]
    public void What_is_built_alike_is_equal_and_has_equal_hashes(Tree tree)
    {
        Schedule one = tree.Schedule;
        Schedule other = tree.Schedule;
        Assert.True(one == other);
        Assert.False(one != other);
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Property]
    public void What_is_equal_has_equal_values(Schedule one, Schedule other)
    {
        if (one == other)
        {
            Assert.Equal(one.GetHashCode(), other.GetHashCode());
            Probe.SameValues(one, other);
        }
    }

    [Property]
    public void What_differs_in_one_thing_is_not_equal(AnyRamp ramp)
    {
        Phase phase = ramp.Phase;
        Assert.NotEqual(phase, (ramp with { Steps = ramp.Steps == long.MaxValue ? 1 : ramp.Steps + 1 }).Phase);
        Assert.NotEqual(phase, (ramp with { Start = ramp.Start == 3 ? 4 : 3, Shape = Shape.Linear }).Phase);
        Assert.NotEqual(phase, (ramp with { Target = ramp.Target == 3 ? 4 : 3, Shape = Shape.Linear }).Phase);
        Assert.NotEqual(phase, (ramp with { Shape = ramp.Shape == Shape.Cosine ? Shape.Linear : Shape.Cosine }).Phase);
    }

    [Fact]
    public void Every_pair_of_different_kinds_is_unequal()
    {
        Schedule[] kinds =
        [
            Constant(1),
            Constant(2),
            Hold(1, 5),
            Hold(2, 5),
            Hold(1, 6),
            Ramp(0, 1, 5),
            Ramp(0, 1, 5).Hold(5),
            Ramp(0, 1, 5).Hold(5).Hold(5),
            Ramp(0, 1, 5).Take(3),
            Ramp(0, 1, 5).Take(4),
            Ramp(0, 1, 6).Take(4),
            Ramp(0, 1, 5).Skip(1),
            Of(step => step),
            Of(step => step).Skip(1),
            Of(step => step).Skip(2),
            Constant(1).Skip(1),
            Hold(1, 5).Then(Constant(1)),
            Hold(1, 5).Then(Constant(2)),
            Hold(1, 6).Then(Constant(1)),
        ];
        for (int i = 0; i < kinds.Length; i++)
        {
            for (int j = 0; j < kinds.Length; j++)
            {
                Assert.Equal(i == j, kinds[i] == kinds[j]);
            }
        }
    }

    [Fact]
    public void Null_equals_only_null()
    {
        Schedule? nothing = null;
        Assert.True(nothing == null);
        Assert.False(nothing == Hold(1, 5));
        Assert.False(Hold(1, 5) == nothing);
        Assert.False(Hold(1, 5).Equals(nothing));
        Assert.False(Hold(1, 5).Equals("Hold(1.0, 5)"));
    }

    [Fact]
    public void Zero_and_negative_zero_are_different_values_and_no_jump()
    {
        Assert.NotEqual(Hold(0.0, 5), Hold(-0.0, 5));
        Assert.Empty(Hold(0.0, 5).Then(Hold(-0.0, 5)).Jumps);
    }
}
