using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Tests.Runtime;

public sealed class ScriptObjectTests
{
    [Fact]
    public void What_a_template_adds_to_the_functions_is_known_to_its_own_context_only()
    {
        Assert.Equal("12", Rendering.Plain("{{ string.egen = 1; math.egen = 2 }}{{ string.egen }}{{ math.egen }}"));
        Assert.Equal("", Rendering.Plain("{{ string.egen }}{{ math.egen }}"));
    }

    [Fact]
    public void A_copy_and_what_it_was_made_of_change_apart()
    {
        var original = new ScriptObject { ["a"] = 1, ["inre"] = new ScriptObject { ["b"] = 2 } };
        original.SetReadOnly("a", true);

        var copy = original.Clone(deep: true);
        original["a"] = 3;
        copy["c"] = 4;
        ((ScriptObject)copy["inre"]!)["b"] = 5;
        copy.SetReadOnly("a", false);

        Assert.Equal((3, false), (original["a"], original.Contains("c")));
        Assert.Equal((1, 4), (copy["a"], copy["c"]));
        Assert.Equal(2, ((ScriptObject)original["inre"]!)["b"]);
        Assert.Equal((false, true), (original.TrySetValue("a", 6), copy.TrySetValue("a", 6)));
    }

    [Fact]
    public void A_shallow_copy_shares_the_objects_within_it()
    {
        var inner = new ScriptObject();

        Assert.Same(inner, new ScriptObject { ["inre"] = inner }.Clone(deep: false)["inre"]);
    }

    [Fact]
    public void A_value_is_read_as_the_type_that_it_has()
    {
        var values = new ScriptObject { ["antal"] = 3 };

        Assert.Equal((3, 7, null), (values.GetSafeValue<int>("antal"), values.GetSafeValue("saknas", 7), values.GetSafeValue<string>("antal")));
    }
}
