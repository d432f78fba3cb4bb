package kpireport.measures;

/** Where something was read, as precisely as a person needs to find it again. */
public sealed interface SourceRef
        permits SourceCell, SourceFile, CountedRows, ConfigKey, PublishedValue, PartScore {

    /** The workspace-relative file, with forward slashes on every system. */
    String file();

    /** The place in one line: {@code exports/2024-05/xa.xlsx · Cấp xã!D9}. */
    String describe();
}
