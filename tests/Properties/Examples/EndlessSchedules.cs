using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Scripting;
using Xunit;

namespace Schedules.Properties.Examples;

/// <summary>A verb of phases does not compile on a schedule that never ends, and compiles after <c>Take</c>.</summary>
public class EndlessSchedules
{
    [Theory]
    [InlineData("Constant(1)", ".Hold(3)")]
    [InlineData("Constant(1)", ".Then(Hold(1, 1))")]
    [InlineData("Of(step => 1.0)", ".Decay(0, 5)")]
    [InlineData("Hold(1, 2).Decay(Tail.Exponential(0.5))", ".Reverse()")]
    [InlineData("Warmup(1, 2).RepeatForever()", ".Repeat(2)")]
    [InlineData("Recipes.WarmRestarts(1, 10)", ".HoldUntil(50)")]
    public async Task Nothing_follows_them(string endless, string verb)
    {
        await Assert.ThrowsAsync<CompilationErrorException>(() => CSharp.RunAsync($"{CSharp.Usings}object it = {endless}{verb};"));
        await CSharp.RunAsync($"{CSharp.Usings}object it = {endless}.Take(20){verb};");
    }
}
