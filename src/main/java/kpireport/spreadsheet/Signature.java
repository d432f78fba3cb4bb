package kpireport.spreadsheet;

import java.nio.charset.StandardCharsets;

/** What the first bytes of a file say it is, whatever its name. */
enum Signature {
    ZIP,
    /** The container of .xls files, and of documents with a password. */
    OLE2,
    /** Excel 2 to 4, before there were containers. */
    OLD_EXCEL,
    /** Something else that has a name of its own. */
    FOREIGN,
    TEXT,
    EMPTY;

    static Signature of(byte[] head) {
        if (head.length == 0) return EMPTY;
        if (starts(head, "PK\3\4") || starts(head, "PK\5\6")) return ZIP;
        if (starts(head, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) return OLE2;
        if (starts(head, "\t\0\4\0") || starts(head, "\t\2\6\0") || starts(head, "\t\4\6\0")) {
            return OLD_EXCEL;
        }
        return foreignKind(head).isEmpty() ? TEXT : FOREIGN;
    }

    /** The usual name of a format that holds no table; empty when it is none of them. */
    static String foreignKind(byte[] head) {
        if (starts(head, "%PDF")) return "PDF";
        if (starts(head, "{\\rtf")) return "RTF";
        if (starts(head, "\u0089PNG")) return "PNG";
        if (starts(head, "\u00FF\u00D8\u00FF")) return "JPEG";
        if (starts(head, "GIF8")) return "GIF";
        if (starts(head, "Rar!")) return "RAR";
        if (starts(head, "7z\u00BC\u00AF")) return "7z";
        if (starts(head, "\u001F\u008B")) return "gzip";
        if (starts(head, "MZ")) return "EXE";
        return "";
    }

    private static boolean starts(byte[] head, String bytes) {
        byte[] expected = bytes.getBytes(StandardCharsets.ISO_8859_1);
        if (head.length < expected.length) return false;
        for (int i = 0; i < expected.length; i++) {
            if (head[i] != expected[i]) return false;
        }
        return true;
    }
}
