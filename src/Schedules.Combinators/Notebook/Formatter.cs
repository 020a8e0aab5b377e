using System;
using System.IO;

namespace Schedules.Notebook;

/// <summary>Writes values of one type as one kind of text; .NET Interactive knows its two members by their names.</summary>
internal sealed class Formatter<T>(string mimeType, Func<T, string> show)
{
    /// <summary>The kind of text.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Writes a value, and says whether it could: where not, .NET Interactive goes on to its own formatters.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not T value)
        {
            return false;
        }
        writer.Write(show(value));
        return true;
    }
}
