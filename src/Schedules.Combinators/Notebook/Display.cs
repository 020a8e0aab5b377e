using System.Collections.Generic;

namespace Schedules.Notebook;

/// <summary>Shows values of one type in a notebook, as HTML and as text.</summary>
internal abstract class Display<T>
{
    /// <summary>Creates the formatters. .NET Interactive calls this method by its name.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
        [new Formatter<T>("text/html", value => Html.Block(ToHtml(value))), new Formatter<T>("text/plain", ToText)];

    private protected abstract string ToHtml(T value);

    private protected abstract string ToText(T value);
}
