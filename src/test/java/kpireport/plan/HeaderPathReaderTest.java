package kpireport.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.ConfigKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderPathReaderTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void segmentsAreReadFromTheTop() {
        assertThat(read("Tiếp nhận > Trong kỳ >  Trực tuyến"))
                .isEqualTo(new HeaderPath(List.of("Tiếp nhận", "Trong kỳ", "Trực tuyến"), 0));
    }

    @Test
    void aHeaderThatIsBrokenOverLinesIsReadInOne() {
        assertThat(read("Lệ\nphí >\nTổng\r\n số"))
                .isEqualTo(new HeaderPath(List.of("Lệ phí", "Tổng số"), 0));
    }

    @Test
    void anOccurrenceIsCountedFromOne() {
        assertThat(read("Đạt #2")).isEqualTo(new HeaderPath(List.of("Đạt"), 2));
    }

    @Test
    void anOccurrenceNoughtIsPartOfTheHeader() {
        assertThat(read("Đạt #0")).isEqualTo(new HeaderPath(List.of("Đạt #0"), 0));
    }

    @Test
    void aSignWithoutSpacesAroundItBelongsToTheHeader() {
        assertThat(read("Tỷ lệ >50%")).isEqualTo(new HeaderPath(List.of("Tỷ lệ >50%"), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "A >", "> A", "A > > B", "A > #2"})
    void anEmptySegmentIsReported(String text) {
        read(text);
        assertThat(diagnostics.list())
                .extracting(Diagnostic::code)
                .containsExactly(Code.PLAN_BAD_HEADER_PATH);
    }

    private HeaderPath read(String text) {
        ConfigKey where = new ConfigKey("f.yaml", "unit", 1, 1);
        return HeaderPathReader.read(
                new YamlValue(new YamlNode.Text(text, false, where), diagnostics));
    }
}
