package kpireport.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The cell styles of an .xlsx file, by the number that cells refer to. */
final class XlsxStyles {

    static final XlsxStyles NONE = new XlsxStyles();

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Optional<LegacyFont>> fonts = new ArrayList<>();
    private final List<CellStyle> styles = new ArrayList<>();

    private XlsxStyles() {}

    /** A cell without a style number has style 0. */
    CellStyle get(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : CellStyle.NONE;
    }

    static XlsxStyles read(InputStream in) throws IOException, XMLStreamException {
        XlsxStyles styles = new XlsxStyles();
        XMLStreamReader xml = Xml.open(in);
        String list = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "fonts", "cellXfs", "cellStyleXfs", "dxfs" -> list = xml.getLocalName();
                case "numFmt" -> styles.addFormat(xml, list);
                case "font" -> styles.addFont(list);
                case "name" -> styles.nameFont(Xml.attribute(xml, "val"), list);
                case "xf" -> styles.addStyle(xml, list);
                default -> {}
            }
        }
        return styles;
    }

    /** Conditional formats have formats of their own, at the end. */
    private void addFormat(XMLStreamReader xml, String list) {
        if (list.equals("dxfs")) return;
        formats.put(Xml.number(xml, "numFmtId", -1), Xml.attribute(xml, "formatCode"));
    }

    private void addFont(String list) {
        if (list.equals("fonts")) fonts.add(Optional.empty());
    }

    private void nameFont(String name, String list) {
        if (list.equals("fonts") && !fonts.isEmpty()) {
            fonts.set(fonts.size() - 1, LegacyFont.ofName(name));
        }
    }

    private void addStyle(XMLStreamReader xml, String list) {
        if (!list.equals("cellXfs")) return;
        int format = Xml.number(xml, "numFmtId", 0);
        int font = Xml.number(xml, "fontId", 0);
        String code = formats.get(format);
        styles.add(
                CellStyle.of(
                        code == null ? NumberFormats.builtIn(format) : code,
                        font >= 0 && font < fonts.size() ? fonts.get(font) : Optional.empty()));
    }
}
