using System.Collections.Concurrent;

namespace Uppfoljning.Core.Binding;

/// <summary>Where each part of the model was written, so that rules about the model can point into files without the model knowing of files.</summary>
public sealed class Origins
{
    private readonly ConcurrentDictionary<object, Origin> origins = new(ReferenceEqualityComparer.Instance);

    /// <summary>Null for what stands in for a file that could not be read.</summary>
    public Origin? Of(object part) => origins.GetValueOrDefault(part);

    internal T Add<T>(T part, Origin origin)
        where T : class
    {
        origins[part] = origin;
        return part;
    }
}
