package kpireport.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A generated draft, edited as a person does in Word. */
final class EditedDraft {

    private static final String BODY = "word/document.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Document xml;

    EditedDraft(byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        xml =
                Jsoup.parse(
                        new String(parts.get(BODY), StandardCharsets.UTF_8),
                        "",
                        Parser.xmlParser());
        xml.outputSettings().prettyPrint(false);
    }

    /** In the first paragraph that has these words. */
    EditedDraft replace(String words, String others) {
        Element paragraph = paragraph(words);
        return put(paragraph, text(paragraph).replace(words, others));
    }

    /** The sign at a place of the whole text, every paragraph after the other. */
    EditedDraft replace(int place, char sign) {
        int before = 0;
        for (Element paragraph : paragraphs()) {
            String text = text(paragraph);
            if (place < before + text.length()) {
                int at = place - before;
                return put(paragraph, text.substring(0, at) + sign + text.substring(at + 1));
            }
            before += text.length();
        }
        throw new IllegalArgumentException("the text is shorter than " + place);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        paragraphs().forEach(paragraph -> text.append(text(paragraph)));
        return text.toString();
    }

    EditedDraft addAfter(String words, String sentence) {
        paragraph(words).after(xml(sentence));
        return this;
    }

    /** Paragraphs of one's own in the place of one. */
    EditedDraft become(String words, String... texts) {
        Element last = paragraph(words);
        put(last, texts[0]);
        for (int i = 1; i < texts.length; i++) {
            last.after(xml(texts[i]));
            last = last.nextElementSibling();
        }
        return this;
    }

    /**
     * A paragraph of one's own and a table below it in the place of a paragraph.
     *
     * @param rows their cells with a bar between them
     */
    EditedDraft becomeTable(String words, String opening, String... rows) {
        StringBuilder table = new StringBuilder("<w:tbl>");
        for (String row : rows) {
            table.append("<w:tr>");
            for (String cell : row.split("\\|")) {
                table.append("<w:tc>").append(xml(cell.strip())).append("</w:tc>");
            }
            table.append("</w:tr>");
        }
        Element paragraph = paragraph(words);
        put(paragraph, opening);
        paragraph.after(table.append("</w:tbl>").toString());
        return this;
    }

    private static String xml(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    EditedDraft delete(String words) {
        paragraph(words).remove();
        return this;
    }

    EditedDraft markUp(String words, String markup) {
        paragraph(words).append(markup);
        return this;
    }

    /** Rows of the first table that has these words, by the first words of each. */
    EditedDraft exchangeRows(String words, String others) {
        Element row = row(words);
        Element other = row(others);
        Element copy = row.clone();
        other.before(copy);
        row.before(other);
        row.remove();
        return this;
    }

    EditedDraft deleteRow(String words) {
        row(words).remove();
        return this;
    }

    /** A copy of a row behind it, with other texts in its first cells. */
    EditedDraft copyRow(String words, String... texts) {
        Element row = row(words);
        Element copy = row.clone();
        row.after(copy);
        for (int i = 0; i < texts.length; i++) {
            put(copy.select("> w|tc").get(i).selectFirst("w|p"), texts[i]);
        }
        return this;
    }

    EditedDraft exchangeHeaders(String words, String others) {
        List<Element> cells =
                xml.select("w|tr:has(> w|trPr > w|tblHeader) w|p").stream()
                        .filter(it -> text(it).equals(words) || text(it).equals(others))
                        .limit(2)
                        .toList();
        String first = text(cells.get(0));
        put(cells.get(0), text(cells.get(1)));
        return put(cells.get(1), first);
    }

    EditedDraft insertColumn(String header, String text) {
        for (Element row :
                xml.select("w|tr:has(> w|trPr > w|tblHeader)").first().parent().children()) {
            if (!row.nodeName().equals("w:tr")) continue;
            boolean isHeader = row.selectFirst("> w|trPr > w|tblHeader") != null;
            String words = isHeader ? header : text;
            row.select("> w|tc")
                    .get(1)
                    .after("<w:tc><w:p><w:r><w:t>" + words + "</w:t></w:r></w:p></w:tc>");
        }
        return this;
    }

    /** The text of the cell that is in the row and column of the first table of figures. */
    EditedDraft putCell(String row, int column, String text) {
        return put(row(row).select("> w|tc").get(column - 1).selectFirst("w|p"), text);
    }

    EditedDraft splitRuns() {
        for (Element words : xml.select("w|t")) {
            String text = words.wholeText();
            if (text.length() < 4) continue;
            Element run = words.parent();
            Element second = run.clone();
            words.text(text.substring(0, text.length() / 2));
            second.selectFirst("w|t").text(text.substring(text.length() / 2));
            run.after(second);
        }
        return this;
    }

    EditedDraft everywhere(String words, String others) {
        for (Element paragraph : paragraphs()) {
            if (text(paragraph).contains(words)) {
                put(paragraph, text(paragraph).replace(words, others));
            }
        }
        return this;
    }

    /** The blanks of the form: "Số: /UBND", "ngày tháng năm 2024". */
    EditedDraft fillIn(String number, String date) {
        for (Element paragraph : paragraphs()) {
            put(
                    paragraph,
                    text(paragraph)
                            .replaceAll("[ \\u00a0]{3,}/", " " + number + "/")
                            .replaceAll("ngày[ \\u00a0]{3,}tháng[ \\u00a0]{3,}năm \\d{4}", date));
        }
        return this;
    }

    EditedDraft turnAround(String words) {
        Element paragraph = paragraph(words);
        List<String> sentences = new ArrayList<>(List.of(text(paragraph).split("(?<=\\.) ")));
        Collections.reverse(sentences);
        return put(paragraph, String.join(" ", sentences));
    }

    EditedDraft set(String part, String content) {
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    EditedDraft append(EditedDraft other) {
        Element body = xml.selectFirst("w|body");
        other.xml
                .selectFirst("w|body")
                .children()
                .forEach(child -> body.appendChild(child.clone()));
        return this;
    }

    Path save(Path file) {
        parts.put(BODY, xml.outerHtml().getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.finish();
            return Files.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Element> paragraphs() {
        return xml.select("w|p");
    }

    private Element paragraph(String words) {
        List<Element> found =
                paragraphs().stream().filter(it -> text(it).contains(words)).limit(1).toList();
        assertThat(found).as("paragraph with %s", words).isNotEmpty();
        return found.get(0);
    }

    private Element row(String words) {
        List<Element> found =
                xml.select("w|tr:not(:has(w|tblHeader))").stream()
                        .filter(
                                row ->
                                        row.select("w|p").stream()
                                                .anyMatch(it -> text(it).equals(words)))
                        .limit(1)
                        .toList();
        assertThat(found).as("row with %s", words).isNotEmpty();
        return found.get(0);
    }

    private EditedDraft put(Element paragraph, String text) {
        List<Element> words = paragraph.select("w|t");
        if (words.isEmpty()) return this;
        words.get(0).text(text).attr("xml:space", "preserve");
        words.stream().skip(1).forEach(it -> it.text(""));
        return this;
    }

    /** With plain spaces only, as they are typed. */
    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.select("w|t").forEach(words -> text.append(words.wholeText()));
        return text.toString().replace('\u00a0', ' ');
    }
}
