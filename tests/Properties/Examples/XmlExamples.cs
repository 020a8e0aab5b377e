using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;

namespace Schedules.Properties.Examples;

/// <summary>The examples in the documentation of an assembly.</summary>
internal static class XmlExamples
{
    /// <summary>Each member with an example, by the compiler's name for it.</summary>
    public static IReadOnlyDictionary<string, string[]> Of(Assembly assembly) =>
        XDocument
            .Load(Path.ChangeExtension(assembly.Location, ".xml"))
            .Descendants("member")
            .Where(member => member.Descendants("example").Any())
            .ToDictionary(
                member => (string)member.Attribute("name")!,
                member => member.Descendants("example").Descendants("code").Select(code => code.Value).ToArray()
            );
}
