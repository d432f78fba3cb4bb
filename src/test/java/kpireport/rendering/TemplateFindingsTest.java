package kpireport.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateFindingsTest {

    @TempDir Path folder;
    private Scratch scratch;

    @BeforeEach
    void emptyFolder() {
        scratch = new Scratch(folder);
    }

    @Test
    void everyUnknownNameIsFoundInOneRunAtItsOwnPlace() {
        scratch.write("x.ftlh", "<p>một</p>", "<p class=\"NoiDung\">hai ${subjekt} ${office}</p>");

        assertThat(scratch.findings())
                .containsExactly(
                        "TEMPLATE_UNKNOWN_NAME templates/x.ftlh:2:26 {name=subjekt}",
                        "TEMPLATE_UNKNOWN_NAME templates/x.ftlh:2:37 {name=office}");
    }

    @Test
    void aPlaceThatIsPassedManyTimesIsNamedOnce() {
        scratch.write("x.ftlh", "<#list 1..5 as n><p>${nam}</p></#list>");

        assertThat(scratch.findings())
                .containsExactly("TEMPLATE_UNKNOWN_NAME templates/x.ftlh:1:23 {name=nam}");
    }

    @Test
    void aFaultInALibraryIsFoundThere() {
        scratch.write("lib.ftlh", "<#macro m>", "<p>${title}</p>", "<font>x</font>", "</#macro>");
        scratch.write("x.ftlh", "<#import \"lib.ftlh\" as lib>", "<@lib.m/>");

        assertThat(scratch.findings())
                .containsExactly(
                        "TEMPLATE_UNKNOWN_NAME templates/lib.ftlh:2:6 {name=title}",
                        "ELEMENT_UNKNOWN templates/lib.ftlh:3:1 {markup=<font>}",
                        "ELEMENT_MISPLACED templates/lib.ftlh:3:1 {markup=<font>}");
    }

    @Test
    void aSyntaxErrorShowsItsLine() {
        scratch.write("x.ftlh", "<p>một</p>", "<#if a b><p>hai</p></#if>");

        assertThat(scratch.findings())
                .containsExactly(
                        "TEMPLATE_SYNTAX templates/x.ftlh:2:8 {line=<#if a b><p>hai</p></#if>}");
    }

    @Test
    void whatCannotBePrintedShowsItsLine() {
        scratch.write("x.ftlh", "<p>${list}</p>").with("list", List.of("a"));

        assertThat(scratch.findings())
                .singleElement()
                .asString()
                .startsWith("TEMPLATE_ERROR templates/x.ftlh:1:6 {line=<p>${list}</p>, reason=");
    }

    @Test
    void aMissingTemplateIsFoundWhereThePlanAsksForIt() {
        assertThat(scratch.findings())
                .containsExactly("TEMPLATE_MISSING kpi-report.yaml:90:5 {template=x.ftlh}");
    }

    @Test
    void aMissingLibraryIsFoundWhereItIsImported() {
        scratch.write("x.ftlh", "<p>một</p>", "<#import \"vanban.ftlh\" as vb>", "<@vb.letter/>");

        assertThat(scratch.findings())
                .containsExactly("TEMPLATE_MISSING templates/x.ftlh:2:1 {template=vanban.ftlh}");
    }

    @Test
    void aTemplateThatIsNotUtf8IsNotGuessedAt() throws IOException {
        Files.write(folder.resolve("x.ftlh"), "<p>é</p>".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(scratch.findings())
                .containsExactly("TEMPLATE_UNREADABLE kpi-report.yaml:90:5 {template=x.ftlh}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>a</p><div>b</div>            | ELEMENT_UNKNOWN   | {markup=<div>}",
                "<p onclick='x'>a</p>            | ELEMENT_UNKNOWN   | {markup=<p onclick>}",
                "<p style='color: red'>a</p>     | ELEMENT_UNKNOWN   | {markup=<p style>}",
                "<p><script>a</script></p>       | ELEMENT_UNKNOWN   | {markup=<script>}",
                "<p><a href='x'>a</a></p>        | ELEMENT_UNKNOWN   | {markup=<a>}",
                "<p><img src='x'></p>            | ELEMENT_UNKNOWN   | {markup=<img>}",
                "<p class='NoiDng'>a</p>         | STYLE_UNKNOWN     | {style=NoiDng, markup=<p>}",
                "<p class='ChuaDat'>a</p>        | STYLE_UNKNOWN     | {style=ChuaDat, markup=<p>}",
                "<p><span class='X'>a</span></p> | STYLE_UNKNOWN     | {style=X, markup=<span>}",
                "<ul class='NoiDung'><li>a</li></ul>"
                        + "                      | STYLE_UNKNOWN     | {style=NoiDung, markup=<ul>}",
                "a                               | ELEMENT_MISPLACED | {markup=a}",
                "<b>a</b>                        | ELEMENT_MISPLACED | {markup=<b>}",
                "<section><section><p>a</p></section></section>"
                        + "                      | ELEMENT_MISPLACED | {markup=<section>}",
                "<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>"
                        + "                      | ELEMENT_MISPLACED | {markup=<table>}",
                "<p><b>a</p>                     | MARKUP_BROKEN     | ''",
                "<p>a</b></p>                    | MARKUP_BROKEN     | ''",
                "<tr><td>a</td></tr>             | MARKUP_BROKEN     | ''",
                "<table>a<tr><td>b</td></tr></table>"
                        + "                      | MARKUP_BROKEN     | ''",
                "<table><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>"
                        + "                      | TABLE_RAGGED      | {columns=1}",
                "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"
                        + "                      | TABLE_RAGGED      | {columns=2}",
                "<p data-rule='2'>a</p>          | ATTRIBUTE_WRONG"
                        + "                      | '{attribute=data-rule, value=2, example=full, 0.4}'",
                "<table data-columns='10 x'><tr><td>a</td><td>b</td></tr></table>"
                        + "                      | ATTRIBUTE_WRONG"
                        + "   | '{attribute=data-columns, value=10 x, example=10 55 * *}'",
                "<table data-columns='100 100'><tr><td>a</td><td>b</td></tr></table>"
                        + "                      | ATTRIBUTE_WRONG"
                        + "   | '{attribute=data-columns, value=100 100, example=* *}'",
                "<table><tr><td data-value='1,5'>a</td></tr></table>"
                        + "                      | ATTRIBUTE_WRONG"
                        + "   | '{attribute=data-value, value=1,5, example=39.13}'"
            })
    void whatIsNotInTheVocabularyIsFound(String markup, String code, String details) {
        scratch.write("x.ftlh", "<p>trước</p>", "<#-- <b> -->" + markup);

        assertThat(scratch.findings())
                .first()
                .asString()
                .startsWith(code + " templates/x.ftlh:")
                .endsWith(details);
    }

    @Test
    void anElementIsFoundInItsOwnLineAndColumn() {
        scratch.write("x.ftlh", "<p>một</p>", "  <p>a <b>b</b> <em>c</em></p>");

        assertThat(scratch.findings())
                .first()
                .isEqualTo("ELEMENT_UNKNOWN templates/x.ftlh:2:17 {markup=<em>}");
    }

    @Test
    void aDocumentWithoutATableCannotBeAWorkbook() {
        scratch.write("x.ftlh", "<p>a</p><table><tr><td>b</td></tr></table>");

        assertThat(scratch.findings(kpireport.plan.DocumentSpec.Format.XLSX))
                .containsExactly("TABLE_MISSING kpi-report.yaml:90:5 {document=x}");
    }

    @Test
    void aFileOfStylesThatIsNoWordFileIsRefused() {
        scratch.write("x.ftlh", "<p>a</p>").write("reference.docx", "not a zip");

        assertThat(scratch.findings())
                .containsExactly(
                        "REFERENCE_UNUSABLE templates/reference.docx {reason=[Content_Types].xml}");
    }
}
