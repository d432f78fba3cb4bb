package kpireport.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The cell styles of an .xlsx file, by the number that cells refer to. */
final class XlsxStyles {

    static final XlsxStyles NONE = new XlsxStyles();

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<CellStyle> styles = new ArrayList<>();

    private XlsxStyles() {}

    /** A cell without a style number has style 0. */
    CellStyle get(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : CellStyle.NONE;
    }

    static XlsxStyles read(InputStream in) throws IOException, XMLStreamException {
        XlsxStyles styles = new XlsxStyles();
        XMLStreamReader xml = Xml.open(in);
        boolean ofCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> styles.addFormat(xml);
                    case "cellXfs" -> ofCells = true;
                    case "xf" -> {
                        if (ofCells) styles.addStyle(Xml.number(xml, "numFmtId", 0));
                    }
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                ofCells = false;
            }
        }
        return styles;
    }

    private void addFormat(XMLStreamReader xml) {
        String code = Xml.attribute(xml, "formatCode");
        formats.put(Xml.number(xml, "numFmtId", -1), code.equals("General") ? "" : code);
    }

    private void addStyle(int format) {
        String code = formats.get(format);
        styles.add(CellStyle.of(code == null ? NumberFormats.builtIn(format) : code));
    }
}
