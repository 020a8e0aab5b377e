/// Nothing of the library is left out here.
module Everything

open System.IO
open System.Reflection
open System.Reflection.Metadata
open System.Reflection.PortableExecutable
open Schedules
open Xunit

/// The names of the library's methods that these tests call, as they stand in their compiled code.
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

/// The names of the methods that the library gives to be called: not those that every record has, nor operators.
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
