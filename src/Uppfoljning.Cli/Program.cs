using System.Text;
using Uppfoljning.Cli;

// Windows consoles otherwise turn å, ä and ö into something else.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), Console.OutputEncoding) { AutoFlush = false, NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), Console.OutputEncoding) { AutoFlush = true, NewLine = "\n" };
Console.CancelKeyPress += (_, pressed) =>
{
    // What is half made is cleaned up by the next build; an earlier report is not touched until a new one is whole.
    pressed.Cancel = true;
    error.WriteLine("avbrutet; den tidigare rapporten står kvar");
    Environment.Exit(130);
};
var hasColour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
return CommandLine.Run(args, new Surroundings(output, error, Environment.CurrentDirectory)
{
    OutputHasColour = hasColour && !Console.IsOutputRedirected,
    ErrorHasColour = hasColour && !Console.IsErrorRedirected,
});
