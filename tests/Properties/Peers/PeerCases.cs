using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Schedules.Properties.Peers;

/// <summary>
/// Every value that another library computed comes out of an expression: of a row of docs/coming-from.md, which <see cref="ComingFrom"/>
/// holds, or where the case is more than one row, of one made from several, which is here.
/// </summary>
public class PeerCases
{
    public static TheoryData<string> Names => [.. Expressions.All.Keys.Order()];

    /// <summary>The cases that have no expression, and why. There may be eight at the most.</summary>
    private static readonly Dictionary<string, string> notExpressed = new()
    {
        ["fastai_combine3"] =
            "fastai keeps the positions of the phases in float32; at step 201 it is 1.8e-7 off its own formula, the case allows 1.2e-7",
        ["torch_plateau_min_rel"] = "a plateau goes by metrics, and the case keeps a part of them only; plateau.jsonl has the whole",
        ["torch_plateau_min_abs_eps"] = "a plateau goes by metrics, and the case keeps a part of them only; plateau.jsonl has the whole",
    };

    [Fact]
    public void Every_case_has_an_expression_or_a_reason_why_not()
    {
        IEnumerable<(string, int)> columns = PeerCase
            .All.Values.Where(peer => !notExpressed.ContainsKey(peer.Name))
            .SelectMany(peer => Enumerable.Range(1, peer.Columns.Length - 1).Select(column => (peer.Name, column)));
        IEnumerable<(string, int)> ofRows = RowCheck.All.Where(check => check.Case != null).Select(check => check.Case!.Value);
        IEnumerable<(string, int)> others = Expressions.All.SelectMany(peer =>
            Enumerable.Range(1, peer.Value.Length).Select(column => (peer.Key, column))
        );
        Assert.Equal(columns.Order(), ofRows.Concat(others).Distinct().Order());
        Assert.All(notExpressed.Keys, name => Assert.True(PeerCase.All.ContainsKey(name)));
        Assert.InRange(notExpressed.Count, 0, 8);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Expression_gives_the_peers_values(string name)
    {
        PeerCase peer = PeerCase.All[name];
        Schedule[] columns = Expressions.All[name];
        Assert.Equal(peer.Columns.Length - 1, columns.Length);
        for (int column = 1; column <= columns.Length; column++)
        {
            double allowed = peer.Tolerance * peer.Largest(column);
            foreach (double[] row in peer.Rows)
            {
                double value = columns[column - 1].At((long)row[0]);
                Assert.True(
                    Math.Abs(value - row[column]) <= allowed,
                    $"{name}, {peer.Columns[column]} at step {row[0]}: {value:R}, the peer has {row[column]:R}; allowed are {allowed:R}. {columns[column - 1]}"
                );
            }
        }
    }
}
