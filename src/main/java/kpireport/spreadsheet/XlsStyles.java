package kpireport.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;

/** The fonts, number formats and cell styles of an .xls file, in the order of their records. */
final class XlsStyles {

    private final List<String> fonts = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<FontAndFormat> records = new ArrayList<>();
    private final Map<Integer, CellStyle> styles = new HashMap<>();

    private record FontAndFormat(int font, int format) {}

    void addFont(RecordInputStream in) {
        in.readLong();
        in.readInt();
        in.readShort();
        fonts.add(text(in, in.readUByte()));
    }

    void addFormat(RecordInputStream in) {
        int number = in.readUShort();
        formats.put(number, text(in, in.readUShort()));
    }

    /** A text shorter than it says is taken as it stands. */
    private static String text(RecordInputStream in, int length) {
        boolean wide = (in.readByte() & 1) != 0;
        return wide
                ? in.readUnicodeLEString(Math.min(length, in.remaining() / 2))
                : in.readCompressedUnicode(Math.min(length, in.remaining()));
    }

    void addStyle(RecordInputStream in) {
        records.add(new FontAndFormat(in.readUShort(), in.readUShort()));
    }

    CellStyle get(int style) {
        return styles.computeIfAbsent(style, this::resolve);
    }

    private CellStyle resolve(int style) {
        if (style >= records.size()) return CellStyle.NONE;
        FontAndFormat record = records.get(style);
        String code = formats.get(record.format());
        return CellStyle.of(
                code == null ? NumberFormats.builtIn(record.format()) : code,
                font(record.font()).flatMap(LegacyFont::ofName));
    }

    /** In Unicode, run by run. */
    String text(UnicodeString rich) {
        FontRuns runs = new FontRuns();
        String text = rich.getString();
        int from = 0;
        Optional<String> font = Optional.empty();
        for (int i = 0; i < rich.getFormatRunCount(); i++) {
            FormatRun run = rich.getFormatRun(i);
            int to = Math.min(Math.max(run.getCharacterPos(), from), text.length());
            if (to > from) runs.add(text.substring(from, to), font);
            font = font(run.getFontIndex());
            from = to;
        }
        runs.add(text.substring(from), font);
        return runs.text();
    }

    /** Font 4 does not exist: those after it are numbered one higher than they stand. */
    private Optional<String> font(int number) {
        int at = number > 4 ? number - 1 : number;
        return at >= 0 && at < fonts.size() ? Optional.of(fonts.get(at)) : Optional.empty();
    }
}
