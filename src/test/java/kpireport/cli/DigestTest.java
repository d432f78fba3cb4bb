package kpireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kpireport.cli.Digest.Group;
import kpireport.cli.Digest.Told;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.measures.ConfigKey;
import kpireport.measures.SourceCell;
import kpireport.measures.SourceFile;
import org.junit.jupiter.api.Test;

class DigestTest {

    @Test
    void theSixthOfAKindInAFileIsOnlyCounted() {
        assertThat(Digest.of(unreadable(6), false))
                .singleElement()
                .isEqualTo(new Group(alone(unreadable(5)), "xa.csv", 1));
        assertThat(Digest.of(unreadable(5), false)).extracting(Group::more).containsExactly(0);
        assertThat(Digest.of(unreadable(6), true)).extracting(Group::more).containsExactly(0);
    }

    @Test
    void whatTheOthersFollowFromGoesFirst() {
        List<Diagnostic> findings = new ArrayList<>(unreadable(1));
        findings.add(0, Diagnostic.of(Code.HIDDEN_SHEET, new SourceFile("xa.csv")));
        findings.add(Diagnostic.of(Code.MISSING_FILE, new SourceFile("exports/2024-05")));
        assertThat(Digest.of(findings, false))
                .extracting(group -> group.told().get(0).finding().code())
                .containsExactly(Code.MISSING_FILE, Code.UNREADABLE_NUMBER, Code.HIDDEN_SHEET);
    }

    @Test
    void linesOfThePlanThatAskForTheSameAreToldTogether() {
        List<Diagnostic> gaps = List.of(gap(9, "mức"), gap(12, "tên"), gap(15, "mức"));
        assertThat(Digest.of(gaps, false))
                .singleElement()
                .extracting(Group::told)
                .isEqualTo(
                        List.of(
                                new Told(gap(9, "mức"), List.of(15)),
                                new Told(gap(12, "tên"), List.of())));
        assertThat(Digest.of(gaps, true))
                .singleElement()
                .extracting(Group::told)
                .isEqualTo(alone(gaps));
    }

    private static Diagnostic gap(int line, String text) {
        return Diagnostic.of(
                Code.PLAN_GAP, new ConfigKey("kpi-report.yaml", "", line, 1), "text", text);
    }

    private static List<Told> alone(List<Diagnostic> findings) {
        return findings.stream().map(finding -> new Told(finding, List.of())).toList();
    }

    private static List<Diagnostic> unreadable(int count) {
        List<Diagnostic> findings = new ArrayList<>();
        for (int row = 1; row <= count; row++) {
            findings.add(
                    Diagnostic.of(
                            Code.UNREADABLE_NUMBER, new SourceCell("xa.csv", "", row, 2, "1O")));
        }
        return findings;
    }
}
