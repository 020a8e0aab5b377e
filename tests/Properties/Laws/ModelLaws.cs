using FsCheck.Xunit;
using Xunit;

namespace Schedules.Properties.Laws;

/// <summary>Every random tree of schedules has the meaning that the equations of its verbs give it, on exact rational times.</summary>
public class ModelLaws
{
    [Property]
    public void Every_schedule_has_the_values_of_its_equations(Tree tree) => Model.Agrees(tree);

    [Property]
    public void And_between_steps_and_shortly_before_and_after_them(Tree tree) => Model.AgreesBetweenSteps(tree);
}
