namespace Schedules.FSharp

module internal Named =

    /// The name of a function in texts: that of its class, as for a lambda that F# converts to a delegate.
    let by (f: 'F) = f.GetType().Name
