using System.Linq;
using System.Text;

namespace Schedules.Text;

// A schedule, a curve or a tail, which can be written as code and as JSON.
internal interface IDescribed
{
    Description Describe();

    void WriteCode(StringBuilder code);
}

// The call that makes a schedule, a curve or a tail: the verb, what it is applied to, if anything, and the named arguments. Code and JSON
// are both written from it.
internal sealed class Description(string kind, IDescribed? of, params Argument[] arguments)
{
    // The verb in camel case, as in JSON.
    internal string Kind { get; } = kind;

    // A schedule or a curve.
    internal IDescribed? Of { get; } = of;

    internal Argument[] Arguments { get; } = arguments;

    // The fields in JSON.
    internal Argument[] Fields => Of is null ? Arguments : [.. Arguments, new Argument("of", Of)];

    // Applied to nothing, the verb is a static member of home, such as "Curve.".
    internal StringBuilder WriteCode(StringBuilder code, string home = "")
    {
        code.Append(Of is null ? home : "");
        Of?.WriteCode(code);
        code.Append(Of is null ? "" : ".");
        return WriteCall(code);
    }

    // Without a source and arguments it is a property, such as Curve.Cosine.
    private StringBuilder WriteCall(StringBuilder code)
    {
        code.Append(char.ToUpperInvariant(Kind[0])).Append(Kind, 1, Kind.Length - 1);
        return Of is null && Arguments.Length == 0 ? code : WriteArguments(code.Append('(')).Append(')');
    }

    // Arguments are written by position, so only the last ones can be left out.
    private StringBuilder WriteArguments(StringBuilder code)
    {
        int count = Arguments.Length;
        while (count > 0 && Arguments[count - 1].IsLeftOut)
        {
            count--;
        }
        for (int i = 0; i < count; i++)
        {
            code.Append(i > 0 ? ", " : "").Append(Arguments[i].Code);
        }
        return code;
    }
}

// An argument: a number or null, a number of steps, a bool, a curve, a tail, schedules, or a user's function.
internal readonly record struct Argument(string Name, object? Value, object? Default = null)
{
    internal bool IsLeftOut => Default is not null && Default.Equals(Value);

    internal string Code =>
        Value switch
        {
            double number => Literal.Of(number),
            long steps => Literal.Of(steps),
            bool truth => Literal.Of(truth),
            null => "null",
            _ => Value.ToString()!,
        };

    // A call with all of its arguments by name.
    internal static string Call(string name, Argument[] arguments) =>
        $"{name}({string.Join(", ", arguments.Select(argument => $"{argument.Name}: {argument.Code}"))})";
}

// A user's function, by its name or its source text.
internal sealed record Function(string Name)
{
    public override string ToString() => Name;
}
