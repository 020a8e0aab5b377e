using System.Text;
using System.Text.Json;

namespace Schedules;

// Reads a value: its name for messages, and how many objects and arrays are open around it.
internal delegate object JsonReading(ref Utf8JsonReader reader, string name, int level);

// A field of a kind of part: what it is called, how it is read, and whether it may be left out.
internal sealed class JsonField(string name, JsonReading read, bool optional = false)
{
    internal string Name { get; } = name;

    internal JsonReading Read { get; } = read;

    internal bool IsOptional { get; } = optional;

    internal byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);
}
