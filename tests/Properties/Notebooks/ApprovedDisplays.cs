using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Notebooks;

/// <summary>The approved displays of a notebook, without the pictures.</summary>
public class ApprovedDisplays
{
    private static readonly Phase chain = Warmup(1e-3, 100).Hold(10).Decay(0, 890, Curve.Cosine);

    private static IEnumerable<(string Name, object Value)> All =>
        [
            ("a phase", chain),
            ("a schedule without end", chain.Then(Constant(1e-5))),
            ("a timeline of 20", Stairs(20).Phases),
            ("a timeline of 21", Stairs(21).Phases),
            ("a timeline of 1,000", Stairs(1_000).Phases),
            ("a curve", Curve.Polynomial(3).Mirror()),
            ("a tail", Tail.InverseSqrt(4_000)),
            ("a jump", Hold(0.1, 30).Then(Hold(0.01, 30)).Jumps[0]),
            ("one cycle", Recipes.OneCycle(0.1, 99)),
            ("an empty plot", new Plot()),
            ("a plot with a title", new Plot("Two").Add("a", chain).Add("b < c", chain)),
            ("a plot without one", new Plot().Add("a", chain).Add("b", chain)),
            ("code of 1,000 letters", Of(step => 1, new string('x', 996))),
            ("code of 1,001 letters", Of(step => 1, new string('x', 997))),
            ("code that is cut between two letters", Of(step => 1, new string('x', 996) + "\ud83d\ude00\ud83d\ude00")),
            ("code that is not cut within a letter", Of(step => 1, new string('x', 995) + "\ud83d\ude00\ud83d\ude00\ud83d\ude00")),
        ];

    [Fact]
    public void Cells_are_as_was_approved()
    {
        var text = new StringBuilder();
        foreach ((string name, object value) in All)
        {
            foreach ((string mimeType, string shown) in Shown.Of(value))
            {
                text.Append(
                    $"== {name}, {mimeType}\n{Regex.Replace(shown, "base64,[^\"]*", "base64,...").Replace("</tr>", "</tr>\n", StringComparison.Ordinal)}\n\n"
                );
            }
        }
        Approved.Holds(Path.Combine("tests", "Properties", "Notebooks", "Displays.approved.txt"), text.ToString());
    }

    [Fact]
    public void Pictures_say_what_they_show()
    {
        OneCycle cycle = Recipes.OneCycle(0.1, 99);
        Assert.Contains(">learning rate<", Picture(cycle, 0), StringComparison.Ordinal);
        Assert.Contains(">momentum<", Picture(cycle, 1), StringComparison.Ordinal);
        Assert.Contains(">value<", Picture(Curve.Cosine, 0), StringComparison.Ordinal);
        Assert.Contains(">Curve.Cosine<", Picture(Curve.Cosine, 0), StringComparison.Ordinal);
        Assert.Contains(">factor<", Picture(Tail.InverseSqrt(4_000), 0), StringComparison.Ordinal);
        Assert.Contains(">Tail.InverseSqrt(4000.0)<", Picture(Tail.InverseSqrt(4_000), 0), StringComparison.Ordinal);
    }

    private static string Picture(object value, int index)
    {
        string base64 = Regex.Matches(Shown.Of(value)["text/html"], "base64,([^\"]*)")[index].Groups[1].Value;
        return Encoding.UTF8.GetString(Convert.FromBase64String(base64));
    }

    [Fact]
    public void What_cannot_be_shown_is_said()
    {
        bool broken = false;
        Schedule schedule = Hold(1, 3).Then(Of(step => broken ? throw new InvalidOperationException("<broken>") : 1, "mine"));
        broken = true;
        Assert.Equal(
            "<div><p style=\"margin:0.5em 0\">No picture of <code>Hold(1.0, 3).Then(Of(mine))</code>: &lt;broken&gt;</p>"
                + "<p style=\"margin:0.5em 0\">No timeline: &lt;broken&gt;</p></div>",
            Shown.Of(schedule)["text/html"]
        );
        Assert.Equal("Hold(1.0, 3).Then(Of(mine))\n\nNo timeline: <broken>", Shown.Of(schedule)["text/plain"]);
    }

    private static Phase Stairs(int phases) => Sequence(Enumerable.Range(1, phases).Select(i => Hold(i, i)));
}
