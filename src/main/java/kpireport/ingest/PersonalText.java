package kpireport.ingest;

import java.text.Normalizer;
import java.util.regex.Pattern;
import kpireport.spreadsheet.Cell;

/**
 * Finds in what a cell says a number or an address by which a person is known: of an identity card,
 * a mobile or another telephone, electronic mail. Names cannot be told from other words.
 */
final class PersonalText {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    private static final Pattern MAIL =
            Pattern.compile("[^\\s@,;:()<>]+@[^\\s@,;:()<>]+\\.\\p{L}{2,}");

    /** Of nine or twelve digits, also in groups; those of today begin with a province's 0. */
    private static final Pattern IDENTITY =
            Pattern.compile(
                    "(?<!\\d)(?:0\\d{11}|0\\d\\d(?:[ .-]\\d{3}){3})(?!\\d)"
                            + "|(?<![\\p{Alnum}])(?<!\\p{Alnum}[./_-])(?:\\d{9}|\\d{12})(?![\\p{Alnum}])(?![./_-]\\p{Alnum})");

    /**
     * 0912345678, 091.234.5678, +84 912 345 678, (024) 3825 1234. In groups no letter stands before
     * it and no further group behind it: H08.12-240505-0001 is the code of a dossier.
     */
    private static final Pattern TELEPHONE =
            Pattern.compile(
                    "(?<!\\d)0[2-9]\\d{8,9}(?!\\d)|(?<![\\p{Alnum}.-])84[2-9]\\d{8,9}(?!\\d)"
                            + "|(?<!\\p{Alnum})(?:\\(?\\+84\\)?[ .-]?\\(?0?|\\(?0)"
                            + "[2-9](?:[ .)-]{0,2}\\d){8,9}(?![ .-]?\\d)");

    /** "CMND.123456789", "ĐT-912345678", "hộ chiếu số C1234567". */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(cccd|cmnd|cmt|căn cước|định danh|hộ chiếu|đt|tel|zalo)\\P{Alnum}{0,4}(số)?\\P{Alnum}{0,4}\\p{L}?(?:[ .-]?\\d){7}",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    /** With a time behind it a date has as many figures as a telephone. */
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<!\\d)(?:\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d\\d|(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2})(?!\\d)");

    /** An amount of money may have nine digits. */
    private static final Pattern MONEY =
            Pattern.compile(
                    Spelling.pattern(
                            "(.* )?(phí|lệ phí|tiền|thuế|đồng|vnđ|vnd|giá trị|giá|amount|fee)( .*)?"));

    /** "Số biên nhận", "Mã giao dịch": numbers that the office gave. */
    private static final Pattern PAPERS =
            Pattern.compile(
                    Spelling.pattern(
                            "(số|mã|mã số|số ký hiệu) (hồ sơ|hs|biên nhận|giấy hẹn|tiếp nhận|phiếu|giao dịch|biên lai|hóa đơn"
                                    + "|chứng từ|văn bản|quyết định|tthc|thủ tục|đơn vị)( .*)?"));

    private static final Pattern ONE_NUMBER = Pattern.compile("\\p{Alnum}+");

    /** Of a card or a telephone whose first noughts Excel may have lost. */
    private static final Pattern NUMBER = Pattern.compile("\\d{9,12}");

    /** No telephone, and no number of a paper, has fewer. */
    private static final int FEWEST_DIGITS = 7;

    private final boolean amounts;
    private final boolean papers;

    /**
     * @param header over the cells: their numbers may be amounts or those of papers
     */
    PersonalText(String header) {
        String key = Spelling.key(header);
        amounts = MONEY.matcher(key).matches();
        papers = PAPERS.matcher(key).matches();
    }

    boolean isIn(Cell cell) {
        if (cell.type() == Cell.Type.DATE || !mayHoldAny(cell)) return false;
        String text = plain(cell.text());
        if (papers && ONE_NUMBER.matcher(text).matches()) return false;
        String digits =
                cell.number().map(it -> it.stripTrailingZeros().toPlainString()).orElse(text);
        if (NUMBER.matcher(digits).matches()) return digits.startsWith("0") || !amounts;
        return cell.number().isEmpty() && isIn(text);
    }

    /** Most cells of a long list do not, and are not looked at any closer. */
    private static boolean mayHoldAny(Cell cell) {
        if (cell.number().isPresent()) return true;
        String text = cell.text();
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '@' || letter == '＠') return true;
            if (Character.isDigit(letter) && ++digits == FEWEST_DIGITS) return true;
        }
        return false;
    }

    private static boolean isIn(String text) {
        String undated = DATE.matcher(text).replaceAll("/");
        return MAIL.matcher(text).find()
                || NAMED.matcher(text).find()
                || IDENTITY.matcher(text).find()
                || TELEPHONE.matcher(undated).find();
    }

    /** Full-width figures are figures; what cannot be seen parts no number. */
    private static String plain(String text) {
        if (text.chars().allMatch(letter -> letter < 128)) return text.strip();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return INVISIBLE.matcher(composed).replaceAll("").strip();
    }
}
