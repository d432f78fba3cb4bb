package kpireport.spreadsheet;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;

/** A file of letters: delimited fields, a web page, or a workbook in plain XML. */
final class TextFile {

    private static final int LARGEST_PAGE = 30_000_000;

    private final Path file;
    private final String name;
    private final CellSink sink;
    private final Diagnostics diagnostics;

    TextFile(Path file, String name, CellSink sink, Diagnostics diagnostics) {
        this.file = file;
        this.name = name;
        this.sink = sink;
        this.diagnostics = diagnostics;
    }

    SpreadsheetReader.Recognised read(Optional<String> asked)
            throws IOException, XMLStreamException {
        TextKind kind = TextKind.of(file, asked);
        String format = read(kind.markup(), kind.encoding(), kind.start());
        return new SpreadsheetReader.Recognised(format, kind.encoding().name());
    }

    private String read(Markup markup, TextEncoding encoding, String start)
            throws IOException, XMLStreamException {
        switch (markup) {
            case HTML -> {
                new HtmlReader(sink, encoding).read(whole(encoding));
                return "html";
            }
            case SPREADSHEETML -> {
                String xml = ControlSigns.blanked(whole(encoding)).stripLeading();
                new SpreadsheetMlReader(xml, sink).read();
                return "xml";
            }
            case OPEN_DOCUMENT -> {
                new OdsReader(sink)
                        .read(Xml.open(new StringReader(whole(encoding).stripLeading())));
                return "ods";
            }
            case NONE -> {
                try (Reader text = encoding.open(file)) {
                    new CsvReader(sink, encoding)
                            .read(text, CsvDialect.of(start), name, diagnostics);
                }
                return "csv";
            }
            case OTHER_XML -> throw new RefusedFile(Code.NOT_A_SPREADSHEET, "kind", "XML");
            default -> throw new RefusedFile(Code.NOT_A_SPREADSHEET, "kind", markup.name());
        }
    }

    /** Letters as they stand: those of an old font are read cell by cell. */
    private String whole(TextEncoding encoding) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Reader in = encoding.open(file)) {
            char[] buffer = new char[1 << 14];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                text.append(buffer, 0, read);
                if (text.length() > LARGEST_PAGE) {
                    throw new RefusedFile(Code.TOO_MUCH_TEXT, "limit", LARGEST_PAGE);
                }
            }
        } catch (CharacterCodingException notAllOfIt) {
            throw new RefusedFile(Code.ENCODING_UNCLEAR);
        }
        return text.toString();
    }
}
