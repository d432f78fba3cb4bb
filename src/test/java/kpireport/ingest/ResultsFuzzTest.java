package kpireport.ingest;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;

/** Whatever stands in an earlier {@code results.json}, it is read back or passed over. */
class ResultsFuzzTest {

    @FuzzTest(maxDuration = "20s")
    void published(byte[] json) throws IOException {
        Path file = Files.createTempFile("fuzz", ".json");
        try {
            Files.write(file, json);
            ResultsJson.read(file, YearMonth.of(2024, 5));
        } finally {
            Files.delete(file);
        }
    }
}
