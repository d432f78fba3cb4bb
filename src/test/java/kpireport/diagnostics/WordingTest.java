package kpireport.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kpireport.measures.SourceCell;
import kpireport.measures.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    @ParameterizedTest
    @EnumSource
    void everyCodeHasASentenceInBothLanguages(Code code) {
        assertThat(sentence(Language.VI, code)).isNotBlank();
        assertThat(sentence(Language.EN, code)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesNameTheSameDetails(Code code) {
        assertThat(placeholders(sentence(Language.EN, code)))
                .isEqualTo(placeholders(sentence(Language.VI, code)));
    }

    @Test
    void aValueThatLooksLikeAPlaceholderIsPrintedAsItStands() {
        Diagnostic finding =
                Diagnostic.of(
                        Code.UNREADABLE_NUMBER,
                        new SourceFile("xa.csv"),
                        "text",
                        "{unit} $1",
                        "unit",
                        "An Vinh");
        assertThat(new Wording(Language.VI).message(finding)).contains("{unit} $1");
    }

    @Test
    void aLineStartsWithThePlace() {
        Diagnostic finding =
                Diagnostic.of(
                        Code.UNREADABLE_NUMBER, new SourceCell("xa.xlsx", "Cấp xã", 9, 4, "39,1O"));
        assertThat(new Wording(Language.EN).line(finding))
                .startsWith("xa.xlsx · Cấp xã!D9: error UNREADABLE_NUMBER: ");
    }

    private static String sentence(Language language, Code code) {
        return ResourceBundle.getBundle("kpireport.diagnostics.findings", language.locale())
                .getString(code.name());
    }

    private static Set<String> placeholders(String sentence) {
        return Pattern.compile("\\{[A-Za-z]+}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
