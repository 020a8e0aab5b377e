namespace Schedules.FSharp

module internal Named =

    /// The text of a function: the name of its class, as the library itself has it of a lambda that F# makes a delegate of.
    let by (f: 'F) = f.GetType().Name
