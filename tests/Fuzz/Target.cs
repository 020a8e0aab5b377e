using System;

namespace Schedules.Fuzz;

/// <summary>A target of the fuzzer: a name, and a random case for each seed.</summary>
internal sealed record Target(string Name, Func<int, Case> CaseOf);
