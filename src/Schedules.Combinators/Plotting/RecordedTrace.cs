using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Schedules.Numerics;

namespace Schedules.Plotting;

// A trace of recorded values: values[i] is the one of step firstStep + i.
internal sealed class RecordedTrace(string name, ImmutableArray<double> values, long firstStep, SeriesStyle style) : Trace(name, style)
{
    internal override long LastStep => StepMath.Add(firstStep, Math.Max(0, values.Length - 1));

    private protected override IEnumerable<TracePoint> Points(StepRange range, long column)
    {
        for (long i = Math.Max(0, range.First - firstStep); i < values.Length && firstStep <= range.Last - i; i++)
        {
            yield return new TracePoint(firstStep + i, values[(int)i]);
        }
    }
}
