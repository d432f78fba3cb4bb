package kpireport.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    @Test
    void twoLettersMissingAreNear() {
        assertThat(Suggestions.of("targt", List.of("name", "targets"))).isEqualTo("\"targets\"");
    }

    @Test
    void threeLettersMissingAreNot() {
        assertThat(Suggestions.of("gets", List.of("name", "targets"))).isEmpty();
    }

    @Test
    void theStartOfAnIdNamesIt() {
        List<String> units = List.of("phong-tu-phap", "phong-noi-vu", "an-vinh");
        assertThat(Suggestions.of("phong-noi", units)).isEqualTo("\"phong-noi-vu\"");
    }

    @Test
    void accentsAndCaseAndTheWayOfJoiningWordsMakeNoDifference() {
        assertThat(Suggestions.of("Thị trấn Đồi", List.of("thi-tran-doi", "thi-tran")))
                .isEqualTo("\"thi-tran-doi\"");
    }

    @Test
    void shortWordsAreNearAtOneLetterOnly() {
        assertThat(Suggestions.of("xb", List.of("id", "xa"))).isEqualTo("\"xa\"");
    }

    @Test
    void aLongListIsCutOff() {
        List<String> many = IntStream.rangeClosed(1, 21).mapToObj(n -> "unit-" + n * 1000).toList();
        assertThat(Suggestions.listed(many))
                .startsWith("\"unit-1000\", ")
                .endsWith("\"unit-20000\", …");
    }

    @Test
    void theNearestGoFirstAndFiveAreEnough() {
        List<String> known = List.of("an-toan", "an-hoa", "an-ho", "an-hoai", "an-hao", "an-hoan");
        assertThat(Suggestions.of("an-hoa", known))
                .isEqualTo("\"an-hoa\", \"an-ho\", \"an-hoai\", \"an-hoan\", \"an-toan\"");
    }
}
