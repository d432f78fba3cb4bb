package kpireport.verification;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kpireport.diagnostics.Code;
import kpireport.spreadsheet.RefusedFile;
import kpireport.spreadsheet.Relations;
import kpireport.spreadsheet.Xml;
import kpireport.spreadsheet.ZipParts;

/** Reads a Word file: body, headers and footers, footnotes and endnotes. */
final class DraftReader {

    private static final String MAIN = "word/document.xml";
    private static final int MOST_HEADERS = 30;

    private DraftReader() {}

    static DraftFile read(Path file) throws IOException, XMLStreamException {
        try (ZipParts zip = new ZipParts(file)) {
            String main = Relations.of(zip, "").findPart("officeDocument").orElse(MAIN);
            if (!zip.has(main) || !main.startsWith("word/")) {
                throw new RefusedFile(Code.NOT_A_WORD_FILE);
            }
            return read(WordParts.of(zip), main);
        }
    }

    static DraftFile read(byte[] rendered) throws IOException {
        try {
            return read(WordParts.of(rendered), MAIN);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a rendered document cannot be read back", e);
        }
    }

    private static DraftFile read(WordParts parts, String main)
            throws IOException, XMLStreamException {
        Revisions revisions = new Revisions();
        List<Block> blocks = new ArrayList<>();
        read(parts, main, "body", Place.Part.BODY, revisions, blocks);
        for (int i = 1; i <= MOST_HEADERS; i++) {
            read(parts, "word/header" + i + ".xml", "hdr", Place.Part.HEADER, revisions, blocks);
            read(parts, "word/footer" + i + ".xml", "ftr", Place.Part.FOOTER, revisions, blocks);
        }
        read(parts, "word/footnotes.xml", "footnotes", Place.Part.FOOTNOTE, revisions, blocks);
        read(parts, "word/endnotes.xml", "endnotes", Place.Part.ENDNOTE, revisions, blocks);
        return new DraftFile(
                List.copyOf(blocks), revisions.insertions, revisions.deletions, revisions.comments);
    }

    private static void read(
            WordParts parts,
            String name,
            String element,
            Place.Part part,
            Revisions revisions,
            List<Block> blocks)
            throws IOException, XMLStreamException {
        if (!parts.has(name)) return;
        try (InputStream in = parts.open(name)) {
            XMLStreamReader xml = Xml.open(in);
            while (!xml.getLocalName().equals(element)) {
                do {
                    if (!xml.hasNext()) return;
                } while (xml.next() != XMLStreamReader.START_ELEMENT);
            }
            blocks.addAll(new WordText(xml, part, revisions).blocks());
        }
    }

    /** What was counted on the way. */
    static final class Revisions {
        int insertions;
        int deletions;
        int comments;
        int paragraphs;
    }
}
