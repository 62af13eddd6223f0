using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Binding;

/// <summary>Trees to model. A faulty file gives its diagnostics and as much of the model as it holds, so that the rest is checked too.</summary>
public static class Binder
{
    public static Bound Bind(Repository repository)
    {
        var origins = new Origins();
        var (files, otherFormats) = OtherFormats.SetAside(repository.Files);
        var registerFile = files.FirstOrDefault(file => file.Kind == RepositoryFileKind.Register)?.Yaml;
        var register = BindRegister(registerFile, origins);
        var settingsFile = files.FirstOrDefault(file => file.Kind == RepositoryFileKind.Settings)?.Yaml;
        var settings = settingsFile is null ? new Diagnosed<Settings>(Settings.None, []) : SettingsBinder.Bind(settingsFile);
        var planFiles = files.Where(f => f.Kind == RepositoryFileKind.Plan).ToList();
        var filesByPlan = files.ToLookup(f => f.Plan, StringComparer.Ordinal);
        var plans = new Diagnosed<Plan>[planFiles.Count];
        Parallel.For(0, plans.Length, i => plans[i] = PlanBinder.Bind(planFiles[i], filesByPlan[planFiles[i].Plan], origins));

        return new Bound(
            new FollowUp(register.Value, settings.Value, [.. plans.Select(plan => plan.Value)]),
            origins,
            RegisterBinder.KnowsBodies(registerFile),
            [.. otherFormats, .. register.Diagnostics, .. settings.Diagnostics, .. plans.SelectMany(plan => plan.Diagnostics), .. NoPlans(plans)])
        {
            KnowsCaseNumbers = SettingsBinder.KnowsCaseNumbers(settingsFile, settings.Value),
        };
    }

    private static Diagnosed<Register> BindRegister(YamlFile? file, Origins origins)
    {
        if (file is not null) return RegisterBinder.Bind(file, origins);
        var place = Location.StartOf(new SourceFile("data/organ.yaml", ""));
        var missing = new Diagnostic(Codes.RegisterMissing, place, "registret över nämnder och bolag saknas", "lägg till filen data/organ.yaml");
        return new Diagnosed<Register>(new Register("", RegisterBinder.DefaultCouncil, []), [missing]);
    }

    private static IEnumerable<Diagnostic> NoPlans(Diagnosed<Plan>[] plans)
    {
        if (plans.Length == 0)
            yield return new Diagnostic(Codes.NoPlans, null, "det finns ingen plan i data/", "lägg till en mapp med en plan.yaml, till exempel data/mal-och-budget-2023/");
    }
}
