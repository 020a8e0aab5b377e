namespace Schedules.Fuzz;

/// <summary>A failure, with the seed that reproduces it.</summary>
internal sealed record Failure(string Target, int Seed, string Message, string Code)
{
    public override string ToString() => $"{Message}\n\n{Code}\n\nAgain: --only {Target} --seed {Seed} --cases 1\n";
}
