namespace Schedules;

// What makes one value of two.
internal abstract record Combination
{
    // The verb that asks for it, and what it takes beside the other schedule.
    internal abstract string Verb { get; }

    internal virtual string? Argument => null;

    internal abstract double Apply(double left, double right);
}
