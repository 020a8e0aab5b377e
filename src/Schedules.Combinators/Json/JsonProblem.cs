using System;
using System.Text.Json;

namespace Schedules;

// What is wrong with a text, and at which of its tokens; where that is, in the words of a path, is found out only when it is needed.
internal sealed class JsonProblem(long position, string message, Exception? inner = null) : Exception(message, inner)
{
    internal long Position { get; } = position;

    // Within a document of the user's own it is the serializer that knows the path, which it adds if there is none.
    internal static JsonException Error(string path, string message, int depth, Exception? inner = null) =>
        depth == 0
            ? new JsonException(
                $"{path}: {message}",
                path,
                (inner as JsonException)?.LineNumber,
                (inner as JsonException)?.BytePositionInLine,
                inner
            )
            : new JsonException($"Within the value, {path}: {message}", inner);
}
