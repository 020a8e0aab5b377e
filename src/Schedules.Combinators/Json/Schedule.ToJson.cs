using System;
using System.IO;
using System.Text;
using System.Text.Json;
using Schedules.Json;

namespace Schedules;

public partial class Schedule
{
    /// <summary>Writes this schedule as JSON.</summary>
    /// <param name="indented">Whether the text has a line for each value instead of one line for all.</param>
    /// <returns>
    /// The text: the version of the format, and then the kind of each part with its parameters by their names. <see cref="FromJson"/> reads
    /// an equal schedule from it.
    /// </returns>
    /// <remarks>
    /// Numbers keep all their bits. <c>JsonSerializer</c> writes and reads schedules too, in the same form, without any option. The format
    /// is described in <c>docs/json.md</c>.
    /// </remarks>
    /// <exception cref="NotSupportedException">
    /// A part is a function, which has no JSON (the message names it); a value is not finite, which <c>Times</c> can cause; or objects and
    /// arrays are nested more than 64 levels deep.
    /// </exception>
    /// <example>
    /// <code>
    /// Hold(0.1, 30).ToJson() // => {"version":1,"kind":"hold","value":0.1,"steps":30}
    /// </code>
    /// </example>
    public string ToJson(bool indented = false)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = indented, NewLine = "\n" }))
        {
            JsonText.Write(json, this);
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
