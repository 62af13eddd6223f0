using System.Text;
using Uppfoljning.Cli;

// Windows consoles otherwise turn å, ä and ö into something else.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), Console.OutputEncoding) { AutoFlush = false, NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), Console.OutputEncoding) { AutoFlush = true, NewLine = "\n" };
return CommandLine.Run(args, new Surroundings(output, error, Environment.CurrentDirectory)
{
    HasColour = !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
});
