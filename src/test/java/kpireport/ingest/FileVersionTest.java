package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileVersionTest {

    @ParameterizedTest
    @CsvSource({
        "Bao cao thang 6 (sua lan 2).xlsx,Bao cao thang 6.xlsx",
        "Báo cáo tháng 6 - sửa lần 2.xlsx,Báo cáo tháng 6 (lần 1).xls",
        "BC_T6_v2.xlsx,BC_T6.xlsx",
        "BC T6 bản chốt.xlsx,BC T6 (đã sửa).xlsx",
        "BC T6 cuối cùng.xlsx,BC T6 lần 3.xlsx",
        "BC T6 điều chỉnh.csv,BC T6.csv",
        "BC T6 mới.csv,BC T6.csv",
    })
    void aNameTellsThatItIsTheLaterVersion(String later, String earlier) {
        assertThat(FileVersion.isLater(later, earlier)).isTrue();
        assertThat(FileVersion.isLater(earlier, later)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Tuan 2.xlsx,Tuan 1.xlsx",
        "BC T6 dot 2.xlsx,BC T6 dot 1.xlsx",
        "BC T7 chốt.xlsx,BC T6.xlsx",
        "BC cấp xã chốt.xlsx,BC cấp huyện.xlsx",
        "BC T6 (1).xlsx,BC T6.xlsx",
        "BC T6 bổ sung.xlsx,BC T6.xlsx",
    })
    void partsAndOtherMattersAreNoVersions(String one, String other) {
        assertThat(FileVersion.isLater(one, other)).isFalse();
        assertThat(FileVersion.isLater(other, one)).isFalse();
    }
}
