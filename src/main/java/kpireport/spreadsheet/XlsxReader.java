package kpireport.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import kpireport.diagnostics.Code;

/** Reads an Office Open XML workbook, strict or transitional, straight from its XML. */
final class XlsxReader {

    /** Unpacked bytes from which a second thread gains something. */
    private static final long LONG = 16L << 20;

    private final ZipParts zip;
    private final CellSink sink;

    XlsxReader(ZipParts zip, CellSink sink) {
        this.zip = zip;
        this.sink = sink;
    }

    void read(String bookPart) throws IOException, XMLStreamException {
        Relations relations = Relations.of(zip, bookPart);
        XlsxBook book;
        try (InputStream in = zip.open(bookPart)) {
            book = XlsxBook.read(in);
        }
        XlsxStyles styles = readStyles(relations);
        Optional<String> strings = relations.findPart("sharedStrings").filter(zip::has);
        if (strings.isPresent()) sink.sharedStrings(new SharedStrings(zip, strings.get()));
        for (XlsxBook.SheetEntry sheet : book.sheets()) {
            readSheet(sheet, book, relations, styles);
        }
    }

    private XlsxStyles readStyles(Relations relations) throws IOException, XMLStreamException {
        Optional<String> part = relations.findPart("styles").filter(zip::has);
        if (part.isEmpty()) return XlsxStyles.NONE;
        try (InputStream in = zip.open(part.get())) {
            return XlsxStyles.read(in);
        }
    }

    private void readSheet(
            XlsxBook.SheetEntry sheet, XlsxBook book, Relations relations, XlsxStyles styles)
            throws IOException, XMLStreamException {
        // A macro module of an old book is listed among the sheets and leads nowhere.
        if (sheet.relation().isEmpty()) return;
        Optional<Relations.Relation> relation = relations.find(sheet.relation());
        if (relation.isPresent() && relation.get().kind().equals("chartsheet")) return;
        String part = relation.map(Relations.Relation::part).orElse("");
        if (!zip.has(part)) throw new RefusedFile(Code.DAMAGED_FILE);
        sink.beginSheet(sheet.name(), sheet.hidden(), book.date1904());
        if (!sink.hasEnough()) {
            try (InputStream in = open(part, book, styles)) {
                XlsxSheet.read(in, book, styles, sink);
            }
        }
        sink.endSheet();
    }

    private InputStream open(String part, XlsxBook book, XlsxStyles styles) throws IOException {
        if (!sink.takesBytes()) return new HeadAndTail(zip.open(part), sink::hasEnough);
        InputStream in = zip.open(part);
        return new SheetBytes(
                zip.size(part) > LONG ? new ReadAhead(in) : in, new RowXml(book, styles, sink));
    }
}
