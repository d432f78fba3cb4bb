package kpireport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kpireport.measures.Fraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureOriginTest {

    @ParameterizedTest
    @CsvSource({
        "an-dung/so-hoa, an-dung/so-hoa",
        "an-dung/so-hoa/shortfall, an-dung/so-hoa",
        "an-dung/so-hoa/change, an-dung/so-hoa",
        "target/so-hoa/xa, target/so-hoa/xa",
        "'', ''"
    })
    void whatBelongsToAResultIsExplainedByIt(String id, String origin) {
        Figure figure = new Figure("39,1%", Fraction.of(39), "%", 1, id, List.of());
        assertThat(figure.origin()).isEqualTo(origin);
    }
}
