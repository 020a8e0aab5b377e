using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace Schedules;

// A kind of part: its fields, and the call of the API that makes one of them.
internal sealed class JsonKind<T>(string name, Func<JsonFields, T> make, params JsonField[] fields)
{
    internal string Name { get; } = name;

    internal Func<JsonFields, T> Make { get; } = make;

    internal IReadOnlyList<JsonField> Fields => fields;

    internal byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    // Which field a name stands for, or -1.
    internal int IndexOf(ref Utf8JsonReader reader)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            if (JsonToken.Is(ref reader, fields[i].Utf8Name))
            {
                return i;
            }
        }
        return -1;
    }
}
