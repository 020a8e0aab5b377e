using System;
using System.Text;

namespace Schedules;

// What is done to every value of a schedule.
internal abstract record Operation
{
    internal abstract double Apply(double value);

    internal virtual void ApplyTo(Span<double> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Apply(values[i]);
        }
    }

    internal abstract Description Describe(Schedule? source = null);

    // The call that asks for it, after the code of the schedule.
    internal void WriteCode(StringBuilder code) => Describe().WriteCode(code.Append('.'));

    public sealed override string ToString() => Describe().Kind;
}
