using System.Collections.Generic;

namespace Schedules.Notebook;

/// <summary>How a type is shown in a notebook: as HTML and as text.</summary>
internal abstract class Display<T>
{
    /// <summary>Makes the formatters; .NET Interactive knows this method by its name.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
        [new Formatter<T>("text/html", value => Html.Block(ToHtml(value))), new Formatter<T>("text/plain", ToText)];

    private protected abstract string ToHtml(T value);

    private protected abstract string ToText(T value);
}
