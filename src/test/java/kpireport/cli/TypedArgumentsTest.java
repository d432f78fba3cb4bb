package kpireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedArgumentsTest {

    @Test
    void lettersThatTheCodePageLacksComeFromTheEnvironment() {
        String[] given = {"explain", "--unit", "xã An D?ng", "-w", "D:\\D? li?u"};
        String line = "explain --unit \"xã An Dũng\" -w \"D:\\Dữ liệu\" ";
        assertThat(TypedArguments.of(given, Map.of(TypedArguments.VARIABLE, line)))
                .containsExactly("explain", "--unit", "xã An Dũng", "-w", "D:\\Dữ liệu");
    }

    @Test
    void theArgumentsOfAnotherRunAreLeftAlone() {
        String[] given = {"check", "--month", "2024-05"};
        Map<String, String> left = Map.of(TypedArguments.VARIABLE, "check --month 2024-06");
        assertThat(TypedArguments.of(given, left)).isSameAs(given);
        assertThat(TypedArguments.of(given, Map.of())).isSameAs(given);
    }

    @Test
    void quotesAndBackslashesAreReadAsWindowsDoes() {
        assertThat(
                        TypedArguments.split(
                                "a  \"b c\" \"\" d\\e \"f\\\\\" g\\\"h \"i \\\"j\\\" k\" \\"))
                .containsExactly("a", "b c", "", "d\\e", "f\\", "g\"h", "i \"j\" k", "\\");
    }
}
