using System;
using System.Linq;
using Xunit;

namespace Schedules.Properties.Peers;

/// <summary>Every value that another library computed comes out of the expression that docs/coming-from.md gives for it.</summary>
public class PeerCases
{
    public static TheoryData<string> Names => [.. Expressions.All.Keys.Order()];

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
