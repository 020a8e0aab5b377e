using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Schedules.Fuzz;

/// <summary>The exceptions that each member of the library documents.</summary>
internal static class Documented
{
    private static readonly Dictionary<string, XElement> members = XDocument
        .Load(Path.ChangeExtension(typeof(Schedule).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => (string)member.Attribute("name")!);

    /// <summary>
    /// Whether the exception or a base class of it is documented; an ArgumentException must also name a parameter of the member.
    /// </summary>
    public static bool Allows(MethodBase member, Exception error)
    {
        // The documentation leaves out the null receiver of an extension method.
        if (
            error is ArgumentNullException receiver
            && member.IsDefined(typeof(ExtensionAttribute))
            && receiver.ParamName == member.GetParameters()[0].Name
        )
        {
            return true;
        }
        HashSet<string> documented = Exceptions(Id(member));
        for (Type? type = error.GetType(); type is not null && type != typeof(Exception); type = type.BaseType)
        {
            if (documented.Contains(type.FullName!))
            {
                return error is not ArgumentException bad || member.GetParameters().Any(parameter => parameter.Name == bad.ParamName);
            }
        }
        return false;
    }

    // Its own exceptions, and those of the member whose documentation it inherits.
    private static HashSet<string> Exceptions(string id) =>
        members.TryGetValue(id, out XElement? member)
            ?
            [
                .. member.Elements("exception").Select(exception => ((string)exception.Attribute("cref")!)[2..]),
                .. member.Elements("inheritdoc").SelectMany(other => Exceptions((string)other.Attribute("cref")!)),
            ]
            : [];

    // The name that the compiler gives a member in the documentation.
    private static string Id(MethodBase member)
    {
        bool isGetter = member is { IsSpecialName: true } && member.Name.StartsWith("get_", StringComparison.Ordinal);
        string kind = isGetter ? "P" : "M";
        string name =
            member is ConstructorInfo ? "#ctor"
            : isGetter ? member.Name[4..]
            : member.Name;
        string parameters = string.Join(",", member.GetParameters().Select(parameter => Name(parameter.ParameterType)));
        string result = member is MethodInfo { Name: "op_Implicit" } conversion ? "~" + Name(conversion.ReturnType) : "";
        return $"{kind}:{member.DeclaringType!.FullName}.{name}{(parameters.Length == 0 ? "" : $"({parameters})")}{result}";
    }

    private static string Name(Type type) =>
        type.IsGenericType
            ? $"{type.GetGenericTypeDefinition().FullName!.Split('`')[0]}{{{string.Join(",", type.GenericTypeArguments.Select(Name))}}}"
            : type.FullName!;
}
