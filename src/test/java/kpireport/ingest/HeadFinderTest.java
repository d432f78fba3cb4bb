package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The head of a table when nobody has said which headers it has. */
class HeadFinderTest {

    @Test
    void titlesAboveAreNoHeaders() {
        assertHead(
                """
                ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                BÁO CÁO THÁNG 5 | < | <
                 | Đơn vị tính: hồ sơ |
                TT | Đơn vị | Tiếp nhận
                1 | xã An Vinh | 12
                """,
                4,
                4,
                "TT",
                "Đơn vị",
                "Tiếp nhận");
    }

    @Test
    void mergedHeadersAreOneHead() {
        assertHead(
                """
                BÁO CÁO | < | < | <
                TT | Đơn vị | Tiếp nhận | <
                ^ | ^ | Tổng số | Trực tuyến
                (1) | (2) | (3) | (4)
                1 | xã An Vinh | 12 | 11
                """,
                2,
                3,
                "TT",
                "Đơn vị",
                "Tiếp nhận > Tổng số",
                "Tiếp nhận > Trực tuyến");
    }

    @Test
    void blanksOfACsvStandForMergedHeaders() {
        assertHead(
                """
                TT | Đơn vị | Tiếp nhận | | Đã giải quyết
                 | | Tổng số | Trực tuyến | Tổng số
                1 | xã An Vinh | 12 | 11 | 9
                2 | xã An Hòa | 3 | 2 | 1
                """,
                1,
                2,
                "TT",
                "Đơn vị",
                "Tiếp nhận > Tổng số",
                "Tiếp nhận > Trực tuyến",
                "Đã giải quyết > Tổng số");
    }

    @Test
    void aGroupRightBelowTheHeadIsARow() {
        assertHead(
                """
                Đơn vị | Tiếp nhận | Đúng hạn
                Cấp huyện | |
                Phòng Tư pháp | 12 | 11
                """,
                1,
                1,
                "Đơn vị",
                "Tiếp nhận",
                "Đúng hạn");
    }

    @Test
    void aTableMayStartAnywhere() {
        assertHead(
                """
                 | | |

                 | | Đơn vị | Tiếp nhận
                 | | xã An Vinh | #12
                """,
                3,
                3,
                "",
                "",
                "Đơn vị",
                "Tiếp nhận");
    }

    @Test
    void aFormWithOneNameAndValueInEachRowIsNoTable() {
        assertThat(find("Họ và tên | A\nQuê quán | B\nNghề nghiệp | C\n")).isEmpty();
    }

    @Test
    void aRowOfPeopleIsNoHead() {
        assertThat(find("NGUOI | 001234567890 | 0912345678 | a@vi.du\n")).isEmpty();
    }

    private static void assertHead(String drawing, int first, int last, String... paths) {
        HeaderBlock head = find(drawing).orElseThrow();
        assertThat(List.of(head.firstRow(), head.lastRow())).containsExactly(first, last);
        assertThat(IntStream.rangeClosed(1, head.columns()).mapToObj(head::describe))
                .containsExactly(paths);
    }

    private static Optional<HeaderBlock> find(String drawing) {
        return new HeadFinder(SheetFixture.grid(drawing)).find();
    }
}
