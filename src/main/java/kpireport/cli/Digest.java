package kpireport.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kpireport.diagnostics.Diagnostic;
import kpireport.measures.ConfigKey;
import kpireport.measures.SourceCell;

/**
 * Findings for a person: what the others follow from goes first, and what repeats in one file is
 * told a few times and then counted.
 */
final class Digest {

    /** So many of one kind in one file are read; more are only counted. */
    private static final int MOST_ALIKE = 5;

    /** The gaps of a plan are worked through one by one. */
    private static final int MOST_OF_A_PLAN = 40;

    /** What is alike. */
    private record Kind(Object code, String file) {}

    /**
     * Some findings of one kind.
     *
     * @param more how many are not among them
     */
    record Group(List<Diagnostic> told, String file, int more) {}

    private Digest() {}

    /**
     * @param all whether every single one is told
     */
    static List<Group> of(List<Diagnostic> findings, boolean all) {
        Map<Kind, List<Diagnostic>> kinds = new LinkedHashMap<>();
        // The codes stand in the order of the way: plan, files, tables, numbers, months, documents.
        findings.stream()
                .sorted(Comparator.comparing(Diagnostic::severity).thenComparing(Diagnostic::code))
                .forEach(
                        finding ->
                                kinds.computeIfAbsent(
                                                new Kind(finding.code(), file(finding)),
                                                kind -> new ArrayList<>())
                                        .add(finding));
        List<Group> groups = new ArrayList<>();
        kinds.forEach(
                (kind, alike) -> {
                    int told = all ? alike.size() : Math.min(alike.size(), most(alike.get(0)));
                    groups.add(new Group(alike.subList(0, told), kind.file(), alike.size() - told));
                });
        return groups;
    }

    private static int most(Diagnostic finding) {
        return finding.where() instanceof ConfigKey ? MOST_OF_A_PLAN : MOST_ALIKE;
    }

    private static String file(Diagnostic finding) {
        if (finding.where() instanceof SourceCell cell) return cell.file();
        if (finding.where() instanceof ConfigKey key) return key.file();
        return finding.where().describe();
    }
}
