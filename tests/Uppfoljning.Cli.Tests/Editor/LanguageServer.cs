using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Uppfoljning.Cli.Tests.Editor;

/// <summary>
/// yaml-language-server, which editors run for YAML, spoken to as an editor does: the Language Server Protocol over its standard streams.
/// When the time is out the process is killed, and what is waited for fails. Lines and columns are 0-based, as in the protocol.
/// </summary>
internal sealed class LanguageServer : IDisposable
{
    private static readonly TimeSpan limit = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly CancellationTokenSource timeout = new(limit);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> answers = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonArray>> diagnostics = new(StringComparer.Ordinal);
    private int requests;

    public LanguageServer()
    {
        process = Process.Start(new ProcessStartInfo("node", [Script, "--stdio"]) { RedirectStandardInput = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("node startade inte.");
        timeout.Token.Register(Kill);
        _ = Task.Run(Listen);
        Ask("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = null,
            ["capabilities"] = new JsonObject
            {
                ["textDocument"] = new JsonObject { ["completion"] = new JsonObject { ["completionItem"] = new JsonObject { ["snippetSupport"] = true } } },
                ["workspace"] = new JsonObject { ["configuration"] = true },
            },
        });
        Tell("initialized", []);
    }

    public static string Script { get; } = ProjectFiles.At("artifacts", "editor", "node_modules", "yaml-language-server", "bin", "yaml-language-server");

    /// <summary>Opens a file as if it held a text, and returns what the editor marks in it.</summary>
    public IReadOnlyList<Mark> Open(string path, string text) => Open([(path, text)]).Single();

    /// <summary>Opens files at once: the editor lets a moment pass after each, in case more is typed.</summary>
    public IReadOnlyList<IReadOnlyList<Mark>> Open(IEnumerable<(string Path, string Text)> files)
    {
        var waited = files.Select(file => BeginOpen(Uri(file.Path), file.Text)).ToList();
        return [.. waited.Select(found => Wait(found).Select(ReadMark).ToList())];
    }

    /// <summary>What the editor offers at a place: what it shows, and what it then writes.</summary>
    public IReadOnlyList<(string Label, string Text)> Complete(string path, int line, int column) =>
        [.. Ask("textDocument/completion", At(path, line, column))!["items"]!.AsArray().Select(item => ((string)item!["label"]!, (string)(item["textEdit"]?["newText"] ?? item["insertText"])!))];

    /// <summary>What the editor shows when the pointer rests at a place.</summary>
    public string Hover(string path, int line, int column) => (string?)Ask("textDocument/hover", At(path, line, column))?["contents"]?["value"] ?? "";

    public void Dispose()
    {
        Kill();
        process.Dispose();
        timeout.Dispose();
    }

    private TaskCompletionSource<JsonArray> BeginOpen(string uri, string text)
    {
        var found = diagnostics[uri] = NewAnswer<JsonArray>();
        Tell("textDocument/didOpen", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "yaml", ["version"] = 1, ["text"] = text } });
        return found;
    }

    private static Mark ReadMark(JsonNode? mark)
    {
        var start = mark!["range"]!["start"]!;
        return new Mark((int)start["line"]!, (int)start["character"]!, (string)mark["message"]!);
    }

    private static JsonObject At(string path, int line, int column) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = Uri(path) },
        ["position"] = new JsonObject { ["line"] = line, ["character"] = column },
    };

    private static string Uri(string path) => new Uri(path).AbsoluteUri;

    private static TaskCompletionSource<T> NewAnswer<T>() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private JsonNode? Ask(string method, JsonObject parameters)
    {
        var id = Interlocked.Increment(ref requests);
        var answer = answers[id] = NewAnswer<JsonNode?>();
        Send(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters });
        return Wait(answer);
    }

    private void Tell(string method, JsonObject parameters) => Send(new JsonObject { ["method"] = method, ["params"] = parameters });

    private T Wait<T>(TaskCompletionSource<T> answer) => answer.Task.WaitAsync(timeout.Token).GetAwaiter().GetResult();

    private void Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var bytes = Encoding.UTF8.GetBytes(message.ToJsonString());
        lock (answers)
        {
            var stream = process.StandardInput.BaseStream;
            stream.Write(Encoding.ASCII.GetBytes($"Content-Length: {bytes.Length}\r\n\r\n"));
            stream.Write(bytes);
            stream.Flush();
        }
    }

    private void Listen()
    {
        try
        {
            while (Read() is { } message) Take(message);
            Fail(new IOException("yaml-language-server avslutade sig själv."));
        }
        catch (Exception fault) when (fault is IOException or JsonException or ObjectDisposedException or InvalidOperationException)
        {
            Fail(fault);
        }
    }

    private JsonNode? Read()
    {
        var stream = process.StandardOutput.BaseStream;
        var length = 0;
        for (var line = ReadLine(stream); line != ""; line = ReadLine(stream))
        {
            if (line is null) return null;
            if (line.StartsWith("Content-Length: ", StringComparison.Ordinal)) length = int.Parse(line.AsSpan("Content-Length: ".Length), CultureInfo.InvariantCulture);
        }
        var bytes = new byte[length];
        stream.ReadExactly(bytes);
        return JsonNode.Parse(bytes);
    }

    private static string? ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        for (var next = stream.ReadByte(); next >= 0; next = stream.ReadByte())
        {
            if (next == '\n') return line.ToString().TrimEnd('\r');
            line.Append((char)next);
        }
        return null;
    }

    private void Take(JsonNode message)
    {
        var method = (string?)message["method"];
        if (method == "textDocument/publishDiagnostics")
        {
            if (diagnostics.TryGetValue((string)message["params"]!["uri"]!, out var waiting)) waiting.TrySetResult(message["params"]!["diagnostics"]!.AsArray());
        }
        else if (method is not null && message["id"] is { } question)
        {
            Send(new JsonObject { ["id"] = question.DeepClone(), ["result"] = method == "workspace/configuration" ? Settings(message["params"]!["items"]!.AsArray()) : null });
        }
        else if (method is null && message["id"] is { } id && answers.TryRemove((int)id, out var answer))
        {
            if (message["error"] is { } error) answer.TrySetException(new InvalidOperationException(error.ToJsonString()));
            else answer.TrySetResult(message["result"]);
        }
    }

    /// <summary>The usual ones, but for the public list of schemas: nothing is fetched.</summary>
    private static JsonArray Settings(JsonArray sections) => new([.. sections.Select(section => (string?)section?["section"] == "yaml"
        ? (JsonNode)new JsonObject { ["validate"] = true, ["hover"] = true, ["completion"] = true, ["schemaStore"] = new JsonObject { ["enable"] = false } }
        : null)]);

    private void Fail(Exception fault)
    {
        foreach (var answer in answers.Values) answer.TrySetException(fault);
        foreach (var waiting in diagnostics.Values) waiting.TrySetException(fault);
    }

    private void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }
    }

    /// <summary>A mark under a fault: its place, 0-based, and what is said of it.</summary>
    public sealed record Mark(int Line, int Column, string Message);
}
