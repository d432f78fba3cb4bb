package kpireport.setup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.measures.SourceCell;

/**
 * What the first plan has to grant the exports so that it runs as it is. Each is marked in the plan
 * for a person to look at.
 */
public final class Concessions {

    /** Exports in which an empty cell is taken for nought, or for nothing to count. */
    private final Set<String> empty = new LinkedHashSet<>();

    /** Exports with rows of units that are not the plan's. */
    private final Set<String> others = new LinkedHashSet<>();

    /** Names of units that some export leaves out. */
    private final Set<String> absent = new LinkedHashSet<>();

    /** Printed percentages that cannot be read or held against anything: export and column. */
    private final Set<String> columns = new LinkedHashSet<>();

    /**
     * @param findings of a trial run; places are relative to the trial's workspace
     * @return whether anything new was granted
     */
    public boolean grant(List<Diagnostic> findings) {
        boolean granted = false;
        for (Diagnostic finding : findings) {
            granted |=
                    switch (finding.code()) {
                        case EMPTY_COUNT -> empty.add(file(finding));
                        case UNKNOWN_UNIT, MORE_UNKNOWN_UNITS -> others.add(file(finding));
                        case ABSENT_UNIT, UNIT_WITHOUT_FIGURES ->
                                absent.add(finding.details().get("unit"));
                        case AMBIGUOUS_PERCENTAGE -> columns.add(column(finding));
                        default -> false;
                    };
        }
        return granted;
    }

    /**
     * Leaves out columns that nobody can tell how to read, before someone takes up what waits.
     *
     * @param findings of a trial run with all of that in use
     * @return whether there is any
     */
    public boolean leaveOut(List<Diagnostic> findings) {
        boolean any = false;
        for (Diagnostic finding : findings) {
            if (finding.code() == Code.AMBIGUOUS_PERCENTAGE) any |= columns.add(column(finding));
        }
        return any;
    }

    boolean hasEmptyCells(DraftSource source) {
        return isOf(source, empty);
    }

    boolean ignoresOthers(DraftSource source) {
        return isOf(source, others);
    }

    boolean mayBeAbsent(DraftUnit unit) {
        return absent.contains(unit.name());
    }

    boolean drops(DraftSource source, int column) {
        return columns.stream()
                .anyMatch(
                        it ->
                                it.endsWith("#" + column)
                                        && isOf(
                                                source,
                                                Set.of(it.substring(0, it.lastIndexOf('#')))));
    }

    private static boolean isOf(DraftSource source, Set<String> files) {
        return source.exports().stream()
                .map(Concessions::nameOf)
                .anyMatch(name -> files.stream().anyMatch(file -> nameOf(file).equals(name)));
    }

    private static String file(Diagnostic finding) {
        return finding.where() instanceof SourceCell cell
                ? cell.file()
                : finding.where().describe();
    }

    private static String column(Diagnostic finding) {
        return finding.where() instanceof SourceCell cell
                ? cell.file() + "#" + cell.column()
                : file(finding) + "#0";
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
