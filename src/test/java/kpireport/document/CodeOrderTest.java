package kpireport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeOrderTest {

    @Test
    void partsAreComparedAsNumbers() {
        assertThat(sorted("10", "9", "7.10", "7.5", "7.3.2", "7.3.1", "5.5.1", "6.1.1", "8.3"))
                .containsExactly(
                        "5.5.1", "6.1.1", "7.3.1", "7.3.2", "7.5", "7.10", "8.3", "9", "10");
    }

    @Test
    void aLetterComesAfterTheBareNumberAndBeforeTheNext() {
        assertThat(sorted("3.6", "4.5b", "3.5b", "4.5a", "3.5"))
                .containsExactly("3.5", "3.5b", "3.6", "4.5a", "4.5b");
    }

    @Test
    void aGroupComesBeforeItsParts() {
        assertThat(sorted("7.3.1", "7", "7.3")).containsExactly("7", "7.3", "7.3.1");
    }

    private static List<String> sorted(String... codes) {
        return List.of(codes).stream().sorted(new CodeOrder()).toList();
    }
}
