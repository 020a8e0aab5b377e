using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Schedules.Fuzz;

Options options;
try
{
    options = Options.Of(args, [.. Targets.OfTheLibrary, StateCase.Target]);
}
catch (FormatException error)
{
    Console.Error.WriteLine($"{error.Message}\n{Options.Usage}");
    return 2;
}

// A stack overflow ends the process; the file then has the case.
string note = Path.Combine(Path.GetTempPath(), $"schedules-fuzz-{Environment.ProcessId}.txt");
using FileStream file = new(note, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
Console.WriteLine(
    $"Seed {options.Seed}, until {DateTime.Now + options.Time:T}. Should the process end by itself, {note} says which case it was."
);

var memory = new Memory(report: Console.WriteLine);
var fuzzer = new Fuzzer(options.Targets, options.Seed)
{
    MostCases = options.Cases,
    Announce = again =>
    {
        RandomAccess.Write(file.SafeFileHandle, Encoding.ASCII.GetBytes(again.PadRight(64) + "\n"), fileOffset: 0);
        memory.Look();
    },
};
IReadOnlyList<Failure> failures = fuzzer.Run(options.Time);
foreach (Failure failure in failures)
{
    Console.WriteLine(failure);
}
Console.WriteLine(string.Join(", ", fuzzer.Counts.Select(count => $"{count.Cases:N0} cases of {count.Target}")));
Console.WriteLine(failures.Count == 0 && !memory.Grows ? $"Nothing was found; {memory}." : $"{failures.Count} found; {memory}.");
file.Close();
File.Delete(note);
return failures.Count == 0 && !memory.Grows ? 0 : 1;
