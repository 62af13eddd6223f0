namespace Uppfoljning.Cli.Tests.Editor;

/// <summary>A test that needs node and the language server of package.json here, which <c>./build.sh test</c> installs; else it is reported as skipped, by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWhereLanguageServerAttribute : FactAttribute
{
    public FactWhereLanguageServerAttribute()
    {
        if (!ExternalProgram.Exists("node")) Skip = "Saknas på den här datorn: node.";
        else if (!File.Exists(LanguageServer.Script)) Skip = "Saknas på den här datorn: yaml-language-server, som ./build.sh test hämtar med npm.";
    }
}
