using System.Runtime.CompilerServices;
using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban;

public sealed partial class TemplateContext
{
    internal const int LargestList = 10_000_000;
    private const int LargestText = 16 * 1024 * 1024;
    private const int DeepestStructure = 20;

    private long steps;
    private int callDepth;

    /// <summary>How many turns one loop may take; beyond it is a fault. 0 is no limit.</summary>
    public int LoopLimit { get; set; } = 1000;

    /// <summary>How deep calls and includes may go; beyond it is a fault. 0 is no limit but that of the stack.</summary>
    public int RecursiveLimit { get; set; } = 100;

    /// <summary>How many characters a page or a made text may have; beyond it is a fault, never a cut. 0 is no limit.</summary>
    public int LimitToString { get; set; } = LargestText;

    /// <summary>How many loop turns and calls one rendering may take in all; beyond it is a fault. 0 is no limit.</summary>
    public long StepLimit { get; set; } = 50_000_000;

    /// <summary>How long a regular expression may search.</summary>
    public TimeSpan RegexTimeOut { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How deep comparing lists within lists has gone.</summary>
    internal int CompareDepth { get; set; }

    /// <summary>Starts the counts anew, with no local variables; the ones there were are returned.</summary>
    internal LocalScope StartRendering()
    {
        var outer = Locals;
        Locals = new LocalScope();
        steps = 0;
        callDepth = 0;
        CompareDepth = 0;
        return outer;
    }

    internal void CountStep(Place place)
    {
        if (++steps > StepLimit && StepLimit > 0) throw Error(place, $"Mallen tar fler än {StepLimit} steg.", "leta efter en slinga som aldrig tar slut");
    }

    internal void CountLoopStep(Place place, int turn)
    {
        CountStep(place);
        if (turn >= LoopLimit && LoopLimit > 0) throw Error(place, $"Slingan tar fler än {LoopLimit} varv.", "tar den slut någon gång?");
    }

    internal void EnterCall(Place place)
    {
        CountStep(place);
        if (callDepth >= RecursiveLimit && RecursiveLimit > 0)
            throw Error(place, $"Anropen går djupare än {RecursiveLimit} nivåer vid \"{place.Text}\".", "en funktion eller en mall anropar kanske sig själv");
        callDepth++;
    }

    internal void LeaveCall() => callDepth--;

    /// <summary>A fault of the template's, where the process would otherwise have died.</summary>
    internal void EnsureStack(Place place)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw Error(place, "Mallen är för djupt nästlad för att kunna köras.");
    }

    /// <summary>A text that is being made, refused when it gets too long.</summary>
    internal void CheckSize(long length, Place place)
    {
        if (length > LimitToString && LimitToString > 0 || length > int.MaxValue / 2)
            throw Error(place, $"Texten blir längre än {(LimitToString > 0 ? LimitToString : int.MaxValue / 2)} tecken.", "skriver mallen samma sak om och om igen?");
    }

    internal void CheckListSize(long count, Place place)
    {
        var limit = LoopLimit > 0 ? Math.Max(LoopLimit, 100_000) : LargestList;
        if (count > limit) throw Error(place, $"Listan får fler än {limit} värden.");
    }

    /// <summary>Refuses what is nested so deep that it probably contains itself.</summary>
    internal void CheckStructure(int length, int depth)
    {
        if (depth > DeepestStructure) throw Error(CurrentPlace, $"Värdet är nästlat djupare än {DeepestStructure} nivåer.", "innehåller det kanske sig självt?");
        CheckSize(length, CurrentPlace);
    }
}
