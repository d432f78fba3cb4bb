package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortestPathTest {

    @Test
    void aHeaderOfItsOwnIsEnough() {
        assertThat(paths("Đơn vị | Số | <\n^ | Đạt | Không đạt\n", 2))
                .containsExactly("Đạt", "Không đạt");
    }

    @Test
    void theOuterHeaderThatTellsItApartIsAdded() {
        assertThat(
                        paths(
                                """
                                Đơn vị | Tiếp nhận | < | < | Trả | < | <
                                ^ | Trong kỳ | < | Kỳ trước | Trong kỳ | < | Kỳ trước
                                ^ | Tổng | Khác | ^ | Tổng | Khác | ^
                                """,
                                3))
                .containsExactly(
                        "Tiếp nhận > Tổng",
                        "Tiếp nhận > Khác",
                        "Tiếp nhận > Kỳ trước",
                        "Trả > Tổng",
                        "Trả > Khác",
                        "Trả > Kỳ trước");
    }

    @Test
    void equalHeadersAreCounted() {
        assertThat(paths("Đơn vị | Đạt | Đạt\n", 1)).containsExactly("Đạt #1", "Đạt #2");
    }

    @Test
    void whatThePlanWouldReadOtherwiseIsNotNamed() {
        assertThat(paths("Đơn vị | Tỷ lệ > 50% | Mục #2\n", 1)).containsExactly("–", "–");
    }

    private static List<String> paths(String head, int rows) {
        Grid grid = SheetFixture.grid(head + "xã A | 1 | 2 | 3 | 4 | 5 | 6\n");
        HeaderBlock block = new HeaderBlock(grid, 1, rows);
        ShortestPath paths = new ShortestPath(grid, block);
        return IntStream.rangeClosed(2, block.columns())
                .filter(column -> !block.stack(column).isEmpty())
                .mapToObj(column -> paths.find(column, Wanted.Holds.NUMBER))
                .map(path -> path.map(Object::toString).orElse("–"))
                .toList();
    }
}
