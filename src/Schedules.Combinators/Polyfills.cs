#if NETSTANDARD2_0
// Types that the compiler needs and netstandard2.0 lacks.
#pragma warning disable IDE0130, IDE0161 // the namespace is the compiler's choice
namespace System.Runtime.CompilerServices
{
    internal static class IsExternalInit;

    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
    {
        public string ParameterName { get; } = parameterName;
    }
}
#endif
