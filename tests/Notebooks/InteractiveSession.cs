using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Schedules.Properties;
using Xunit;

namespace Schedules.Notebooks.Tests;

/// <summary>
/// A process of .NET Interactive, with its kernels for C# and F#. In stdio mode it reads a command as a line of JSON and writes an event as one.
/// </summary>
internal sealed class InteractiveSession : IAsyncDisposable
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(10);

    private readonly Process process;
    private readonly StringBuilder errors = new();
    private int cells;

    private InteractiveSession(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
        process.BeginErrorReadLine();
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Starts a session and waits until its kernels are ready.</summary>
    /// <param name="folder">The folder that relative paths in cells are resolved against; in an editor it is that of the notebook.</param>
    /// <param name="environment">Variables to set for the process.</param>
    public static async Task<InteractiveSession> StartAsync(string folder, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", ["dotnet-interactive", "stdio", "--working-dir", folder])
        {
            // The tool manifest is searched from here upwards.
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_INTERACTIVE_SKIP_FIRST_TIME_EXPERIENCE"] = "1";
        // The tool enables the server garbage collector, with a heap for each core.
        start.Environment["DOTNET_gcServer"] = "0";
        foreach ((string? name, string? value) in environment)
        {
            start.Environment[name] = value;
        }
        var session = new InteractiveSession(Process.Start(start)!);
        await session.EventsAsync(envelope => Is(envelope, "KernelReady"));
        return session;
    }

    /// <summary>Runs a cell in the kernel of a language, <c>csharp</c> or <c>fsharp</c>.</summary>
    /// <returns>The events of the cell, from the first to the last.</returns>
    /// <exception cref="CellException">The cell does not compile, or throws.</exception>
    public async Task<IReadOnlyList<JsonNode>> RunAsync(string kernel, string code)
    {
        string token = $"cell-{++cells}";
        await SendAsync("SubmitCode", token, new JsonObject { ["code"] = code, ["targetKernelName"] = kernel });
        List<JsonNode> events = await EventsAsync(envelope =>
            (string?)envelope["command"]?["token"] == token && (Is(envelope, "CommandSucceeded") || Is(envelope, "CommandFailed"))
        );
        return Is(events[^1], "CommandFailed") ? throw new CellException(code, (string)events[^1]["event"]!["message"]!) : events;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            // The process does not end when its input is closed.
            await SendAsync("Quit", "quit", []);
            using var late = new CancellationTokenSource(patience);
            await process.WaitForExitAsync(late.Token);
        }
        catch (Exception error) when (error is OperationCanceledException or IOException)
        {
            process.Kill(entireProcessTree: true);
        }
        process.Dispose();
    }

    /// <summary>Whether an event is of this type.</summary>
    public static bool Is(JsonNode envelope, string eventType) => (string?)envelope["eventType"] == eventType;

    private async Task SendAsync(string commandType, string token, JsonObject command)
    {
        var line = new JsonObject
        {
            ["token"] = token,
            ["commandType"] = commandType,
            ["command"] = command,
        };
        await process.StandardInput.WriteLineAsync(line.ToJsonString().AsMemory(), Cancelled);
        await process.StandardInput.FlushAsync(Cancelled);
    }

    private async Task<List<JsonNode>> EventsAsync(Func<JsonNode, bool> isLast)
    {
        List<JsonNode> events = [];
        while (await process.StandardOutput.ReadLineAsync(Cancelled) is { } line)
        {
            // Other lines are a greeting.
            if (line is ['{', ..])
            {
                events.Add(JsonNode.Parse(line)!);
                if (isLast(events[^1]))
                {
                    return events;
                }
            }
        }
        throw new InvalidOperationException($".NET Interactive has ended by itself:\n{errors}");
    }
}
