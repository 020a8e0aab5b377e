using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Threading.Tasks;
using Xunit;

namespace Schedules.Package.Tests;

/// <summary>The programs in <c>Consumers</c>, which only reference the packages.</summary>
public class Users : IClassFixture<Programs>
{
    [Theory]
    [InlineData("CSharp")]
    [InlineData("TorchCSharp")]
    public async Task In_CSharp_get_the_assembly_of_their_target(string name)
    {
        Assert.Equal(".NETCoreApp,Version=v10.0: 0 differences", await Programs.OutputAsync(name, "net10.0"));
        Assert.Equal(".NETStandard,Version=v2.0: 0 differences", await Programs.OutputAsync(name, "net8.0"));
    }

    [Theory]
    [InlineData("FSharp")]
    [InlineData("TorchFSharp")]
    public async Task In_FSharp_use_it_too(string name) =>
        Assert.EndsWith("F#: 0 differences", await Programs.OutputAsync(name, "net10.0"), StringComparison.Ordinal);

    [Theory]
    [InlineData("LawsCSharp", "net10.0")]
    [InlineData("LawsCSharp", "net8.0")]
    [InlineData("LawsFSharp", "net10.0")]
    public async Task Keep_a_property_suite_of_ten_lines(string name, string target)
    {
        Assert.EndsWith(
            "hits 0.0001 at step 999: it has 0.0\n  of Warmup(0.001, 100).Hold(10).Decay(0.0, 889, Curve.Cosine)",
            await Programs.OutputAsync(name, target),
            StringComparison.Ordinal
        );
        string[] preamble = ["//", "using ", "open "];
        Assert.InRange(
            File.ReadLines(Directory.GetFiles(Packed.InTests("Consumers", name), "Program.*").Single())
                .Count(line => line.Length > 0 && !preamble.Any(start => line.StartsWith(start, StringComparison.Ordinal))),
            1,
            10
        );
    }

    [Fact]
    public async Task Trimmed_and_compiled_ahead_of_time_do_what_they_did_before()
    {
        string project = Packed.InTests("Consumers", "Trimmed");
        await DotNet.RunAsync("dotnet", "publish", project);
        string whole = Directory.GetDirectories(Path.Combine(project, "bin", "Release", "net10.0")).Single();
        Assert.Subset(MethodsCalledBy(Path.Combine(whole, "Trimmed.dll")), Methods);

        string before = await DotNet.RunAsync(Program(whole, "Trimmed"));
        Assert.True(before.Length > 100_000);
        Assert.Equal(before, await DotNet.RunAsync(Program(Path.Combine(whole, "publish"), "Trimmed")));
        Assert.True(SizeOf(whole, "System.Linq.dll") > 2 * SizeOf(Path.Combine(whole, "publish"), "System.Linq.dll"));

        if (await PublishNativeAsync() is { } published)
        {
            Assert.Equal(before, await DotNet.RunAsync(Program(published, "Native")));
            Assert.False(File.Exists(Path.Combine(published, "Native.dll")));
        }
    }

    // The folder of the native program; null if there is no linker and SCHEDULES_NO_NATIVE_LINKER allows that.
    private static async Task<string?> PublishNativeAsync()
    {
        string project = Packed.InTests("Consumers", "Native");
        (int exitCode, string output) = await DotNet.TryAsync("dotnet", "publish", project);
        if (exitCode != 0 && output.Contains("Platform linker", StringComparison.Ordinal))
        {
            const string Missing = "No program was compiled ahead of time: there is no native linker.";
            Assert.True(
                Environment.GetEnvironmentVariable("SCHEDULES_NO_NATIVE_LINKER") == "1",
                $"{Missing} Debian and Ubuntu: apt-get install gcc libc6-dev. SCHEDULES_NO_NATIVE_LINKER=1 leaves it out.\n{output}"
            );
            TestContext.Current.AddWarning(Missing);
            return null;
        }
        Assert.True(exitCode == 0, output);
        return Path.Combine(Directory.GetDirectories(Path.Combine(project, "bin", "Release", "net10.0")).Single(), "publish");
    }

    private static string Program(string folder, string name) => Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name);

    private static long SizeOf(string folder, string file) => new FileInfo(Path.Combine(folder, file)).Length;

    // The names of the library's public methods, except operators and those that the compiler generates for records.
    private static HashSet<string> Methods =>
        [
            .. typeof(Schedule)
                .Assembly.GetExportedTypes()
                .SelectMany(type =>
                    type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                )
                .Where(method => !method.IsSpecialName && !method.IsVirtual && !method.Name.Contains('<', StringComparison.Ordinal))
                .Select(method => method.Name),
        ];

    private static HashSet<string> MethodsCalledBy(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. metadata
                .MemberReferences.Select(metadata.GetMemberReference)
                .Where(member => member.Parent.Kind == HandleKind.TypeReference)
                .Where(member =>
                    metadata.StringComparer.Equals(
                        metadata.GetTypeReference((TypeReferenceHandle)member.Parent).Namespace,
                        nameof(Schedules)
                    )
                )
                .Select(member => metadata.GetString(member.Name)),
        ];
    }
}
