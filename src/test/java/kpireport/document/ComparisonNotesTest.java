package kpireport.document;

import static kpireport.assessment.Setting.APRIL;
import static kpireport.assessment.Setting.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kpireport.assessment.Setting;
import kpireport.document.DocumentData.ComparisonNote;
import org.junit.jupiter.api.Test;

class ComparisonNotesTest {

    @Test
    void aTargetThatChangedForTheWholeLevelIsSaidOnce() {
        assertThat(notes(twoMonths().target("r", "xa", MAY, "60")))
                .containsExactly(
                        new ComparisonNote("target", "r", "Tỷ lệ r", List.of(), "50%", "60%"));
    }

    @Test
    void aTargetThatChangedForOneUnitNamesIt() {
        assertThat(notes(twoMonths().target("r", "b", MAY, "60")))
                .containsExactly(
                        new ComparisonNote("target", "r", "Tỷ lệ r", List.of("b"), "50%", "60%"));
    }

    @Test
    void whatStayedAsItWasIsNotMentioned() {
        assertThat(notes(twoMonths())).isEmpty();
    }

    @Test
    void whereThereIsNothingToCompareWithNothingIsSaid() {
        Setting setting = new Setting().units("a").rate("r", "50").observed(MAY, "a", "r", "9/23");
        assertThat(notes(setting.target("r", "xa", MAY, "60"))).isEmpty();
    }

    private static Setting twoMonths() {
        return new Setting()
                .units("a", "b")
                .rate("r", "50")
                .observed(APRIL, "a", "r", "1/2")
                .observed(APRIL, "b", "r", "1/4")
                .observed(MAY, "a", "r", "2/3")
                .observed(MAY, "b", "r", "1/3");
    }

    private static List<ComparisonNote> notes(Setting setting) {
        return ComparisonNotes.of(setting.assess().units());
    }
}
