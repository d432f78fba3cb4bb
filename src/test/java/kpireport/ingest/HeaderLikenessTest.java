package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kpireport.plan.HeaderPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderLikenessTest {

    private static final List<String> SEEN =
            List.of(
                    "STT",
                    "Cơ quan, đơn vị",
                    "Tổng số",
                    "Số hồ sơ tiếp nhận > Trong kỳ > Tổng số",
                    "Số hồ sơ tiếp nhận > Trong kỳ > Trực tuyến",
                    "Số hồ sơ tiếp nhận > Kỳ trước");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tên cơ quan | Cơ quan, đơn vị",
                "Truc tuyen nop | Số hồ sơ tiếp nhận > Trong kỳ > Trực tuyến",
                "Trực tuyên | Số hồ sơ tiếp nhận > Trong kỳ > Trực tuyến",
                "Số hồ sơ tiếp nhận > Tổng số | Số hồ sơ tiếp nhận > Trong kỳ > Tổng số",
                "Tongso | Tổng số",
                "Tiếp nhận > Ky truoc chuyen sang | Số hồ sơ tiếp nhận > Kỳ trước"
            })
    void theHeaderWithTheSameWordsIsMeantTheLastOneFirst(String wanted, String nearest) {
        assertThat(nearest(wanted)).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource({"Tên xã", "Nộp", "Quá hạn"})
    void whereNoHeaderIsLikeItNoneIsMeant(String wanted) {
        assertThat(nearest(wanted)).isEmpty();
    }

    @Test
    void ofNoHeadersNoneIsMeant() {
        assertThat(HeaderLikeness.nearest(path("Tổng số"), List.of())).isEmpty();
    }

    private static String nearest(String wanted) {
        return HeaderLikeness.nearest(path(wanted), SEEN).orElse("");
    }

    private static HeaderPath path(String text) {
        return new HeaderPath(List.of(text.split(" > ")), 0);
    }
}
