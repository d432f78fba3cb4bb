package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    RECEIVED_ONLINE               | Số hồ sơ nhận giải quyết > Trong kỳ > Trực tuyến
                    RECEIVED_IN_PERSON_OR_BY_POST | Tiếp nhận trực tiếp, BCCI
                    RESOLVED                      | Số HS đã trả kết quả
                    RESOLVED_EARLY                | Số lượng hồ sơ đã giải quyết > Trước hạn
                    PENDING_IN_TIME               | Đang giải quyết trong hạn
                    COMPONENTS_DIGITISED          | Số hóa hồ sơ TTHC khi tiếp nhận > Có số hóa TPHS
                    RESULTS_DIGITISED             | Số hóa kết quả giải quyết > Đã số hóa
                    REUSED                        | Số hóa hồ sơ TTHC khi tiếp nhận > Có tái sử dụng thành phần
                    ELECTRONIC_RESULTS            | Số HS cấp kết quả bản điện tử
                    FEE_DOSSIERS                  | Số hồ sơ thuộc các thủ tục có phí, lệ phí > Có nghĩa vụ tài chính
                    DOSSIERS_PAID_ONLINE          | Da thanh toan truc tuyen
                    PROCEDURES_PAID_ONLINE        | Số lượng thủ tục có phí, lệ phí > Có phát sinh thanh toán trực tuyến
                    """)
    void aHeaderTellsWhatIsCounted(Topic topic, String headers) {
        assertThat(topic(headers)).contains(topic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giải quyết không đúng hạn",
                "Hồ sơ trực tuyến bị từ chối",
                "Hồ sơ trực tuyến trả lại",
                "Hồ sơ trực tuyến kỳ trước chuyển sang",
                "Thanh toán trực tuyến thất bại",
                "Tài khoản trực tuyến",
                "Đã rút > Trực tuyến",
            })
    void whatDidNotComeAboutIsNotTakenForWhatDid(String headers) {
        assertThat(topic(headers)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    RECEIVED        | Tiếp nhận (không tính hồ sơ rút) > Tổng số
                    RECEIVED        | Tổng hồ sơ nhận
                    RESOLVED_EARLY_OR_ON_TIME | Đúng hạn (kể cả trước hạn)
                    RESOLVED_EARLY_OR_ON_TIME | Giải quyết đúng hạn (gồm cả trước hạn)
                    PENDING_IN_TIME | Chưa giải quyết > Trong hạn
                    PENDING_IN_TIME | Đang giải quyết > Chưa đến hạn
                    """)
    void wordsAsideAndWorkInHandLeaveAHeaderWhatItIs(Topic topic, String headers) {
        assertThat(topic(headers)).contains(topic);
    }

    @Test
    void whatWasLeftUndoneIsNotTakenForWhatWasDone() {
        assertThat(topic("Số hóa hồ sơ TTHC khi tiếp nhận > Chưa số hóa TPHS")).isEmpty();
        assertThat(topic("Số hóa kết quả giải quyết > Chưa số hóa")).isEmpty();
    }

    private static Optional<Topic> topic(String headers) {
        return Vocabulary.topic(
                new InspectedColumn(
                        1,
                        List.of(headers.split(" > ")),
                        Holds.COUNT,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        0));
    }
}
