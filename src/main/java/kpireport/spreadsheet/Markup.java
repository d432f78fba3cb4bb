package kpireport.spreadsheet;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a text file begins like, when it is more than separated fields. */
enum Markup {
    NONE,
    HTML,
    /** The XML that Excel 2003 wrote in one file, often named .xls. */
    SPREADSHEETML,
    /** The workbook of LibreOffice in one file without a zip around it. */
    OPEN_DOCUMENT,
    OTHER_XML,
    JSON,
    /** A web page and its pictures in one file, as mail programs keep it. */
    MHTML,
    /** Symbolic link, a spreadsheet format of the eighties. */
    SYLK,
    /** Data interchange format, as old. */
    DIF;

    private static final Pattern JSON_START = Pattern.compile("\\[?\\s*\\{\\s*[\"}]");
    private static final Pattern PAGE = Pattern.compile("<html[\\s>]|<!doctype html");
    private static final Pattern TABLE = Pattern.compile("<table[\\s>]");

    static Markup of(String head) {
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("mime-version:")
                || start.contains("content-type: multipart/related")) {
            return MHTML;
        }
        if (JSON_START.matcher(start).lookingAt()) return JSON;
        if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")
                && !start.contains("<html")) {
            return SPREADSHEETML;
        }
        if (start.contains("<office:document ")) return OPEN_DOCUMENT;
        if (start.startsWith("id;p")) return SYLK;
        if (start.startsWith("table\r\n0,1") || start.startsWith("table\n0,1")) return DIF;
        boolean tagFirst = start.startsWith("<");
        if (TABLE.matcher(start).find() && (tagFirst || start.contains("<tr"))) return HTML;
        if (tagFirst && PAGE.matcher(start).find()) return HTML;
        return start.startsWith("<?xml") ? OTHER_XML : NONE;
    }
}
