using System;

namespace Schedules.Notebook;

/// <summary>Names the class that shows a type in a .NET Interactive notebook.</summary>
/// <remarks>
/// .NET Interactive finds this attribute, the class it names and what that class makes by their names, so that a library is shown without
/// a reference to it (docs/formatting.md in dotnet/interactive). It looks at the attributes that the type of the value inherits too.
/// </remarks>
/// <param name="formatterSourceType">A class with a constructor without parameters and a method <c>CreateTypeFormatters</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>The class that makes the formatters.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>What a cell shows: both, so that a saved notebook reads well wherever it is opened.</summary>
    public string[] PreferredMimeTypes { get; } = ["text/html", "text/plain"];
}
