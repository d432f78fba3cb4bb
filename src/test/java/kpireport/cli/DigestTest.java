package kpireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kpireport.cli.Digest.Group;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.measures.SourceCell;
import kpireport.measures.SourceFile;
import org.junit.jupiter.api.Test;

class DigestTest {

    @Test
    void theSixthOfAKindInAFileIsOnlyCounted() {
        assertThat(Digest.of(unreadable(6), false))
                .singleElement()
                .isEqualTo(new Group(unreadable(5), "xa.csv", 1));
        assertThat(Digest.of(unreadable(5), false)).extracting(Group::more).containsExactly(0);
        assertThat(Digest.of(unreadable(6), true)).extracting(Group::more).containsExactly(0);
    }

    @Test
    void whatTheOthersFollowFromGoesFirst() {
        List<Diagnostic> findings = new ArrayList<>(unreadable(1));
        findings.add(0, Diagnostic.of(Code.HIDDEN_SHEET, new SourceFile("xa.csv")));
        findings.add(Diagnostic.of(Code.MISSING_FILE, new SourceFile("exports/2024-05")));
        assertThat(Digest.of(findings, false))
                .extracting(group -> group.told().get(0).code())
                .containsExactly(Code.MISSING_FILE, Code.UNREADABLE_NUMBER, Code.HIDDEN_SHEET);
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
