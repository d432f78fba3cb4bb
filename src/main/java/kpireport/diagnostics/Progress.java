package kpireport.diagnostics;

/** Is told now and then how far the reading of a long list has come, by several threads at once. */
@FunctionalInterface
public interface Progress {

    Progress UNOBSERVED = (file, bytes, ofBytes, rows) -> {};

    /**
     * @param file as findings name it
     * @param bytes read so far; as many as {@code ofBytes} when the list is at its end
     * @param rows read so far
     */
    void reached(String file, long bytes, long ofBytes, long rows);
}
