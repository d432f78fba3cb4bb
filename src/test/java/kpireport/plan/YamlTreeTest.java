package kpireport.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.ConfigKey;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlTreeTest {

    @TempDir Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void everyKeyAndValueKnowsItsLineAndColumn() {
        assertThat(parse("units:\n  - {id: an-thu}\n"))
                .get()
                .isEqualTo(
                        new YamlNode.Entries(
                                List.of(
                                        new YamlNode.Entry(
                                                text("units", "units", 1, 1),
                                                new YamlNode.Items(
                                                        List.of(
                                                                new YamlNode.Entries(
                                                                        List.of(
                                                                                new YamlNode.Entry(
                                                                                        text(
                                                                                                "id",
                                                                                                "units[1].id",
                                                                                                2,
                                                                                                6),
                                                                                        text(
                                                                                                "an-thu",
                                                                                                "units[1].id",
                                                                                                2,
                                                                                                10))),
                                                                        at("units[1]", 2, 5))),
                                                        at("units", 2, 3)))),
                                at("", 1, 1)));
    }

    @Test
    void textsStayAsTheyAreWritten() {
        assertThat(parse("0123")).get().isEqualTo(text("0123", "", 1, 1));
        assertThat(parse("on")).get().isEqualTo(text("on", "", 1, 1));
        assertThat(parse("2024-01")).get().isEqualTo(text("2024-01", "", 1, 1));
        assertThat(parse("1_000")).get().isEqualTo(text("1_000", "", 1, 1));
    }

    @Test
    void decomposedAccentsAreComposed() {
        assertThat(parse("xa\u0303")).get().isEqualTo(text("xã", "", 1, 1));
    }

    @Test
    void aTabIsNamed() {
        parse("office:\n\tplace: An Thử\n");
        assertFound(tuple(Code.PLAN_TAB, "f.yaml:2:1"));
    }

    @Test
    void aColonInATextWithoutQuotesIsNamed() {
        parse("office:\n  place: An Thử: huyện\n");
        assertFound(tuple(Code.PLAN_COLON_MISPLACED, "f.yaml:2:16"));
    }

    @Test
    void aKeyIndentedTooFarIsNamedByItsColon() {
        parse("office:\n  place: An Thử\n   symbol: UBND\n");
        assertFound(tuple(Code.PLAN_COLON_MISPLACED, "f.yaml:3:10"));
    }

    @Test
    void aKeyWithoutAColonIsNamed() {
        parse("a: 1\nplace\nb: 2\n");
        assertFound(tuple(Code.PLAN_COLON_MISSING, "f.yaml:2:1"));
    }

    @Test
    void aColonWithoutASpaceIsNamed() {
        parse("a: 1\nplace:An Thử\nb: 2\n");
        assertFound(tuple(Code.PLAN_COLON_WITHOUT_SPACE, "f.yaml:2:1"));
    }

    @Test
    void quotationMarksOfWordAreNamed() {
        parse("a: “An Thử”\nb: 'Bộ phận “Một cửa”'\nc: Bộ phận “Một cửa”\n");
        assertFound(tuple(Code.PLAN_CURLY_QUOTES, "f.yaml:1:4"));
    }

    @Test
    void anOpenQuotationMarkIsNamedWhereItOpens() {
        parse("a: \"An Thử\nb: 2\n");
        assertFound(tuple(Code.PLAN_QUOTE_NOT_CLOSED, "f.yaml:1:4"));
    }

    @Test
    void anOpenBracketIsNamedWhereItOpens() {
        parse("a: [An Thử, An Hòa\nb: 2\n");
        assertFound(tuple(Code.PLAN_BRACKET_NOT_CLOSED, "f.yaml:1:4"));
    }

    @Test
    void anOpenBraceIsNamedWhereItOpens() {
        parse("a: {xa: 1\nb: 2\n");
        assertFound(tuple(Code.PLAN_BRACKET_NOT_CLOSED, "f.yaml:1:4"));
    }

    @Test
    void aSignThatNeedsQuotesIsNamed() {
        parse("a: 1\nb: @UBND\n");
        assertThat(diagnostics.list())
                .containsExactly(Diagnostic.of(Code.PLAN_SIGN_UNQUOTED, at("", 2, 4), "text", "@"));
    }

    @Test
    void aBackslashBetweenDoubleQuotesIsNamed() {
        parse("files: \"thang\\đ.xlsx\"");
        assertFound(tuple(Code.PLAN_UNKNOWN_ESCAPE, "f.yaml:1:15"));
    }

    @Test
    void anyOtherBrokenSyntaxIsReportedWhereItBreaks() {
        parse("a: \"An Thử\" huyện\n");
        assertFound(tuple(Code.PLAN_SYNTAX, "f.yaml:1:13"));
    }

    @Test
    void anEscapeBeyondUnicodeIsBrokenSyntax() {
        parse("place: \"\\UFFFFFFFF\"");
        assertFound(tuple(Code.PLAN_SYNTAX, "f.yaml:1:1"));
    }

    @Test
    void aKeyThatStandsTwiceKeepsItsFirstValue() {
        assertThat(parse("a: 1\na: 2\n"))
                .get()
                .isEqualTo(
                        new YamlNode.Entries(
                                List.of(
                                        new YamlNode.Entry(
                                                text("a", "a", 1, 1), text("1", "a", 1, 4))),
                                at("", 1, 1)));
        assertFound(tuple(Code.PLAN_DUPLICATE_KEY, "f.yaml:2:1"));
    }

    @Test
    void anchorsAliasesMergeKeysAndTagsAreRefusedOneByOne() {
        parse("a: &x 1\nb: *x\nc: {<<: {d: 1}}\ne: !!binary AAAA\nf: !own [1]\n");
        assertFound(
                tuple(Code.PLAN_ALIAS_REFUSED, "f.yaml:1:4"),
                tuple(Code.PLAN_ALIAS_REFUSED, "f.yaml:2:4"),
                tuple(Code.PLAN_ALIAS_REFUSED, "f.yaml:3:5"),
                tuple(Code.PLAN_ALIAS_REFUSED, "f.yaml:4:4"),
                tuple(Code.PLAN_ALIAS_REFUSED, "f.yaml:5:4"));
    }

    @Test
    void twentyLevelsAreRead() {
        assertThat(parse("[".repeat(20) + "]".repeat(20))).isPresent();
        assertFound();
    }

    @Test
    void twentyOneLevelsAreTooDeep() {
        assertThat(parse("[".repeat(21) + "]".repeat(21))).isEmpty();
        assertFound(tuple(Code.PLAN_TOO_DEEP, "f.yaml:1:21"));
    }

    @Test
    void anOccurrenceOutsideQuotesIsNoComment() {
        parse("đạt: Đạt #2\n");
        assertFound(tuple(Code.PLAN_UNQUOTED_HASH, "f.yaml:1:6"));
    }

    @Test
    void anOccurrenceInQuotesIsText() {
        assertThat(parse("\"Đạt #2\"")).get().extracting("text").isEqualTo("Đạt #2");
        assertFound();
    }

    @Test
    void aCommentIsNoOccurrence() {
        parse("decimals: 1 # 2 from July\n");
        assertFound();
    }

    @Test
    void aDecimalCommaInsideBracesIsOneFault() {
        parse("{xa: 95,5, huyen: 60}");
        assertFound(tuple(Code.PLAN_DECIMAL_COMMA, "f.yaml:1:6"));
    }

    @Test
    void aCommaWithASpaceEndsTheValueInsideBraces() {
        parse("{xa: 95, 5: 60}");
        assertFound();
    }

    @Test
    void whatCannotBePrintedIsNamedByItsCode() {
        parse("a: b\n\u0001");
        parse("c: \"\\u0007\"");
        assertThat(diagnostics.list())
                .extracting(Diagnostic::code, d -> d.where().describe(), Diagnostic::details)
                .containsExactly(
                        tuple(Code.PLAN_UNPRINTABLE, "f.yaml:2:1", Map.of("character", "U+0001")),
                        tuple(Code.PLAN_UNPRINTABLE, "f.yaml:1:4", Map.of("character", "U+0007")));
    }

    @Test
    void aSecondDocumentIsReported() {
        parse("a: 1\n---\nb: 2\n");
        assertFound(tuple(Code.PLAN_SECOND_DOCUMENT, "f.yaml:2:1"));
    }

    @Test
    void aListCannotBeAKey() {
        parse("? [a]\n: 1\n");
        assertFound(tuple(Code.PLAN_NOT_TEXT, "f.yaml:1:3"));
    }

    @Test
    void aTextWithNothingButCommentsIsEmpty() {
        assertThat(parse("# later\n")).isEmpty();
        assertFound();
    }

    @Test
    void aByteOrderMarkMovesNothing() throws IOException {
        assertThat(read("\uFEFFplace", StandardCharsets.UTF_8))
                .get()
                .isEqualTo(text("place", "", 1, 1));
    }

    @Test
    void windows1258IsNotUtf8() throws IOException {
        assertThat(read("a: b\nplace: Hu\u00ea\n", Charset.forName("windows-1258"))).isEmpty();
        assertFound(tuple(Code.PLAN_NOT_UTF8, "f.yaml:2:10"));
    }

    @Test
    void utf16IsNotUtf8() throws IOException {
        assertThat(read("version: 1", StandardCharsets.UTF_16)).isEmpty();
        assertFound(tuple(Code.PLAN_NOT_UTF8, "f.yaml:1:1"));
    }

    @Test
    void aMillionBytesAreRead() throws IOException {
        assertThat(read("a: 1".concat(" ".repeat(999_996)), StandardCharsets.UTF_8)).isPresent();
    }

    @Test
    void moreThanAMillionBytesAreNot() throws IOException {
        assertThat(read("a: 1".concat(" ".repeat(999_997)), StandardCharsets.UTF_8)).isEmpty();
        assertFound(tuple(Code.PLAN_TOO_LARGE, "f.yaml"));
    }

    private Optional<YamlNode> parse(String yaml) {
        return YamlTree.parse("f.yaml", yaml, diagnostics);
    }

    private Optional<YamlNode> read(String yaml, Charset charset) throws IOException {
        Path file = folder.resolve("f.yaml");
        Files.writeString(file, yaml, charset);
        return YamlTree.read(file, "f.yaml", diagnostics);
    }

    private void assertFound(Tuple... codesAndPlaces) {
        assertThat(diagnostics.list())
                .extracting(Diagnostic::code, d -> d.where().describe())
                .containsExactly(codesAndPlaces);
    }

    private static YamlNode.Text text(String text, String path, int line, int column) {
        return new YamlNode.Text(text, true, at(path, line, column));
    }

    private static ConfigKey at(String path, int line, int column) {
        return new ConfigKey("f.yaml", path, line, column);
    }
}
