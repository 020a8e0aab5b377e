using System;
using System.Security.Cryptography;
using System.Text;
using FsCheck;

namespace Schedules.Properties;

/// <summary>Where everything random in the tests begins.</summary>
/// <remarks>
/// SCHEDULES_SEED is any text; without it, it is the same in every run. Each test makes a seed of its own from that text and its name: what it
/// tries depends neither on other tests nor on their order, and two laws on the same type try different cases.
/// </remarks>
internal static class Seed
{
    private static readonly string text = Environment.GetEnvironmentVariable("SCHEDULES_SEED") ?? "1";

    /// <summary>The seed for a test.</summary>
    public static Rnd Of(string test) => new(BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes($"{text} {test}"))));

    /// <summary>The seed for a law, as FsCheck reads it. A text such as (1,3,5), which FsCheck prints, is one case, and is taken for every law.</summary>
    public static string OfLaw(string law) => text.Contains(',', StringComparison.Ordinal) ? text : $"{Of(law)}";
}
