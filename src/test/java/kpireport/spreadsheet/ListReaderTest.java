package kpireport.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A list gives the same cells and findings, whether it is held whole or passes by row by row. */
class ListReaderTest {

    private static final Path FIXTURES = Path.of("src/test/resources/kpireport");

    static Stream<Path> readableExports() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(FIXTURES)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        return files.stream().filter(file -> whole(file).isPresent());
    }

    @ParameterizedTest
    @MethodSource("readableExports")
    void aListHasTheCellsOfTheSameFileReadWhole(Path file) {
        Workbook whole = whole(file).orElseThrow();
        for (int sheet = 0; sheet < whole.sheets().size(); sheet++) {
            ListReading list = ListReading.of(file, Optional.empty(), sheet);
            assertThat(list.list().format()).isEqualTo(whole.format());
            assertThat(list.list().encoding()).isEqualTo(whole.encoding());
            assertThat(list.rows()).isEqualTo(ListReading.plain(whole.sheets().get(sheet).rows()));
        }
    }

    @ParameterizedTest
    @MethodSource("readableExports")
    void itsFirstRowsAreThoseOfTheWholeSheet(Path file) {
        Workbook whole = whole(file).orElseThrow();
        List<Sheet> heads = ListReading.of(file, Optional.empty(), 0).list().heads();
        assertThat(heads).hasSameSizeAs(whole.sheets());
        for (int i = 0; i < heads.size(); i++) {
            List<Sheet.Row> rows = whole.sheets().get(i).rows();
            List<Sheet.Row> first = heads.get(i).rows();
            assertThat(first).isEqualTo(rows.subList(0, first.size()));
            assertThat(first).hasSizeGreaterThanOrEqualTo(Math.min(rows.size(), 30));
            if (first.size() == rows.size())
                assertThat(heads.get(i)).isEqualTo(whole.sheets().get(i));
        }
    }

    @Test
    void whatCannotBeReadIsTheSameFinding() {
        Diagnostics diagnostics = new Diagnostics();
        Path file = FIXTURES.resolve("spreadsheet/no-such-file.xlsx");
        assertThat(new ListReader().open(file, "x", Optional.empty(), diagnostics)).isEmpty();
        assertThat(diagnostics.list())
                .extracting(finding -> finding.code())
                .containsExactly(Code.UNREADABLE_FILE);
    }

    private static Optional<Workbook> whole(Path file) {
        return new SpreadsheetReader().read(file, "export", Optional.empty(), new Diagnostics());
    }
}
