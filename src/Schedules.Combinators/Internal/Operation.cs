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

    // The call that asks for it, after the code of the schedule.
    internal abstract void WriteCode(StringBuilder code);

    public sealed override string ToString()
    {
        var code = new StringBuilder();
        WriteCode(code);
        return code.ToString();
    }
}
