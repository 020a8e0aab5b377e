using System.Collections.Generic;

namespace Schedules;

// What the fields of one part hold, by their names; and where each was read.
internal sealed class JsonFields(IReadOnlyList<JsonField> fields)
{
    private readonly object?[] values = new object?[fields.Count];
    private readonly long[] positions = new long[fields.Count];

    internal bool Has(int index) => values[index] is not null;

    internal void Set(int index, object value, long position)
    {
        values[index] = value;
        positions[index] = position;
    }

    internal double Number(string name, double otherwise = 0) => (double?)Value(name) ?? otherwise;

    internal long Steps(string name, long otherwise = 0) => (long?)Value(name) ?? otherwise;

    internal T? Part<T>(string name)
        where T : class => (T?)Value(name);

    internal long PositionOf(string? name, long otherwise) =>
        IndexOf(name) is >= 0 and int index && Has(index) ? positions[index] : otherwise;

    private object? Value(string name) => values[IndexOf(name)];

    private int IndexOf(string? name)
    {
        int index = fields.Count - 1;
        while (index >= 0 && fields[index].Name != name)
        {
            index--;
        }
        return index;
    }
}
