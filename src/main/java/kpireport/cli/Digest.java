package kpireport.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
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
     * A finding, and where else in the plan the very same is to be said.
     *
     * @param alsoInLines 1-based
     */
    record Told(Diagnostic finding, List<Integer> alsoInLines) {}

    /**
     * Some findings of one kind.
     *
     * @param more how many are not among them
     */
    record Group(List<Told> told, String file, int more) {}

    private Digest() {}

    /**
     * @param all whether every single one is told
     */
    static List<Group> of(List<Diagnostic> findings, boolean all) {
        Map<Kind, List<Diagnostic>> kinds = new LinkedHashMap<>();
        findings.stream()
                .sorted(Diagnostics.WORST_FIRST)
                .forEach(
                        finding ->
                                kinds.computeIfAbsent(
                                                new Kind(finding.code(), file(finding)),
                                                kind -> new ArrayList<>())
                                        .add(finding));
        List<Group> groups = new ArrayList<>();
        kinds.forEach(
                (kind, alike) -> {
                    List<Told> folded = all ? eachAlone(alike) : folded(alike);
                    int told = all ? alike.size() : Math.min(folded.size(), most(alike.get(0)));
                    groups.add(
                            new Group(folded.subList(0, told), kind.file(), folded.size() - told));
                });
        return groups;
    }

    private static List<Told> eachAlone(List<Diagnostic> findings) {
        return findings.stream().map(finding -> new Told(finding, List.of())).toList();
    }

    /** Of lines of the plan that ask for the same, the first tells of the others. */
    private static List<Told> folded(List<Diagnostic> findings) {
        if (!(findings.get(0).where() instanceof ConfigKey)) return eachAlone(findings);
        Map<Map<String, String>, List<Diagnostic>> same = new LinkedHashMap<>();
        findings.forEach(
                finding ->
                        same.computeIfAbsent(finding.details(), details -> new ArrayList<>())
                                .add(finding));
        return same.values().stream()
                .map(equal -> new Told(equal.get(0), lines(equal.subList(1, equal.size()))))
                .toList();
    }

    private static List<Integer> lines(List<Diagnostic> findings) {
        return findings.stream().map(finding -> ((ConfigKey) finding.where()).line()).toList();
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
