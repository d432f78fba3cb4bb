package kpireport.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kpireport.document.Figure;
import kpireport.measures.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainDataTest {

    @Test
    void aFigureIsMarkupWithItsOrigin() {
        assertThat(PlainData.markup(Demo.rate(9, 23)))
                .isEqualTo(
                        "<span class=\"figure\" id=\"r9-23\" data-value=\"39.130434782608696\""
                                + " data-format=\"0.0%\" data-source=\""
                                + "exports/2024-05/thanh-toan.xlsx · Cấp xã!D9;"
                                + " exports/2024-05/thanh-toan.xlsx · Cấp xã!C9\" data-origin=\"r9-23\">39,1%</span>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "39,1%      | 900/23  | %        | 1 | 39.130434782608696 | 0.0%",
                "100%       | 100     | %        | 0 | 100                | 0%",
                "54,56%     | 1364/25 | %        | 2 | 54.56              | 0.00%",
                "89,63      | 8963/100| ''       | 2 | 89.63              | #,##0.00",
                "30.204 bản | 30204   | ' bản'   | 0 | 30204              | #,##0\" bản\"",
                "30.204     | 30204   | ' bản'   | 0 | 30204              | #,##0",
                "+6,96      | 174/25  | ' điểm'  | 2 | 6.96               | +#,##0.00;-#,##0.00;#,##0.00",
                "-0,80      | -4/5    | ''       | 2 | -0.8               | #,##0.00",
                "0          | 0       | ''       | 0 | 0                  | #,##0"
            })
    void aSpreadsheetShowsTheSameNumber(
            String text, String exact, String unit, int decimals, String value, String format) {
        String markup =
                PlainData.markup(
                        new Figure(text, Fraction.parse(exact), unit, decimals, "", List.of()));

        assertThat(markup)
                .isEqualTo(
                        "<span class=\"figure\" data-value=\"%s\" data-format=\"%s\">%s</span>",
                        value, format.replace("\"", "&quot;"), text);
    }
}
