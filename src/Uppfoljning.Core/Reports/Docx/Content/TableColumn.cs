namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>A column of a table: its header, its width in millimetres, and whether it holds numbers.</summary>
internal sealed record TableColumn(string Header, double Width, bool IsNumber = false)
{
    public string StyleOf(bool isHeader) => (isHeader, IsNumber) switch
    {
        (true, true) => StyleId.TableNumberHeader,
        (true, false) => StyleId.TableHeader,
        (false, true) => StyleId.TableNumber,
        (false, false) => StyleId.TableText,
    };
}
