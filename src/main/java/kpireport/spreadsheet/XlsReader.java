package kpireport.spreadsheet;

import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.diagnostics.Code;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;

/**
 * Reads an Excel 97 to 2003 workbook record by record, and only those records that matter here:
 * what is broken in a drawing or a macro does not keep anyone from the figures.
 */
final class XlsReader {

    private static final int BEGIN = 0x0809;
    private static final int BIFF8 = 0x0600;
    private static final int BOOK = 0x05;
    private static final int WORKSHEET = 0x10;
    private static final int MACRO_SHEET = 0x40;
    private static final int CONTINUE = 0x3C;

    private final InputStream stream;
    private final boolean calculated;
    private final CellSink sink;
    private final XlsStyles styles = new XlsStyles();
    private final List<BoundSheetRecord> sheets = new ArrayList<>();

    private RecordInputStream in;
    private int consumed;
    private List<String> strings = List.of();
    private boolean date1904;

    private int depth;
    private int begunSheets;
    private Optional<XlsSheet> sheet = Optional.empty();

    /**
     * @param calculated whether the 0 of a formula is its result
     */
    XlsReader(InputStream stream, boolean calculated, CellSink sink) {
        this.stream = stream;
        this.calculated = calculated;
        this.sink = sink;
    }

    void read() {
        in = new RecordInputStream(stream);
        while (in.hasNextRecord()) {
            // After the last sheet there may be padding, of anything.
            if (depth == 0 && consumed > 0 && in.getNextSid() != BEGIN) break;
            in.nextRecord();
            consumed += 4 + in.remaining();
            readRecord(in.getSid() & 0xFFFF);
            in.readRemainder();
        }
        if (depth > 0 || begunSheets < sheets.size()) throw new RefusedFile(Code.DAMAGED_FILE);
    }

    private void readRecord(int kind) {
        switch (kind) {
            case BEGIN -> begin();
            case 0x0009, 0x0209, 0x0409 -> throw new RefusedFile(Code.EXCEL_TOO_OLD);
            case 0x000A -> end();
            case 0x002F -> decrypt();
            default -> {
                // A chart inside a sheet is a stream inside a stream, with records of its own.
                if (depth != 1) return;
                if (sheet.isPresent()) sheet.get().readRecord(kind, in);
                else readBookRecord(kind);
            }
        }
    }

    private void begin() {
        if (++depth > 1) return;
        int version = in.readUShort();
        int type = in.readUShort();
        if (version != BIFF8) throw new RefusedFile(Code.EXCEL_TOO_OLD);
        if (type == BOOK || begunSheets == sheets.size()) return;
        BoundSheetRecord listed = BoundSheetRecord.orderByBofPosition(sheets)[begunSheets++];
        if (type == WORKSHEET || type == MACRO_SHEET) {
            sink.beginSheet(
                    CleanText.clean(listed.getSheetname()),
                    listed.isHidden() || listed.isVeryHidden(),
                    date1904);
            sheet = Optional.of(new XlsSheet(strings, styles, calculated, sink));
        }
    }

    private void end() {
        if (--depth == 0 && sheet.isPresent()) {
            sink.endSheet();
            sheet = Optional.empty();
        }
    }

    /** Excel locks a protected structure with a password that every program knows. */
    private void decrypt() {
        EncryptionInfo encryption;
        try {
            encryption = new FilePassRecord(in).getEncryptionInfo();
            if (!encryption.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw new RefusedFile(Code.PASSWORD_PROTECTED);
            }
        } catch (GeneralSecurityException | EncryptedDocumentException unknownCipher) {
            throw new RefusedFile(Code.PASSWORD_PROTECTED);
        }
        in = new RecordInputStream(stream, encryption, consumed);
    }

    private void readBookRecord(int kind) {
        switch (kind) {
            case 0x0022 -> date1904 = in.readUShort() == 1;
            case 0x0031 -> styles.addFont(in);
            case 0x041E -> styles.addFormat(in);
            case 0x00E0 -> styles.addStyle(in);
            case 0x0085 -> sheets.add(new BoundSheetRecord(in));
            case 0x00FC -> strings = readTexts();
            default -> {}
        }
    }

    private List<String> readTexts() {
        in.readInt();
        int count = in.readInt();
        List<String> texts = new ArrayList<>();
        while (texts.size() < count && hasMore()) {
            texts.add(styles.text(new UnicodeString(in)));
        }
        return texts;
    }

    /** In this record or in one that continues it. */
    private boolean hasMore() {
        return in.available() > 0 || in.hasNextRecord() && in.getNextSid() == CONTINUE;
    }
}
