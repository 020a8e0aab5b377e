using System;
using System.Security.Cryptography;
using System.Text;
using FsCheck;

namespace Schedules.Properties;

/// <summary>The seed of all random values in the tests.</summary>
/// <remarks>
/// SCHEDULES_SEED is any text; without it, the seed is the same in every run. The seed of a test is made from that text and the test's
/// name: its cases depend neither on other tests nor on their order, and two laws on the same type have different cases.
/// </remarks>
internal static class Seed
{
    private static readonly string text = Environment.GetEnvironmentVariable("SCHEDULES_SEED") ?? "1";

    /// <summary>The seed for a test.</summary>
    public static Rnd Of(string test) => new(BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes($"{text} {test}"))));

    /// <summary>
    /// The seed for a law, in FsCheck's format. A text such as (1,3,5), which FsCheck prints, repeats one case, and is used for every law.
    /// </summary>
    public static string OfLaw(string law) => text.Contains(',', StringComparison.Ordinal) ? text : $"{Of(law)}";
}
