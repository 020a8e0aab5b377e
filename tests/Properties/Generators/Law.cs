using System;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Schedules.Properties;

/// <summary>How a law is checked: for random arguments, shrunk to a small counterexample where it fails.</summary>
/// <remarks>
/// SCHEDULES_CASES says how many cases each law is tried on (if not set 1,000, or what the project says); SCHEDULES_REPLAY repeats a
/// failure: the two numbers in brackets behind StdGen in its message, with a comma between them. SCHEDULES_SHRINK=0 leaves a
/// counterexample as it was found, where it matters only that there is one.
/// </remarks>
internal static class Law
{
    private static readonly int cases = int.Parse(
        Environment.GetEnvironmentVariable("SCHEDULES_CASES") ?? AppContext.GetData("Schedules.Cases") as string ?? "1000",
        CultureInfo.InvariantCulture
    );

    private static readonly string? replay = Environment.GetEnvironmentVariable("SCHEDULES_REPLAY");

    private static readonly bool shrinks = Environment.GetEnvironmentVariable("SCHEDULES_SHRINK") != "0";

    private static readonly Config config = Replayed(
        Config.QuickThrowOnFailure.WithMaxTest(cases).WithMaxRejected(cases * 10).WithQuietOnSuccess(true)
    );

    public static void ForAll<T>(Action<T> law) => Prop.ForAll(Given<T>(), law).Check(config);

    public static void ForAll<T1, T2>(Action<T1, T2> law) => Prop.ForAll(Given<T1>(), Given<T2>(), law).Check(config);

    public static void ForAll<T1, T2, T3>(Action<T1, T2, T3> law) => Prop.ForAll(Given<T1>(), Given<T2>(), Given<T3>(), law).Check(config);

    public static void ForAll<T>(Arbitrary<T> given, Action<T> law) => Prop.ForAll(Shrinking(given), law).Check(config);

    private static Arbitrary<T> Given<T>() => Shrinking(Arbitraries.Map.ArbFor<T>());

    private static Arbitrary<T> Shrinking<T>(Arbitrary<T> given) => shrinks ? given : Arb.From(given.Generator);

    private static Config Replayed(Config config)
    {
        if (replay is null)
        {
            return config;
        }
        string[] seed = replay.Split(',');
        return config.WithReplay(ulong.Parse(seed[0], CultureInfo.InvariantCulture), ulong.Parse(seed[1], CultureInfo.InvariantCulture));
    }
}
