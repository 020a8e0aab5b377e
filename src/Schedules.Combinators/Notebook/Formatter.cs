using System;
using System.IO;

namespace Schedules.Notebook;

/// <summary>Writes values of one type in one MIME type. .NET Interactive calls the two members by their names.</summary>
internal sealed class Formatter<T>(string mimeType, Func<T, string> show)
{
    /// <summary>The MIME type of the text.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Writes a value. If it returns false, .NET Interactive tries its own formatters.</summary>
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
