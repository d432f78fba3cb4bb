package kpireport.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedSourceTest {

    @Test
    void everyTagSaysWhereItStands() {
        assertThat(marked("<p>a</p>\n  <b class=\"x\">c</b><br/>"))
                .isEqualTo("<p at=0:1:1 >a</p>\n  <b at=0:2:3  class=\"x\">c</b><br at=0:2:21 />");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#-- <p> -->",
                "<#if a <b>",
                "<#if (a > b) && c == \"<p>\">",
                "<#assign x = '<p>'>",
                "<@m title=\"<b>\" list=[\"<i>\", '>']/>",
                "${\"<p>\" + x[\"}\"] + {\"a\": \"<p>\"}.a}",
                "<#assign x = r\"\\\"><#noparse><p></#noparse>",
                "a < b, a<1 và </p>"
            })
    void whatIsCodeStaysAsItIs(String source) {
        assertThat(marked(source)).isEqualTo(source);
    }

    @Test
    void columnsAreTheAuthorsAgain() {
        MarkedSource source = new MarkedSource(0, "x\n<p>a<b>${c}</b></p>");
        int marked = source.text().lines().toList().get(1).indexOf("${c}") + 1;

        assertThat(source.column(2, marked)).isEqualTo(8);
        assertThat(source.column(1, 1)).isEqualTo(1);
    }

    @Test
    void aLongStringIsNoTrouble() {
        String text = "\"" + "a".repeat(100_000) + "\"";

        assertThat(new MarkedSource(0, "${" + text + "?new()}").refused())
                .containsExactly(new MarkedSource.Place(1, 100_005));
    }

    private static String marked(String source) {
        return new MarkedSource(0, source).text();
    }
}
