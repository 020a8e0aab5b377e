using Xunit;
using static Schedules.Properties.Law;

namespace Schedules.Properties.Laws;

/// <summary>Every random tree of schedules agrees with the model that lists its values, step by step.</summary>
public class ModelLaws
{
    [Fact]
    public void Every_schedule_has_the_values_of_its_list() => ForAll<Tree>(Model.Agrees);
}
