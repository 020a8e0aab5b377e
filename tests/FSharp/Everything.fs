/// These tests call every method of the library.
module Everything

open System.IO
open System.Reflection
open System.Reflection.Metadata
open System.Reflection.PortableExecutable
open Schedules
open Xunit

/// The names of the library's methods that the compiled tests call.
let private called =
    use stream = File.OpenRead(Assembly.GetExecutingAssembly().Location)
    use file = new PEReader(stream)
    let metadata = file.GetMetadataReader()

    let isOurs (parent: EntityHandle) =
        parent.Kind = HandleKind.TypeReference
        && metadata.GetString(metadata.GetTypeReference(TypeReferenceHandle.op_Explicit parent).Namespace) = nameof Schedules

    set
        [
            for handle in metadata.MemberReferences do
                let reference = metadata.GetMemberReference handle

                if isOurs reference.Parent then
                    metadata.GetString reference.Name
        ]

/// The names of the library's public methods, except operators and those that the compiler generates for records.
let private offered =
    let declared = BindingFlags.Public ||| BindingFlags.Instance ||| BindingFlags.Static ||| BindingFlags.DeclaredOnly

    set
        [
            for kind in typeof<Schedule>.Assembly.GetExportedTypes() do
                for method in kind.GetMethods declared do
                    if not method.IsSpecialName && not method.IsVirtual && not (method.Name.Contains '<') then
                        method.Name
        ]

[<Fact>]
let ``every method of the library is called from F# in these tests`` () = Assert.Empty(offered - called)
