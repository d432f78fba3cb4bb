package kpireport.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kpireport.diagnostics.Code;
import kpireport.spreadsheet.CleanText;
import kpireport.spreadsheet.RefusedFile;
import kpireport.spreadsheet.Xml;
import kpireport.verification.Place.Part;

/**
 * The text of one part of a Word file. Elements are known by their local names: the strict and the
 * transitional format differ in nothing else here.
 */
final class WordText {

    private static final int DEEPEST = 100;

    /** Word itself has no more in a table. */
    private static final int MOST_COLUMNS = 63;

    /** A dispatch with its appendices has a few thousand. */
    private static final int MOST_PARAGRAPHS = 50_000;

    /** Fallback repeats, for old readers, what stands before it. */
    private static final Set<String> PASSED_OVER =
            Set.of(
                    "Fallback",
                    "delInstrText",
                    "delText",
                    "sdtPr",
                    "sectPr",
                    "tblPr",
                    "tblGrid",
                    "tblPrEx");

    private final XMLStreamReader xml;
    private final Part part;
    private final DraftReader.Revisions revisions;
    private final StringBuilder carried = new StringBuilder();
    private final List<Block> boxes = new ArrayList<>();
    private int depth;
    private int paragraphs;
    private int tables;

    WordText(XMLStreamReader xml, Part part, DraftReader.Revisions revisions) {
        this.xml = xml;
        this.part = part;
        this.revisions = revisions;
    }

    /**
     * All that is inside the element the reader stands on; text boxes, wherever they float, last.
     */
    List<Block> blocks() throws XMLStreamException {
        List<Block> blocks = blocks(null);
        blocks.addAll(boxes);
        return blocks;
    }

    /**
     * @param cell the place of the cell they stand in; null outside of tables
     */
    private List<Block> blocks(Place cell) throws XMLStreamException {
        if (++depth > DEEPEST) throw new RefusedFile(Code.DRAFT_DAMAGED);
        List<Block> blocks = new ArrayList<>();
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) open--;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "p" -> paragraph(cell, part, blocks);
                case "tbl" -> blocks.add(table());
                default -> open += enter();
            }
        }
        depth--;
        return blocks;
    }

    /** One more element is open, unless it was passed over with all that is inside. */
    private int enter() throws XMLStreamException {
        String name = xml.getLocalName();
        if (name.equals("del") || name.equals("moveFrom")) revisions.deletions++;
        if (name.equals("ins") || name.equals("moveTo")) revisions.insertions++;
        if (name.equals("del") || name.equals("moveFrom") || PASSED_OVER.contains(name)) {
            Xml.skip(xml);
            return 0;
        }
        return 1;
    }

    private void paragraph(Place cell, Part where, List<Block> blocks) throws XMLStreamException {
        StringBuilder text = new StringBuilder(carried);
        carried.setLength(0);
        boolean joined = false;
        boolean hidden = false;
        boolean pageNumber = false;
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                open--;
                if (xml.getLocalName().equals("r")) hidden = false;
            }
            if (event != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "pPr" -> joined = isMarkDeleted();
                case "rPr" -> hidden = isHidden();
                case "txbxContent" -> boxes.addAll(box());
                case "t" -> {
                    String words = Xml.text(xml);
                    if (!hidden && !pageNumber) text.append(words);
                }
                case "instrText" -> pageNumber |= isPageNumber(Xml.text(xml));
                case "fldChar" -> {
                    if (Xml.attribute(xml, "fldCharType").equals("end")) pageNumber = false;
                    open++;
                }
                case "fldSimple" -> {
                    if (isPageNumber(Xml.attribute(xml, "instr"))) {
                        Xml.skip(xml);
                    } else {
                        open++;
                    }
                }
                case "tab", "br", "cr", "ptab" -> {
                    text.append(' ');
                    open++;
                }
                case "noBreakHyphen" -> {
                    text.append('-');
                    open++;
                }
                case "commentReference" -> {
                    revisions.comments++;
                    open++;
                }
                default -> open += enter();
            }
        }
        if (joined) {
            carried.append(text);
        } else {
            add(text, cell, where, blocks);
        }
    }

    /** It is Word's, and says nothing about the data. */
    private static boolean isPageNumber(String field) {
        return field.contains("PAGE");
    }

    private void add(StringBuilder text, Place cell, Part where, List<Block> blocks) {
        String clean = CleanText.clean(text.toString()).strip();
        if (clean.isEmpty()) return;
        if (++revisions.paragraphs > MOST_PARAGRAPHS) {
            throw new RefusedFile(Code.DRAFT_TOO_LONG, "limit", MOST_PARAGRAPHS);
        }
        Place place = cell == null ? Place.paragraph(where, ++paragraphs) : cell;
        blocks.add(new Block.Paragraph(place, clean));
    }

    private List<Block> box() throws XMLStreamException {
        WordText inside = new WordText(xml, Part.TEXT_BOX, revisions);
        inside.depth = depth + 1;
        return inside.blocks();
    }

    /** The next paragraph goes on where this one ends: its mark was struck out. */
    private boolean isMarkDeleted() throws XMLStreamException {
        boolean deleted = false;
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) open--;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            open++;
            if (open == 3 && xml.getLocalName().equals("del")) deleted = true;
        }
        return deleted;
    }

    private boolean isHidden() throws XMLStreamException {
        boolean hidden = false;
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) open--;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            open++;
            if (open == 2 && xml.getLocalName().equals("vanish")) hidden = isOn();
        }
        return hidden;
    }

    private boolean isOn() {
        String value = Xml.attribute(xml, "val");
        return !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    private Block.Table table() throws XMLStreamException {
        if (++depth > DEEPEST) throw new RefusedFile(Code.DRAFT_DAMAGED);
        int number = ++tables;
        List<Block.Row> rows = new ArrayList<>();
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) open--;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            if (xml.getLocalName().equals("tr")) {
                row(number, rows);
            } else {
                open += enter();
            }
        }
        depth--;
        return new Block.Table(number, List.copyOf(rows));
    }

    private void row(int table, List<Block.Row> rows) throws XMLStreamException {
        List<Block.Cell> cells = new ArrayList<>();
        boolean header = false;
        boolean deleted = false;
        int column = 1;
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) open--;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "tc" -> {
                    Block.Cell cell =
                            cell(Place.cell(part, table, rows.size() + 1, column), column);
                    cells.add(cell);
                    column += cell.span();
                }
                case "gridBefore" -> {
                    column += within(0, Xml.number(xml, "val", 0));
                    open++;
                }
                case "tblHeader" -> {
                    header = isOn();
                    open++;
                }
                case "del" -> {
                    deleted = true;
                    open += enter();
                }
                default -> open += enter();
            }
        }
        if (!deleted) rows.add(new Block.Row(header, List.copyOf(cells)));
    }

    private static int within(int least, int columns) {
        return Math.min(Math.max(least, columns), MOST_COLUMNS);
    }

    private Block.Cell cell(Place place, int column) throws XMLStreamException {
        List<Block> blocks = new ArrayList<>();
        int span = 1;
        boolean continued = false;
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) open--;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "p" -> paragraph(place, part, blocks);
                case "tbl" -> blocks.add(table());
                case "gridSpan" -> {
                    span = within(1, Xml.number(xml, "val", 1));
                    open++;
                }
                case "vMerge" -> {
                    continued = !Xml.attribute(xml, "val").equals("restart");
                    open++;
                }
                case "tcPrChange" -> Xml.skip(xml);
                default -> open += enter();
            }
        }
        return new Block.Cell(place, column, span, continued, List.copyOf(blocks));
    }
}
