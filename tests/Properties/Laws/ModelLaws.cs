using FsCheck.Xunit;
using Xunit;

namespace Schedules.Properties.Laws;

/// <summary>Every random tree of schedules agrees with the model that lists its values, step by step.</summary>
public class ModelLaws
{
    [Property]
    public void Every_schedule_has_the_values_of_its_list(Tree tree) => Model.Agrees(tree);
}
