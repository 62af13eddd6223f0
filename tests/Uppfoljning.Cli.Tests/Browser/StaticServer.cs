using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Uppfoljning.Cli.Tests.Browser;

/// <summary>
/// A folder as a web site on this machine alone, at a port that the system chooses. It knows no more of HTTP than a browser needs to show
/// the folder's files: a request is a GET, and each has a connection of its own.
/// </summary>
internal sealed class StaticServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly string folder;

    public StaticServer(string folder)
    {
        this.folder = folder;
        listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
        _ = Listen();
    }

    public Uri Address { get; }

    public void Dispose() => listener.Dispose();

    private async Task Listen()
    {
        try
        {
            while (true) _ = Answer(await listener.AcceptTcpClientAsync());
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            // The listener is stopped, and that is how the loop ends.
        }
    }

    private async Task Answer(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.ASCII, false, 1024, leaveOpen: true);
                if ((await reader.ReadLineAsync())?.Split(' ') is not ["GET", var path, _]) return;
                while (await reader.ReadLineAsync() is not (null or "")) { }
                await Send(stream, Find(path));
            }
            catch (Exception end) when (end is IOException or SocketException)
            {
                // The browser has turned away: a page was left before all of it had come.
            }
        }
    }

    private string? Find(string path)
    {
        var file = Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(path.Split('?')[0]).TrimStart('/')));
        return file.StartsWith(folder, StringComparison.Ordinal) && File.Exists(file) ? file : null;
    }

    private static async Task Send(NetworkStream stream, string? file)
    {
        var body = file is null ? [] : await File.ReadAllBytesAsync(file);
        var status = file is null ? "404 Not Found" : "200 OK";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"HTTP/1.1 {status}\r\nContent-Type: {TypeOf(file)}\r\nContent-Length: {body.Length}\r\nCache-Control: max-age=3600\r\nConnection: close\r\n\r\n"));
        await stream.WriteAsync(body);
    }

    private static string TypeOf(string? file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html",
        ".css" => "text/css",
        ".js" => "text/javascript",
        ".ttf" => "font/ttf",
        ".png" => "image/png",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
