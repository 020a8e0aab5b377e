using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace Schedules.Properties.Conventions;

/// <summary>The documentation of a member has the other names by which people search for it.</summary>
public class SearchWords
{
    private static readonly XElement documentation = XElement.Load(Path.ChangeExtension(typeof(Schedule).Assembly.Location, "xml"));

    [Theory]
    [InlineData("cosine_with_restarts", "M:Schedules.Recipes.WarmRestarts")]
    [InlineData("SGDR", "M:Schedules.Recipes.WarmRestarts")]
    [InlineData("warmup_stable_decay", "M:Schedules.Recipes.WarmupStableDecay(")]
    [InlineData("trapezoidal", "M:Schedules.Recipes.WarmupStableDecay(")]
    [InlineData("Attention Is All You Need", "M:Schedules.Recipes.Noam")]
    [InlineData("slanted triangular", "M:Schedules.Recipes.WarmupLinear")]
    [InlineData("1cycle", "M:Schedules.Recipes.OneCycle(")]
    [InlineData("polynomial decay", "M:Schedules.Recipes.WarmupPolynomial")]
    [InlineData("ReduceLROnPlateau", "T:Schedules.Plateau")]
    public void Are_found(string word, string member)
    {
        XElement[] found =
        [
            .. documentation
                .Descendants("member")
                .Where(one => one.Value.Contains(word, StringComparison.OrdinalIgnoreCase))
                .Where(one => one.Attribute("name")!.Value.StartsWith(member, StringComparison.Ordinal)),
        ];
        Assert.NotEmpty(found);
    }
}
