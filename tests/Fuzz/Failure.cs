namespace Schedules.Fuzz;

/// <summary>What was found, and how it is found again.</summary>
internal sealed record Failure(string Target, int Seed, string Message, string Code)
{
    public override string ToString() => $"{Message}\n\n{Code}\n\nAgain: --only {Target} --seed {Seed} --cases 1\n";
}
