package kpireport.setup;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.inspection.TitlePeriod;

/** What the numbers of a column are, whatever they count: only a result of the month is one. */
enum ColumnSense {
    /** The header names the month, or says "trong tháng". */
    OF_THE_MONTH,
    /** Nothing says otherwise. */
    PLAIN,
    /** Since January, of some months, of a quarter. */
    CUMULATIVE,
    /** What was to be reached. */
    TARGET,
    /** The most points there are to be had. */
    MAXIMUM,
    OTHER_MONTH,
    /** What all units together have on average: "bình quân toàn tỉnh". */
    OF_ALL,
    /** Up or down, against last month or the plan. */
    CHANGE,
    /** Rank, grade, met or not. */
    VERDICT;

    private static final Pattern IS_CHANGE =
            Pattern.compile(
                    ".*\\b(tang( hoac)? giam|chenh lech|so voi(?! (thoi|han|hen|quy dinh|tien do)))\\b.*|((so|muc|ty le) )?(tang|giam)( %)?"
                            + "|.*\\b(hoan thanh|dat)\\b.*\\b(ke hoach|chi tieu|muc giao|kh)\\b.*");

    private static final Pattern SAYS_OF_ALL =
            Pattern.compile(
                    ".*\\b(binh quan|trung binh|bq|tb) (chung|(cua )?(toan|ca) (tinh|huyen|nuoc|thanh pho|xa))\\b.*"
                            + "|(ty le|%) .*\\b(toan|ca) (tinh|nuoc)\\b.*");

    private static final Pattern IS_VERDICT =
            Pattern.compile(
                    "(ket qua )?danh gia( chung| muc do hoan thanh)?|so sanh"
                            + "|(xep )?(hang|loai|thu)|thu hang|xep (hang|loai|thu) .*|vi tri"
                            + "|(chua|khong) (dat|hoan thanh)|dat (chua|khong) dat|(con )?thieu");

    private static final String GIVEN = "giao(?! (dich|tiep|thong|luu|duc|nop|dat|rung))";

    /** In any header, unless it is the result's: "Kết quả thực hiện chỉ tiêu giao". */
    private static final Pattern SAYS_TARGET =
            Pattern.compile(
                    "(?!(ket qua|thuc hien|da thuc hien|ty le thuc hien|dat duoc)\\b)"
                            + ".*\\b((ke hoach|chi tieu|muc|muc tieu|nhiem vu|ty le|kh)( \\w+){0,2} "
                            + GIVEN
                            + "|giao (nam|thang|quy)|(phai|can|yeu cau) dat)\\b.*|"
                            + GIVEN
                            + "\\b.*");

    private static final Pattern IS_TARGET =
            Pattern.compile(
                    "(ty le |so |%)?(ke hoach|kh|muc tieu|chi tieu|duoc giao|giao)( (nam|thang|quy|toi thieu))?( \\d+)*( %)?"
                            + "|(ke hoach|muc tieu) .*");

    /** "Tổng số nhiệm vụ giao": what there was to do, as a rate has it below the line. */
    private static final Pattern COUNTS_GIVEN =
            Pattern.compile(
                    "(?!.*(ke hoach|chi tieu|muc tieu))((tong )?so( luong)?|tong) (?!giao|kh\\b)\\w+.* "
                            + GIVEN
                            + "\\b.*");

    private static final Pattern IS_RESULT =
            Pattern.compile("(ket qua|thuc hien|da thuc hien|ty le thuc hien|dat|dat duoc)\\b.*");

    /**
     * "Điểm tối đa (100)", "Công khai - điểm chuẩn"; "Công khai (tối đa 18 điểm)" names a result.
     */
    private static final Pattern IS_MAXIMUM =
            Pattern.compile(
                    "(tong )?(so )?(muc )?(diem )?toi da( (theo|duoc|cua|diem) .*| diem)?"
                            + "|(tong )?((so|muc) )?diem (toi da|chuan)\\b(?! (hoa|bi|\\d)).*|chuan"
                            + "|(tong )?(thang|khung) diem( .*)?|.* diem (toi da|chuan)");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");

    private static final Pattern SAYS_CUMULATIVE =
            Pattern.compile(
                    ".*\\b(luy ke|luy tien|cong don|tu dau nam|ca nam|(tu|den( het)?) thang|(?<!thang )\\d{1,2} thang"
                            + "|quy (i|ii|iii|iv|[1-4]))\\b.*");

    private static final Pattern SAYS_OTHER_MONTH =
            Pattern.compile(
                    ".*\\b(thang|nam|ky) (truoc|lien truoc)\\b(?! (han|va)).*|.*\\bcung ky\\b.*");

    private static final Pattern SAYS_THIS_MONTH =
            Pattern.compile(".*\\b(trong thang|thang nay|thang bao cao)\\b.*");

    /** "Trực tuyến năm 2025", but not "theo Quyết định 06 năm 2022". */
    private static final Pattern NAMES_YEAR =
            Pattern.compile(
                    "(?!.*\\b(thang|ngay|quyet dinh|qd|nghi dinh|nd|nghi quyet|nq|thong tu|tt|luat|de an)\\b)"
                            + ".*\\bnam (20\\d\\d)\\b.*");

    private static final Pattern MONTH =
            Pattern.compile(
                    "\\b(?:thang|th|t) ?(\\d{1,2})(?: (?:nam )?(20\\d\\d))?\\b"
                            + "|(?<!\\d )\\b(\\d{1,2}) (20\\d\\d)\\b");

    /** Also from the 21st of the month before to the 20th. */
    private static final int LONGEST_MONTH = 31;

    private static final int SHORTEST_MONTH = 28;

    static ColumnSense of(InspectedColumn column, YearMonth month) {
        List<String> headers =
                column.headers().stream().map(Words::meant).collect(Collectors.toList());
        String leaf = headers.get(headers.size() - 1);
        if (headers.stream().anyMatch(it -> IS_CHANGE.matcher(it).matches())) return CHANGE;
        if (IS_VERDICT.matcher(leaf).matches()) return VERDICT;
        if (headers.stream().anyMatch(it -> SAYS_OF_ALL.matcher(it).matches())) return OF_ALL;
        boolean toDo = column.holds() == Holds.COUNT && COUNTS_GIVEN.matcher(leaf).matches();
        if (!toDo && isTarget(headers, leaf)) return TARGET;
        if (column.headers().stream().anyMatch(ColumnSense::isMaximum)) return MAXIMUM;
        ColumnSense named = named(headers, month);
        if (named != PLAIN) return named;
        // "Từ kỳ trước" counts what was carried over; a rate of it is last month's.
        boolean carried = column.holds() == Holds.COUNT && leaf.contains("ky truoc");
        return saysBefore(headers) && !carried ? OTHER_MONTH : PLAIN;
    }

    /**
     * What months or years that are named, or "lũy kế" and "trong tháng", say of figures below
     * them; {@link #PLAIN} where there is none of these.
     *
     * @param words plain, of headers or of the title of a table
     */
    static ColumnSense named(List<String> words, YearMonth month) {
        Optional<TitlePeriod> days =
                words.stream()
                        .flatMap(it -> TitlePeriod.guess(it, month.getYear()).stream())
                        .findFirst();
        if (days.isPresent()) return ofDays(days.get(), month);
        OptionalInt named = lastMonth(words, month);
        if (named.isPresent() && named.getAsInt() != month.getMonthValue()) return OTHER_MONTH;
        if (words.stream().anyMatch(it -> SAYS_CUMULATIVE.matcher(it).matches())) {
            return CUMULATIVE;
        }
        if (named.isPresent()) return OF_THE_MONTH;
        Optional<Integer> year = year(words);
        if (year.isPresent()) return year.get() == month.getYear() ? CUMULATIVE : OTHER_MONTH;
        boolean here = words.stream().anyMatch(it -> SAYS_THIS_MONTH.matcher(it).matches());
        return here ? OF_THE_MONTH : PLAIN;
    }

    /** {@link #PLAIN} of some of the month only. */
    private static ColumnSense ofDays(TitlePeriod days, YearMonth month) {
        if (!YearMonth.from(days.last()).equals(month)) return OTHER_MONTH;
        if (days.days() > LONGEST_MONTH) return CUMULATIVE;
        return days.days() < SHORTEST_MONTH ? PLAIN : OF_THE_MONTH;
    }

    /** "Kỳ trước", "cùng kỳ năm trước". */
    static boolean saysBefore(List<String> words) {
        return words.stream().anyMatch(it -> SAYS_OTHER_MONTH.matcher(it).matches());
    }

    private static Optional<Integer> year(List<String> headers) {
        return headers.stream()
                .map(NAMES_YEAR::matcher)
                .filter(Matcher::matches)
                .map(found -> Integer.valueOf(found.group(2)))
                .findFirst();
    }

    private static boolean isMaximum(String header) {
        String words = Words.plain(IN_BRACKETS.matcher(header).replaceAll(""));
        return IS_MAXIMUM.matcher(words).matches();
    }

    private static boolean isTarget(List<String> headers, String leaf) {
        if (IS_TARGET.matcher(leaf).matches()) return true;
        return !IS_RESULT.matcher(leaf).matches()
                && headers.stream().anyMatch(it -> SAYS_TARGET.matcher(it).matches());
    }

    /** Whether the name of a sheet is that of another month. */
    static boolean isOfOtherMonth(String name, YearMonth month) {
        OptionalInt named = lastMonth(List.of(Words.plain(name)), month);
        return named.isPresent() && named.getAsInt() != month.getMonthValue();
    }

    static boolean isOfMonth(String name, YearMonth month) {
        OptionalInt named = lastMonth(List.of(Words.plain(name)), month);
        return named.isPresent() && named.getAsInt() == month.getMonthValue();
    }

    /** The last that is named, as a range ends with it; 0 for one of another year. */
    private static OptionalInt lastMonth(List<String> headers, YearMonth month) {
        OptionalInt last = OptionalInt.empty();
        for (String header : headers) {
            Matcher found = MONTH.matcher(header);
            while (found.find()) {
                boolean worded = found.group(1) != null;
                int number = Integer.parseInt(found.group(worded ? 1 : 3));
                String year = found.group(worded ? 2 : 4);
                if (number < 1 || number > 12) continue;
                boolean same = year == null || Integer.parseInt(year) == month.getYear();
                last = OptionalInt.of(same ? number : 0);
            }
        }
        return last;
    }

    /** Whether it may stand for what a unit has done. */
    boolean isResult() {
        return this == OF_THE_MONTH || this == PLAIN || this == CUMULATIVE;
    }
}
