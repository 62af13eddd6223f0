namespace Uppfoljning.Tests.Support;

/// <summary>A test that needs the check of tagged PDFs beside the checkout and the library that it uses; else it is reported as skipped, by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWhereStructCheckAttribute : FactAttribute
{
    private const string Python = "/usr/bin/python3";

    public FactWhereStructCheckAttribute()
    {
        if (ProjectFiles.Shared("tools", "pdf_struct_check.py") is null) Skip = "../shared/tools finns inte här.";
        else if (!File.Exists(Python) || ExternalProgram.Run(Python, "-c", "import pikepdf").ExitCode != 0) Skip = "Saknas på den här datorn: python3-pikepdf.";
    }

    public static ExternalProgram.Result Check(IEnumerable<string> files) =>
        ExternalProgram.Run(Python, [ProjectFiles.Shared("tools", "pdf_struct_check.py")!, .. files]);
}
