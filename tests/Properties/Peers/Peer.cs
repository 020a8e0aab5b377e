using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Schedules.Properties.Peers;

/// <summary>A section of docs/coming-from.md, and the ways to check its rows.</summary>
internal sealed class Peer(string section)
{
    /// <summary>
    /// All steps of a case, or those up to the last; their step counts from <paramref name="shift"/>. The case may be
    /// a recorded defect: then the row says what the library does, and the next row what its users mean.
    /// </summary>
    public RowCheck Case(string call, object arguments, string name, int column = 1, long last = long.MaxValue, long shift = 0)
    {
        PeerCase peer = PeerCase.All.GetValueOrDefault(name) ?? PeerCase.Defects[name];
        double allowed = peer.Tolerance * peer.Largest(column);
        return new(
            section,
            call,
            arguments,
            made =>
            {
                var schedule = (Schedule)made;
                foreach (double[] row in peer.Rows.Where(row => row[0] <= last))
                {
                    Near(row[column], schedule.At((long)row[0] - shift), allowed, $"{name} at step {row[0]}", made);
                }
            }
        )
        {
            Case = last == long.MaxValue && PeerCase.All.ContainsKey(name) ? (name, column) : null,
        };
    }

    /// <summary>A formula of the step, for all steps from 0 to the last.</summary>
    public RowCheck Formula<T>(string call, T arguments, Func<T, double, double> peer, long last, double tolerance = 1e-13)
        where T : notnull =>
        new(
            section,
            call,
            arguments,
            made =>
            {
                double[] values = [.. Enumerable.Range(0, (int)last + 1).Select(step => peer(arguments, step))];
                double allowed = tolerance * values.Max(Math.Abs);
                for (int step = 0; step <= last; step++)
                {
                    Near(values[step], ((Schedule)made).At(step), allowed, $"step {step}", made);
                }
            }
        );

    /// <summary>A rule that takes the metrics seen so far to a share of the rate: the peer's, on many runs of metrics.</summary>
    public RowCheck Metrics<T>(string call, T arguments, Func<T, IEnumerable<double>, IEnumerable<double>> peer)
        where T : notnull =>
        new(
            section,
            call,
            arguments,
            made =>
            {
                var plateau = (Plateau)made;
                var random = new Random(1);
                bool reduced = false;
                for (int run = 0; run < 300; run++)
                {
                    double[] metrics = [.. Enumerable.Range(0, 60).Select(_ => Math.Round(1 + random.NextDouble(), 2))];
                    PlateauState state = plateau.Start;
                    foreach ((int index, double share) in peer(arguments, metrics).Index())
                    {
                        state = plateau.Next(state, metrics[index]);
                        Near(share, state.Factor, 1e-12, $"metric {index} of run {run}", made);
                    }
                    reduced |= state.Factor < 1;
                }
                Assert.True(reduced, "No run reduces anything.");
            }
        );

    private static void Near(double expected, double actual, double allowed, string where, object made) =>
        Assert.True(
            Math.Abs(actual - expected) <= allowed,
            $"{where}: {actual:R}, the peer has {expected:R}; allowed are {allowed:R}. {made}"
        );
}
