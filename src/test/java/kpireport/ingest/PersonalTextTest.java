package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import kpireport.measures.SourceCell;
import kpireport.spreadsheet.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which cells of a work list hold a number or an address by which a person is known. */
class PersonalTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "079200123456",
                "CCCD 079200123456.",
                "CCCD079200123456",
                "(079200123456)",
                "079 200 123 456",
                "079.200.123.456",
                "số 123456789, cấp 2010",
                "CMND.123456789",
                "hộ chiếu số C1234567",
                "79200123456",
                "０７９２００１２３４５６",
                "0792\u200b00123456"
            })
    void anIdentityNumberIsPersonal(String text) {
        assertThat(isIn("Ghi chú", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345678",
                "ĐT:0912345678",
                "ĐT0912.345.678",
                "0912345678 - 0987654321",
                "0912 345 678",
                "091.234.5678",
                "091.23.45678",
                "0912-34-56-78",
                "0912\u00a0345\u00a0678",
                "+84912345678",
                "+84 912 345 678",
                "(+84) 912 345 678",
                "84912345678",
                "(024) 3825 1234",
                "02553822123",
                "912345678",
                "Gọi 0912345678/0987654321",
                "05/06/2024 gọi 0912345678"
            })
    void aTelephoneIsPersonal(String text) {
        assertThat(isIn("Ghi chú", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cd1@example.vn", "Thư: cd.1+x@mail.example.com, đã gửi"})
    void anAddressOfMailIsPersonal(String text) {
        assertThat(isIn("Ghi chú", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000.00.12.H08-240505-0001",
                "H08.12-240505-0001",
                "H84-240505-0001",
                "H08-240505-001",
                "G09.99.08-240505-12345",
                "1.004227.000.00.00.H08",
                "1.001234",
                "05/06/2024 14:30:00",
                "05-06-2024 1430",
                "20240605143000",
                "Quyết định 1234/QĐ-UBND ngày 05/06/2024",
                "Thửa 123, tờ 45",
                "xã An Hòa",
                "2024",
                "12345678",
                "Hẹn lại 8h30 05.06.2024",
                "150.000.000 đồng",
                "@",
                ""
            })
    void codesDatesAndSmallNumbersAreNot(String text) {
        assertThat(isIn("Ghi chú", text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Lệ phí, 150000000, false",
        "Số tiền (đồng), 150000000, false",
        "Lệ phí, 0912345678, true",
        "Số biên nhận, 202405000, false",
        "Mã hồ sơ, 240505000123, false",
        "Số biên nhận, 202405000 ĐT 0912345678, true",
        "Số thửa, 202405000, true"
    })
    void theHeaderTellsAmountsAndNumbersOfPapers(String header, String text, boolean personal) {
        assertThat(isIn(header, text)).isEqualTo(personal);
    }

    @Test
    void aStoredNumberMayHaveLostItsNoughts() {
        assertThat(new PersonalText("Ghi chú").isIn(number("79200123456"))).isTrue();
        assertThat(new PersonalText("Ghi chú").isIn(number("1200123456"))).isTrue();
        assertThat(new PersonalText("Ghi chú").isIn(number("12345678"))).isFalse();
        assertThat(new PersonalText("Phí").isIn(number("150000000"))).isFalse();
    }

    private static boolean isIn(String header, String text) {
        SourceCell where = new SourceCell("ds.csv", "", 2, 1, text);
        return new PersonalText(header).isIn(new Cell(where, Cell.Type.TEXT, Optional.empty(), ""));
    }

    private static Cell number(String digits) {
        SourceCell where = new SourceCell("ds.xlsx", "DS", 2, 1, digits);
        return new Cell(where, Cell.Type.NUMBER, Optional.of(new BigDecimal(digits)), "General");
    }
}
