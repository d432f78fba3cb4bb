package kpireport.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenScannerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "đạt 39,1% (9/23)              | 39.1 9/23",
                "đạt 39.1 %                    | 39.1",
                "30.204 bản                    | 30204",
                "(33.784/39.079)               | 33784/39079",
                "88,03/100 điểm                | 88.03/100",
                "9 trong 23 hồ sơ              | 9/23",
                "09 trong tổng số 23 hồ sơ     | 9/23",
                "9 hồ sơ trên tổng số 23       | 9/23",
                "trong số 23 hồ sơ mới có 9 hồ sơ | 9/23",
                "02 trong tháng 5              | 2 5",
                "xếp thứ 4 trên 92,5%          | 4 92.5",
                "-0,80                         | -0.8",
                "−0,80                         | -0.8",
                "giai đoạn 2022-2025           | 2022 2025",
                "giai đoạn 2022 - 2025         | 2022 2025",
                "Báo cáo số 58/BC-VP ngày 10/6/2024 | 58/BC-VP 10.6.2024",
                "số 45/2020/NĐ-CP              | 45/2020/NĐ-CP",
                "303/VPUB-PVHCC&KSTT           | 303/VPUB-PVHCC&KSTT",
                "ngày 05 tháng 01 năm 2024     | 5.1.2024",
                "ngày tháng năm 2024           | -1.-1.2024",
                "ngày … tháng … năm 2024       | -1.-1.2024",
                "tháng 5/2024                  | 5.2024",
                "tháng 05 năm 2024             | 5.2024",
                "quý II/2024                   | quý ii 2024",
                "Tiêu chí 7.3.2                | 7.3.2",
                "giảm 5 - 7%                   | 5 7"
            })
    void whatIsWrittenIsFoundFromLeftToRight(String text, String keys) {
        assertThat(WrittenScanner.scan(text))
                .extracting(Written::key)
                .containsExactly(keys.split(" (?!ii)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "39,1%        | 39.10 %          | true",
                "39,1%        | 39,2%            | false",
                "02           | 2                | true",
                "33,784       | 33.784           | true",
                "10/6/2024    | ngày 10 tháng 06 năm 2024 | true",
                "10/6/2024    | 10/7/2024        | false",
                "58/BC-VP     | 58/BC-VPUB       | false",
                "9/23         | 23/9             | false",
                "-0,4         | 0,4              | false"
            })
    void sameFactInOtherSignsIsTheSame(String one, String other, boolean same) {
        assertThat(scan(one).says(scan(other))).isEqualTo(same);
        assertThat(scan(other).says(scan(one))).isEqualTo(same);
    }

    private static Written scan(String text) {
        return WrittenScanner.scan(text).get(0);
    }
}
