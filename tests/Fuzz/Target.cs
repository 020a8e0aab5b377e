using System;

namespace Schedules.Fuzz;

/// <summary>What the fuzzer is let loose on: a name, and a random case for each seed.</summary>
internal sealed record Target(string Name, Func<int, Case> CaseOf);
