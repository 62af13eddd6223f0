using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Binding;

/// <summary>uppf.yaml.</summary>
internal static class SettingsBinder
{
    public static Diagnosed<Settings> Bind(YamlFile file)
    {
        var reader = new MappingReader(file.Root);
        var settings = new Settings(reader.TextOrNull("webbadress"), reader.TextOrNull("kontakt"), reader.TextOrNull("tillgänglighetsredogörelse"));
        return new Diagnosed<Settings>(settings, ShapeChecker.Check(file, FileShapes.Settings));
    }
}
