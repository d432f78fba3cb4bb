package kpireport.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kpireport.diagnostics.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions that no row can meet, and words that were meant to say something else. */
class ContradictionsTest {

    private static final String MEASURE =
            "truc-tiep: {count: {Hình thức nộp: Trực tiếp, Tệp kết quả: not-empty}}";

    @TempDir Path workspace;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{count: {Phí: {above: 5, below: 3}}}",
                "{count: {Phí: {above: 5, below: 5}}}",
                "{count: {Phí: {above: 5, at-most: 5, when-empty: 0}}}",
                "{count: {Ngày trả: {before: Ngày hẹn trả, after: Ngày hẹn trả}}}",
                "{count: {Ngày trả: {on-or-after: Ngày hẹn trả, before: Ngày hẹn trả}}}",
                "{count: {Ngày trả: {before: start-of-period, after: end-of-period}}}",
                "{month: Ngày trả, count: {Ngày trả: empty}}",
                "{month: Ngày trả, count: {Ngày trả: {after: end-of-period}}}",
                "{month: Ngày trả, span: year, count: {ngày  trả: empty}}",
                "{count: {Ngày tiếp nhận: empty}}",
                "{count: {Tệp: empty, TỆP: not-empty}}",
                "{count: {Tệp: not-empty, TỆP: empty}}",
                "{count: {Tệp: A, TỆP: [B, C]}}",
                "{count: {Tệp: [A, B], TỆP: {not: [B, a, C]}}}",
                "{count: {Ngày trả: empty, Ngày hẹn trả: {before: Ngày trả}}}",
                "{count: {Phí: empty, PHÍ: {above: 0}}}",
            })
    void conditionsThatNoRowCanMeetAreReported(String measure) throws IOException {
        assertThat(codes(measure)).containsExactly(Code.PLAN_CONTRADICTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{count: {Phí: {above: 3, below: 5}}}",
                "{count: {Phí: {at-least: 5, at-most: 5}}}",
                "{count: {Ngày trả: {on-or-before: Ngày hẹn trả, on-or-after: Ngày hẹn trả}}}",
                "{count: {Ngày trả: {after: start-of-period, before: end-of-period}}}",
                "{count: {Ngày trả: {before: start-of-period, when-empty: end-of-period}}}",
                "{span: list, month: Ngày trả, count: {Ngày trả: empty}}",
                "{month: Ngày trả, count: {Ngày trả: {on-or-after: end-of-period}}}",
                "{count: {Tệp: empty, Phí: not-empty}}",
                "{count: {Tệp: [A, B], TỆP: [B, C]}}",
                "{count: {Tệp: Kí số, TỆP: Ký số}}",
                "{count: {Tệp: [A, B], TỆP: {not: [B]}}}",
                "{count: {Tệp: Phượng, TỆP: {not: Phương}}}",
                "{count: {Tệp: empty, TỆP: {not: A}}}",
                "{count: {Phí: empty, PHÍ: {above: 0, when-empty: 1}}}",
            })
    void conditionsThatARowCanMeetAreNot(String measure) throws IOException {
        assertThat(codes(measure)).isEmpty();
    }

    @Test
    void aContradictionStandsAtTheColumnThatBringsItIn() throws IOException {
        EveryKey plan = plan("{count: {Tệp: A, TỆP: B}}");
        plan.read();
        plan.assertFound(plan.at(Code.PLAN_CONTRADICTION, "TỆP: B"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{count: {Tệp: not-emty}}",
                "{count: {Tệp: not empty}}",
                "{count: {Tệp: emtpy}}",
                "{count: {Tệp: in-perid}}",
                "{count: {Tệp: {not: empty}}}",
                "{count: {Tệp: {not: not-empty}}}",
            })
    void aWordThatWasMeantToBeAKeywordIsReported(String measure) throws IOException {
        assertThat(codes(measure)).containsExactly(Code.PLAN_KEYWORD_MISSPELT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{count: {Tệp: [not-emty]}}",
                "{count: {Tệp: {not: [empty]}}}",
                "{count: {Tệp: Trống}}",
                "{count: {Tệp: Không}}",
                "{count: {Tệp: Có}}",
                "{count: {Tệp: Chưa trả}}",
            })
    void aWordOfTheListIsNot(String measure) throws IOException {
        assertThat(codes(measure)).isEmpty();
    }

    @Test
    void aMisspeltKeywordStandsAtItsPlace() throws IOException {
        EveryKey plan = plan("{count: {Tệp: not-emty}}");
        plan.read();
        plan.assertFound(plan.at(Code.PLAN_KEYWORD_MISSPELT, "not-emty"));
    }

    private List<Code> codes(String measure) throws IOException {
        EveryKey plan = plan(measure);
        plan.read();
        return plan.codes();
    }

    private EveryKey plan(String measure) throws IOException {
        return new EveryKey(workspace).change(MEASURE, "truc-tiep: " + measure);
    }
}
