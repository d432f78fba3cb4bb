package kpireport.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The styles of an Excel 2003 XML workbook, by their names. */
final class SpreadsheetMlStyles {

    private final Map<String, CellStyle> styles = new HashMap<>();

    /** A cell without a style has the one named Default. */
    CellStyle get(String id) {
        return styles.getOrDefault(id.isEmpty() ? "Default" : id, CellStyle.NONE);
    }

    /** From the start of {@code Styles} to its end. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        String id = "";
        CellStyle style = CellStyle.NONE;
        while (true) {
            int event = xml.next();
            String name =
                    event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT
                            ? xml.getLocalName()
                            : "";
            if (event == XMLStreamReader.END_ELEMENT) {
                if (name.equals("Style")) styles.put(id, style);
                if (name.equals("Styles")) return;
                continue;
            }
            switch (name) {
                case "Style" -> {
                    id = Xml.attribute(xml, "ID");
                    style = get(Xml.attribute(xml, "Parent"));
                }
                case "NumberFormat" ->
                        style =
                                CellStyle.of(
                                        NumberFormats.named(Xml.attribute(xml, "Format")),
                                        style.font());
                case "Font" -> {
                    Optional<LegacyFont> font = LegacyFont.ofName(Xml.attribute(xml, "FontName"));
                    style = CellStyle.of(style.numberFormat(), font);
                }
                default -> {}
            }
        }
    }
}
