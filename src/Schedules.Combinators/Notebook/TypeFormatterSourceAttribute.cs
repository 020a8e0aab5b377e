using System;

namespace Schedules.Notebook;

/// <summary>Names the class that shows a type in a .NET Interactive notebook.</summary>
/// <remarks>
/// .NET Interactive looks up this attribute, the class it names and that class's formatters by name, so that a library needs no reference
/// to it (docs/formatting.md in dotnet/interactive). It also reads the attributes of base types.
/// </remarks>
/// <param name="formatterSourceType">A class with a constructor without parameters and a method <c>CreateTypeFormatters</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>The class that makes the formatters.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The MIME types of a cell's output: both, so that any viewer of a saved notebook finds one that it can show.</summary>
    public string[] PreferredMimeTypes { get; } = ["text/html", "text/plain"];
}
